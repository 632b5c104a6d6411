namespace NewsArchive.Benchmarks;

/// <summary>
/// A measurement of speed. What is measured and what it is held against run side by side, so that the ratio travels between machines.
/// </summary>
internal interface IBenchmark
{
    /// <summary>The name on the command line.</summary>
    string Name { get; }

    /// <summary>What its arguments are.</summary>
    string Usage { get; }

    void Run(IReadOnlyList<string> arguments, TextWriter output);
}
