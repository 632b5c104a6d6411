namespace NewsArchive.Benchmarks;

/// <summary>Copies rows in chunks: what is not to be timed is done when they are read.</summary>
internal interface IBareCopy : IDisposable
{
    /// <summary>Reads the next rows into memory; whether there was any.</summary>
    bool Read(int count);

    /// <summary>Inserts the rows in memory.</summary>
    void Write();
}
