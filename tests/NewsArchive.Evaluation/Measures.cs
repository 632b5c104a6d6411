namespace NewsArchive.Evaluation;

/// <summary>The list of measures; one that is added stands here and in a file of its own.</summary>
internal static class Measures
{
    public static IReadOnlyList<IMeasure> All { get; } =
    [
        new Html.WholeBodyMeasure(),
        new Html.SegmentMeasure(),
        new Html.PageDateMeasure(),
        new Html.SpeedMeasure(),
        new Search.RankingMeasure(),
        new Search.LanguageRankingMeasure(),
        new Search.LanguageGuessMeasure(),
        new Formats.EdtfMeasure(),
        new Formats.EncodingMeasure(),
        new Formats.NinJsMeasure(),
        new Formats.ClippingMeasure(),
        new Comparing.AlignmentMeasure(),
        new Comparing.ParaphraseMeasure(),
        new Stories.StoryMeasure(),
        new Stories.HaystackMeasure(),
        new Dating.InferenceMeasure(),
        new Dating.MixedArchiveMeasure(),
        new Dating.ExpressionMeasure(),
        new Dating.DatelineMeasure(),
        new Naming.NameMeasure(),
        new Naming.JudgedNameMeasure(),
    ];
}
