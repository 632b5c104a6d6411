namespace NewsArchive.Evaluation;

/// <summary>One measure on one public collection: a file of its own, listed in <see cref="Measures"/>.</summary>
internal interface IMeasure
{
    /// <summary>The name by which the command line selects it.</summary>
    string Name { get; }

    /// <summary>Measures on the collections unpacked in a folder; no rows where the collection is not there.</summary>
    IEnumerable<MeasureRow> Run(string dataFolder);
}
