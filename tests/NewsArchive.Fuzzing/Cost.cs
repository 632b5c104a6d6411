namespace NewsArchive.Fuzzing;

/// <summary>What a case took, and what it may take.</summary>
/// <param name="Time">Of the processor, by the whole process.</param>
/// <param name="Memory">The most bytes held at once, beyond those held before.</param>
internal readonly record struct Cost(TimeSpan Time, long Memory)
{
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(2); // of one reading

    /// <summary>So much is always allowed; a larger file may take <see cref="MostMemoryOfByte"/> for each of its bytes.</summary>
    private const long MostMemory = 100 * 1024 * 1024;

    private const int MostMemoryOfByte = 6;

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(20);

    /// <summary>Why it is too much for a case; null where it is not.</summary>
    public string? ExcessFor(FuzzCase input)
    {
        if (Time > MostTime * input.Readings)
            return $"It took {Time.TotalSeconds:0.0} s of the processor.";
        return Memory > Math.Max(MostMemory, (long)MostMemoryOfByte * input.Bytes.Length) ? $"It held {Memory:N0} bytes." : null;
    }

    /// <summary>Does something and measures it.</summary>
    /// <param name="work">What is measured.</param>
    /// <param name="isExact">Whether to collect garbage at each look at the memory, which takes time; else it counts as held.</param>
    public static Cost Of(Action work, bool isExact)
    {
        var before = GC.GetTotalMemory(isExact);
        var most = before;
        using var done = new ManualResetEventSlim();
        var watch = new Thread(() =>
        {
            while (!done.Wait(BetweenLooks))
                most = Math.Max(most, GC.GetTotalMemory(isExact));
        });
        watch.Start();
        var time = Environment.CpuUsage.TotalTime;
        try
        {
            work();
            time = Environment.CpuUsage.TotalTime - time;
        }
        finally
        {
            done.Set();
            watch.Join();
        }

        return new Cost(time, most - before);
    }
}
