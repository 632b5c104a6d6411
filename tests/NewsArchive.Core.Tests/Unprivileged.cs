using System.Runtime.InteropServices;

namespace NewsArchive.Core.Tests;

/// <summary>
/// Does something as a user whom file permissions hold back, as they do not hold back the superuser, who runs the tests on build machines.
/// Linux keeps for each thread whose permissions its files are opened with.
/// </summary>
public static partial class Unprivileged
{
    private const int Nobody = 65534;

    public static void Run(Action action)
    {
        ArgumentNullException.ThrowIfNull(action);
        Exception? failure = null;
        var thread = new Thread(() =>
        {
            try
            {
                if (Environment.IsPrivilegedProcess)
                {
                    _ = SetFileUser(Nobody);
                }

                action();
            }
            catch (Exception exception)
            {
                failure = exception;
            }
        });
        thread.Start();
        thread.Join();
        if (failure is not null)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure);
        }
    }

    [LibraryImport("libc", EntryPoint = "setfsuid")]
    private static partial int SetFileUser(int user);
}
