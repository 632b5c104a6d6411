using System.Buffers;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Markup;
using NewsArchive.Formats.Prose;
using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Columns;

/// <summary>Makes an article of the named values of a record. What no field and no block takes is listed as left out.</summary>
internal sealed class ColumnArticle
{
    /// <summary>What <see cref="TextProblems"/> looks for: sought all at once first, as nearly every record has none.</summary>
    private static readonly SearchValues<char> Invisible = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(letter => char.IsControl(letter) && !char.IsWhiteSpace(letter)),
        .. "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069"]);

    private const int AfterAllNames = 1000;

    private readonly IReadOnlyList<ColumnValue> values;
    private readonly List<Block> blocks = [];
    private readonly List<LeftOut> leftOut = [];
    private readonly List<Problem> problems;

    private ColumnArticle(IReadOnlyList<ColumnValue> values, IEnumerable<Block> body, IEnumerable<Problem> problems)
    {
        this.values = [.. values.Select(AddressOfSource)];
        this.problems = [.. problems];
        blocks.AddRange(body);
    }

    /// <summary>Reads one record.</summary>
    /// <param name="values">All its values, in their order; names without a value are not among them.</param>
    /// <param name="problems">What is known to be doubtful already.</param>
    public static ParseResult Read(IReadOnlyList<ColumnValue> values, IEnumerable<Problem> problems) =>
        new ColumnArticle(values, [], problems).Read();

    /// <summary>Reads the values that stand before a text, such as front matter; none of them is the text.</summary>
    /// <param name="values">All values, in their order.</param>
    /// <param name="body">The blocks of the text.</param>
    /// <param name="problems">What is known to be doubtful already.</param>
    public static ParseResult Read(IReadOnlyList<ColumnValue> values, IEnumerable<Block> body, IEnumerable<Problem> problems) =>
        new ColumnArticle([.. values.Select(value => value.Column?.Use is ColumnUse.Text ? value with { Column = null } : value)], body,
            problems).Read();

    /// <summary>Web clippers write the address they took a page from as its source.</summary>
    private static ColumnValue AddressOfSource(ColumnValue value) =>
        value.Column?.Use is ColumnUse.Source && WebAddress.Is(value.Text.AsSpan().Trim())
        ? value with { Column = new Column(ColumnUse.Url, AfterAllNames) }
        : value;

    private ParseResult Read()
    {
        FindInvisible();
        var language = Language();
        var text = Take(ColumnUse.Text);
        foreach (var value in text)
            ColumnBody.Read(value.Text, value.Path, blocks, leftOut, problems);
        var dateline = One(ColumnUse.Dateline, "dateline");
        var article = new ParsedArticle
        {
            Headline = One(ColumnUse.Headline, "title"),
            Standfirst = One(ColumnUse.Standfirst, "summary"),
            Byline = Joined(ColumnUse.Byline, "author"),
            Dateline = dateline,
            Date = Date(language?.Value) ?? (dateline is null ? null : ColumnDate.OfDateline(dateline, language?.Value)),
            Saved = Saved(),
            Source = One(ColumnUse.Source, "source"),
            Credit = One(ColumnUse.Credit, "credit"),
            Url = Address(ColumnUse.Url, "address"),
            Language = language,
            ExternalId = Id(),
            Section = Joined(ColumnUse.Section, "section"),
            Tags = Tags(),
            Image = Address(ColumnUse.Image, "image"),
            Blocks = blocks,
        };
        foreach (var value in values)
        {
            if (value.Column is null)
                LeaveOut(value, "no field for it");
        }

        return Finish(article);
    }

    private ParseResult Finish(ParsedArticle article)
    {
        if (article is { Headline: null, Standfirst: null } && blocks.Count == 0)
            return ParseResult.Rejected("no-article", "The record has neither a headline nor text under any known name.");
        if (blocks.Count == 0)
            problems.Add(new Problem("no-text", "The record has a headline or a summary but no text."));
        else if (article.Headline is null)
            article = article with { Headline = DerivedHeadline.From(blocks) };
        return ParseResult.Of(article with { LeftOut = leftOut, Problems = problems });
    }

    /// <summary>The values of the most certain name that has any; those of the other names are left out.</summary>
    private List<ColumnValue> Take(ColumnUse use)
    {
        var best = int.MaxValue;
        foreach (var value in values)
        {
            if (value.Column?.Use == use)
                best = Math.Min(best, value.Column.Rank);
        }

        var taken = new List<ColumnValue>();
        foreach (var value in values)
        {
            if (value.Column?.Use != use)
                continue;
            if (value.Column.Rank == best)
                taken.Add(value);
            else
                LeaveOut(value, "another value was used");
        }

        return taken;
    }

    private Field? One(ColumnUse use, string rule)
    {
        var taken = Take(use);
        foreach (var value in taken.Skip(1))
            LeaveOut(value, "another value was used");
        return taken.Count == 0 ? null : Stated(taken[0], rule, WhiteSpace.Normalise(taken[0].Text));
    }

    /// <summary>All values with commas between them, as a list of authors is printed.</summary>
    private Field? Joined(ColumnUse use, string rule)
    {
        var taken = Take(use);
        return taken.Count switch
        {
            0 => null,
            1 => Stated(taken[0], rule, WhiteSpace.Normalise(taken[0].Text)),
            _ => new Field(
                string.Join(", ", taken.Select(value => WhiteSpace.Normalise(value.Text))),
                Basis.Stated,
                new Evidence("list of " + rule + "s", Path: taken[0].Path,
                    Text: Shorten(string.Join('\n', taken.Select(value => value.Text))))),
        };
    }

    private DateField? Date(string? language)
    {
        var taken = Take(ColumnUse.Date);
        var changed = Take(ColumnUse.Updated);
        if (taken.Count == 0)
            (taken, changed) = (changed, []);
        foreach (var value in taken.Skip(1).Concat(changed))
            LeaveOut(value, "another date was used");
        if (taken.Count == 0)
            return null;
        var (path, text, _) = taken[0];
        if (ColumnDate.Read(text, language, path) is { } date)
            return date;
        problems.Add(new Problem("date-not-read", $"“{Shorten(text)}” at {path} was not understood as a date; the article is undated."));
        LeaveOut(taken[0], "not understood as a date");
        return null;
    }

    private DateField? Saved()
    {
        DateField? saved = null;
        foreach (var value in Take(ColumnUse.Saved))
        {
            if (saved is null && ColumnDate.Read(value.Text, language: null, value.Path) is { } date)
                saved = date with { Evidence = date.Evidence with { Rule = "saved to the list" } };
            else
                LeaveOut(value, saved is null ? "not understood as a date" : "another date was used");
        }

        return saved;
    }

    /// <summary>Only what a browser can open is an address.</summary>
    private Field? Address(ColumnUse use, string rule)
    {
        Field? address = null;
        foreach (var value in Take(use))
        {
            if (address is null && WebAddress.Is(value.Text.AsSpan().Trim()))
                address = Stated(value, rule, value.Text.Trim());
            else
                LeaveOut(value, address is null ? "not a web address" : "another value was used");
        }

        return address;
    }

    private Field? Language()
    {
        var taken = Take(ColumnUse.Language);
        foreach (var value in taken.Skip(1))
            LeaveOut(value, "another value was used");
        if (taken.Count == 0)
            return null;
        var words = taken[0].Text.Trim();
        var tag = Languages.Tag(words) ?? words.Replace('_', '-');
        if (Languages.Tag(words) is null && !Languages.IsTag(words.ToLowerInvariant()))
        {
            LeaveOut(taken[0], "not a known language");
            return null;
        }

        return Stated(taken[0], "language", tag) with { Basis = tag == words ? Basis.Stated : Basis.Derived };
    }

    /// <summary>Verbatim, so that it can be found again in whatever gave it.</summary>
    private Field? Id()
    {
        var taken = Take(ColumnUse.Id);
        foreach (var value in taken.Skip(1))
            LeaveOut(value, "another value was used");
        return taken.Count == 0 ? null : Stated(taken[0], "id", taken[0].Text);
    }

    /// <summary>All values of all names; one text with several tags is parted at commas, semicolons and bars.</summary>
    private List<Field> Tags()
    {
        var tags = new List<Field>();
        foreach (var value in values)
        {
            if (value.Column?.Use is not ColumnUse.Tags)
                continue;
            foreach (var part in value.Text.Split([',', ';', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                tags.Add(Stated(value, "tags", WhiteSpace.Normalise(part)));
        }

        return tags;
    }

    private void FindInvisible()
    {
        foreach (var value in values)
        {
            if (value.Text.AsSpan().ContainsAny(Invisible))
                problems.AddRange(TextProblems.Find(value.Text)
                    .Select(problem => problem with { Message = $"At {value.Path}: {problem.Message}" }));
        }
    }

    private void LeaveOut(ColumnValue value, string reason) => leftOut.Add(new LeftOut(value.Path, Shorten(value.Text), reason));

    private static Field Stated(ColumnValue value, string rule, string words) =>
        new(words, Basis.Stated, new Evidence(rule, Path: value.Path, Text: Shorten(value.Text)));

    private static string Shorten(string text) => text.Length <= 200 ? text : text[..(char.IsHighSurrogate(text[199]) ? 199 : 200)];
}
