using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace NewsArchive.Core.Storage;

/// <summary>
/// What the reads of somebody who waits for an answer may take: a time, and an amount of memory. It holds for every read of the flow of
/// control in which it was begun, until it is disposed; reads without one go on for as long as they must.
/// </summary>
public sealed class ReadLimit : IDisposable
{
    /// <summary>Steps of work between two looks at the clock.</summary>
    internal const int StepsBetween = 1000;

    private static readonly AsyncLocal<ReadLimit?> Ambient = new();

    private readonly ReadLimit? before;
    private readonly TimeSpan time;
    private readonly CancellationToken gone;
    private long started = Stopwatch.GetTimestamp();
    private int sinceLook;

    private ReadLimit(TimeSpan time, long memory, CancellationToken gone)
    {
        (this.time, Memory, this.gone) = (time, memory, gone);
        before = Ambient.Value;
        Ambient.Value = this;
    }

    /// <summary>The limit of this flow of control; null where there is none.</summary>
    public static ReadLimit? Current => Ambient.Value;

    /// <summary>The most bytes of the index that the words of one search with a <c>*</c> may gather.</summary>
    public long Memory { get; }

    /// <summary>
    /// The work done so far: steps of SQLite's virtual machine, to the nearest thousand, matches looked at and places of words compared.
    /// </summary>
    public long Work { get; private set; }

    /// <summary>The time that is left; none once the reader is gone.</summary>
    public TimeSpan Left => gone.IsCancellationRequested ? TimeSpan.Zero : time - Stopwatch.GetElapsedTime(started);

    /// <summary>Whether what is read is to be stopped.</summary>
    public bool IsOver => Left <= TimeSpan.Zero;

    /// <summary>Limits what follows in this flow of control.</summary>
    /// <param name="time">How long its reads may take, from now.</param>
    /// <param name="memory"><see cref="Memory"/>.</param>
    /// <param name="gone">Tells that nobody waits for the answer any more.</param>
    public static ReadLimit Begin(TimeSpan time, long memory, CancellationToken gone) => new(time, memory, gone);

    /// <summary>Gives what follows the whole time anew: a part of the answer is sent.</summary>
    public void GoOn() => started = Stopwatch.GetTimestamp();

    public void Dispose() => Ambient.Value = before;

    /// <summary>Lifts the limit of this flow of control until the returned is disposed.</summary>
    internal static IDisposable Lift() => new Lifted();

    /// <summary>Notes work that was done.</summary>
    /// <exception cref="ReadStoppedException">The time is over.</exception>
    /// <exception cref="OperationCanceledException">Nobody waits any more.</exception>
    internal void Count(int steps)
    {
        Work += steps;
        sinceLook += steps;
        if (sinceLook >= StepsBetween)
        {
            sinceLook = 0;
            ThrowIfOver();
        }
    }

    /// <summary>Notes steps of SQLite's, and returns whether these were its last.</summary>
    internal bool CountsOut(int steps)
    {
        Work += steps;
        return IsOver;
    }

    internal void ThrowIfOver()
    {
        if (IsOver)
        {
            throw Stopped(inner: null);
        }
    }

    /// <summary>Whether a database failed because it was stopped.</summary>
    internal bool Caused(Exception failure) =>
        IsOver && failure is SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_INTERRUPT } or NpgsqlException;

    /// <summary>What a read ends with that was stopped.</summary>
    internal Exception Stopped(Exception? inner) => gone.IsCancellationRequested
        ? new OperationCanceledException("Nobody waits for the answer any more.", inner, gone)
        : new ReadStoppedException(ReadStop.Time, inner);

    private sealed class Lifted : IDisposable
    {
        private readonly ReadLimit? lifted = Ambient.Value;

        public Lifted() => Ambient.Value = null;

        public void Dispose() => Ambient.Value = lifted;
    }
}

/// <summary>Why a read was stopped.</summary>
public enum ReadStop
{
    /// <summary>It took longer than it may.</summary>
    Time,

    /// <summary>It would have taken more memory than it may.</summary>
    Memory,
}

/// <summary>A read took more than its <see cref="ReadLimit"/> allows.</summary>
public sealed class ReadStoppedException(ReadStop stop, Exception? inner = null) : Exception(MessageOf(stop), inner)
{
    public ReadStop Stop => stop;

    private static string MessageOf(ReadStop stop) => stop switch
    {
        ReadStop.Memory =>
            "Too many words in the archive begin like the words with a *. Write more letters before the *, or use fewer such words.",
        _ => "This took too long and was stopped. Ask for less: rarer words, fewer with a *, a source, or a shorter period.",
    };
}
