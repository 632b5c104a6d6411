using NewsArchive.Core;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Searching;
using NewsArchive.Core.Storage;

namespace NewsArchive.Evaluation.Search;

/// <summary>How well the archive ranks: the documents are imported as any file is, and asked for as <c>search --queries</c> asks.</summary>
internal sealed class RankingMeasure : IMeasure
{
    private static readonly (string Collection, double Target)[] Collections = [("time", 0.78), ("cranfield", 0.34), ("cisi", 0.19)];

    public string Name => "ranking";

    public IEnumerable<MeasureRow> Run(string dataFolder)
    {
        foreach (var (name, target) in Collections)
        {
            if (TestCollection.Read(Path.Combine(dataFolder, "search"), name) is not { } collection)
            {
                continue;
            }

            var quality = Measure(collection);
            yield return new MeasureRow($"ranking {name} MAP", quality.AveragePrecision, target);
            yield return new MeasureRow($"ranking {name} nDCG@10", quality.Gain);
            yield return new MeasureRow($"ranking {name} P@10", quality.Precision);
        }
    }

    /// <summary>The mean quality over a collection's questions.</summary>
    public static RankingQuality Measure(TestCollection collection)
    {
        var folder = Directory.CreateTempSubdirectory("newsarchive-ranking-").FullName;
        try
        {
            using var archive = Archive.Open(new ArchiveOptions { Folder = folder }, new ImportOptions(), TimeProvider.System);
            archive.Importer.Run([collection.File], "evaluation", progress: null, onWait: null, CancellationToken.None);
            return RankingQuality.Mean(
            [
                .. collection.Queries.Select(query => RankingQuality.Of(
                    [.. archive.Search.Rank(query.Text, TrecRun.MostDocuments).Select(article => article.DocumentId)],
                    collection.Relevant[query.Id])),
            ]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
