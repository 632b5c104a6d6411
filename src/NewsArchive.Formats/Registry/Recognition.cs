using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Registry;

/// <summary>
/// What reads a file: of all that know it the one with the most telling signs. The order in which they are listed says nothing.
/// </summary>
/// <param name="Container">The container that it is; null where it is one original, or nothing that is known.</param>
/// <param name="Format">The format that reads it; null where it is a container, or nothing that is known.</param>
/// <param name="Doubt">That another knows it by signs that tell as much; null where one is ahead.</param>
public sealed record Recognition(IArticleContainer? Container, IArticleFormat? Format, Problem? Doubt)
{
    private static readonly Telltale[] MostTellingFirst = [.. Enum.GetValues<Telltale>().OrderDescending()];

    /// <summary>Recognises a file by how it begins.</summary>
    /// <param name="header">The beginning.</param>
    /// <param name="containers">The containers that there are.</param>
    /// <param name="formats">The formats that there are.</param>
    public static Recognition Of(
        OriginalHeader header, IReadOnlyList<IArticleContainer> containers, IReadOnlyList<IArticleFormat> formats)
    {
        foreach (var telltale in MostTellingFirst)
        {
            var files = containers.Where(each => each.Telltale == telltale && each.Matches(header)).OrderBy(each => each.Name).ToList();
            var originals = formats.Where(each => each.Telltale == telltale && each.Matches(header)).OrderBy(each => each.Name).ToList();
            if (files.Count + originals.Count == 0)
                continue;
            List<string> names = [.. files.Select(each => each.Name), .. originals.Select(each => each.Name)];
            return new Recognition(
                files.FirstOrDefault(), files.Count > 0 ? null : originals[0], names.Count == 1 ? null : SeveralKinds(names));
        }

        return new Recognition(null, null, null);
    }

    private static Problem SeveralKinds(List<string> names) => new(
        "several-kinds",
        $"It could be {string.Join(" or ", names)}, and nothing at its beginning decides; it was read as {names[0]}.",
        ProblemKind.NotSure);
}
