using System.Text.Json;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Prose;

namespace NewsArchive.Formats.Originals;

/// <summary>All that an article says of places in its original, by place.</summary>
internal sealed class ToldParts
{
    /// <summary>The place of what an article says without a place; no value stands there.</summary>
    private const string Nowhere = "?";

    private readonly Dictionary<string, List<ToldPart>> byPath = [];
    private readonly Dictionary<string, List<ToldPart>> lists = [];
    private readonly Dictionary<string, ToldPart> byLetters = [];
    private readonly HashSet<string> opened = [];

    public ToldParts(ParsedArticle article)
    {
        foreach (var (name, field) in Fields(article))
        {
            Add(new ToldPart(PartFate.Field, name, Short(field.Evidence.Path), field.Evidence.Text ?? field.Value));
            AddList(new ToldPart(PartFate.Field, name, Short(field.Evidence.Path), field.Value));
        }

        if (article.Date is { } date)
            Add(new ToldPart(PartFate.Field, "date", Short(date.Evidence.Path), date.Evidence.Text ?? date.Value.Text));
        if (article.Saved is { } saved)
            Add(new ToldPart(PartFate.Field, "saved", Short(saved.Evidence.Path), saved.Evidence.Text ?? saved.Value.Text));
        foreach (var block in article.Blocks)
            Add(new ToldPart(PartFate.Block, JsonNamingPolicy.CamelCase.ConvertName(block.Kind.ToString()), Short(block.Path), block.Text));
        foreach (var left in article.LeftOut)
            Add(new ToldPart(PartFate.LeftOut, null, Short(left.Path), left.Text, left.Reason));
    }

    public List<ToldPart> All { get; } = [];

    /// <summary>Fields made of several values, of which only the first has its place told: the whole value is their text.</summary>
    public IReadOnlyList<ToldPart> ListAt(string path) => lists.TryGetValue(path, out var told) ? told : [];

    /// <summary>The field whose words are just these, wherever they stand.</summary>
    public ToldPart? Saying(string letters) => letters.Length == 0 ? null : byLetters.GetValueOrDefault(letters);

    public IReadOnlyList<ToldPart> At(string path) => byPath.TryGetValue(path, out var told) ? told : [];

    /// <summary>Whether HTML in the value of a place was read as HTML: places in it are told of.</summary>
    public bool IsOpened(string path) => opened.Contains(Short(path));

    /// <summary>The first of several is written with its number in some paths and without in others; the root is empty.</summary>
    public static string Short(string? path) =>
        path switch { null => Nowhere, "/" => "", _ => path.Replace("[1]", "", StringComparison.Ordinal) };

    /// <summary>
    /// What the places told of have before the places as the original alone gives them: a record of a feed is told of by
    /// its place in the whole feed. The prefix by which most places agree.
    /// </summary>
    public string Prefix(IEnumerable<OriginalValue> values)
    {
        var own = Places(values);
        var votes = new Dictionary<string, int>();
        foreach (var path in byPath.Keys.Where(path => path.StartsWith('/')).Select(path => path.Split('#')[0]))
        {
            for (var at = 0; at >= 0 && at < path.Length; at = path.IndexOf('/', at + 1))
            {
                if (own.Contains(path[at..]))
                    votes[path[..at]] = votes.GetValueOrDefault(path[..at]) + 1;
            }
        }

        return votes.Count == 0 ? "" : votes.OrderByDescending(vote => vote.Value).ThenBy(vote => vote.Key.Length).First().Key;
    }

    /// <summary>The places of values and of all that is around them.</summary>
    private static HashSet<string> Places(IEnumerable<OriginalValue> values)
    {
        var places = new HashSet<string>();
        foreach (var value in values)
        {
            for (var path = Short(value.Path); path.Length > 0 && places.Add(path); path = path[..Math.Max(0, path.LastIndexOf('/'))])
            {
                // Once a place is known, so are all around it.
            }
        }

        return places;
    }

    private void Add(ToldPart told)
    {
        All.Add(told);
        Index(byPath, told.Path, told);
        // A block that begins with a text of an element goes on with what follows it there.
        if (told.Fate is PartFate.Block && told.Path.LastIndexOf("/text()", StringComparison.Ordinal) is >= 0 and var text)
            Index(byPath, told.Path[..text], told);
        for (var at = told.Path.IndexOf('#'); at > 0; at = told.Path.IndexOf('#', at + 1))
            opened.Add(told.Path[..at]);
    }

    private void AddList(ToldPart told)
    {
        Index(lists, told.Path, told);
        byLetters.TryAdd(told.Letters, told);
    }

    private static void Index(Dictionary<string, List<ToldPart>> index, string path, ToldPart told)
    {
        if (!index.TryGetValue(path, out var here))
            index[path] = here = [];
        here.Add(told);
    }

    private static IEnumerable<(string Name, Field Field)> Fields(ParsedArticle article)
    {
        (string, Field?)[] single =
        [
            ("headline", article.Headline), ("standfirst", article.Standfirst), ("byline", article.Byline), ("dateline", article.Dateline),
            ("source", article.Source), ("credit", article.Credit), ("url", article.Url), ("language", article.Language),
            ("externalId", article.ExternalId), ("section", article.Section), ("image", article.Image),
            ("version", article.Version), ("status", article.Status),
        ];
        // A headline that was made from the text takes no words away from the text.
        return single.Where(each => each.Item2 is not null && each is not ("headline", { Evidence.Rule: DerivedHeadline.Rule }))
            .Select(each => (each.Item1, each.Item2!))
            .Concat(article.Tags.Select(tag => ("tags", tag)));
    }
}

/// <summary>Something that an article says of a place in its original.</summary>
/// <param name="Fate">What became of the place.</param>
/// <param name="Name">The field or the kind of block.</param>
/// <param name="Path">The place, <c>[1]</c> not written; see <see cref="ToldParts.Short"/>.</param>
/// <param name="Text">The words as the article has them.</param>
/// <param name="Reason">Why they were left out.</param>
internal sealed record ToldPart(PartFate Fate, string? Name, string Path, string Text, string? Reason = null)
{
    /// <summary>What is left out is shown no further than about this many characters.</summary>
    private const int ShownLength = 198;

    /// <summary>The words by which they are compared: markup and encodings change marks and spaces, never letters.</summary>
    public string Letters { get; } = LettersOf(Text);

    /// <summary>Whether the words are only a beginning.</summary>
    public bool IsCut => Text.Length >= ShownLength;

    public static string LettersOf(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
