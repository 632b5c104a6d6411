using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsArchive.Formats.Contract;

/// <summary>What became of an original: its articles, or the problems for which there are none.</summary>
public sealed record ParseResult(IReadOnlyList<ParsedArticle> Articles, IReadOnlyList<Problem> Problems)
{
    /// <summary>How sure it is what the original is and says.</summary>
    public ReadState State => Articles.Count == 0
        ? ReadState.Refused
        : ReadStates.Of(Problems.Concat(Articles.SelectMany(article => article.Problems)));

    /// <summary>The article; where a problem says that nobody is sure what it is, with nothing given as stated.</summary>
    public static ParseResult Of(ParsedArticle article) =>
        new([KeepableText.Of(ReadStates.Of(article.Problems) is ReadState.NotSure ? UnsureArticle.Of(article) : article)], []);

    /// <summary>The original could not be read as an article, for a reason a person can act on.</summary>
    public static ParseResult Rejected(string code, string message) => new([], [new Problem(code, message)]);

    /// <summary>The result with the encoding that the original is in, as a person or its file said.</summary>
    public ParseResult Said(Encoding? encoding) => encoding is null ? this
        : this with { Articles = [.. Articles.Select(article => article with { Encoding = encoding.WebName })] };

    /// <summary>The result with its places in the original moved.</summary>
    internal ParseResult WithPlaces(Func<ByteRange, ByteRange> move) =>
        this with { Articles = [.. Articles.Select(article => article.WithPlaces(move))] };

    /// <summary>The result with what is known of the record besides, said once.</summary>
    public ParseResult With(IReadOnlyList<Problem> problems) => problems.Count == 0 ? this : Articles is [var article]
        ? Of(article with { Problems = [.. problems.Concat(article.Problems).Distinct()] })
        : this with { Problems = [.. problems.Concat(Problems).Distinct()] };
}

/// <summary>Something a person should know about an original.</summary>
/// <param name="Code">A stable name for machines, in lower case with hyphens, such as <c>encoding-assumed</c>.</param>
/// <param name="Message">What it is and what can be done, in a sentence.</param>
/// <param name="Kind">How much it puts in doubt.</param>
public sealed record Problem(string Code, string Message, ProblemKind Kind = ProblemKind.Doubt);

/// <summary>How much a problem puts in doubt.</summary>
[JsonConverter(typeof(ProblemKindNames))]
public enum ProblemKind
{
    /// <summary>Worth knowing; what was read is as sure as without it.</summary>
    Note,

    /// <summary>Some of what was read may be wrong or lacking.</summary>
    Doubt,

    /// <summary>It may be something else altogether: its text is kept, and nothing of it counts as stated.</summary>
    NotSure,
}

/// <summary>How sure it is what an original is and says.</summary>
[JsonConverter(typeof(ReadStateNames))]
public enum ReadState
{
    Read,

    /// <summary>Read, and some of it may be wrong or lacking.</summary>
    Doubts,

    /// <summary>Its text is kept; what it is, nobody can be sure.</summary>
    NotSure,

    /// <summary>No article was made of it.</summary>
    Refused,
}

/// <summary>The state of what was read by its problems.</summary>
public static class ReadStates
{
    public static ReadState Of(IEnumerable<Problem> problems) => problems.Select(problem => problem.Kind).DefaultIfEmpty().Max() switch
    {
        ProblemKind.NotSure => ReadState.NotSure,
        ProblemKind.Doubt => ReadState.Doubts,
        _ => ReadState.Read,
    };
}

/// <summary>In JSON <c>note</c>, <c>doubt</c> or <c>notSure</c>.</summary>
public sealed class ProblemKindNames() : JsonStringEnumConverter<ProblemKind>(JsonNamingPolicy.CamelCase);

/// <summary>In JSON <c>read</c>, <c>doubts</c>, <c>notSure</c> or <c>refused</c>.</summary>
public sealed class ReadStateNames() : JsonStringEnumConverter<ReadState>(JsonNamingPolicy.CamelCase);
