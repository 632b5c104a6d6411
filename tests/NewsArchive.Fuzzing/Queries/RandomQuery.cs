using System.Text;

namespace NewsArchive.Fuzzing.Queries;

/// <summary>Queries that use every operator up to and beyond its limit, and texts that only look like queries.</summary>
internal sealed class RandomQuery(Random random, RandomArchive reports)
{
    private const int MostDepth = 5;
    private const int MostParts = 12;
    private const int MaxLength = 4000;

    private static readonly string[] Fields =
        ["headline:", "standfirst:", "byline:", "dateline:", "body:", "quote:", "caption:", "source:", "title:", "text:"];

    private static readonly string[] Filters =
    [
        "date:2018", "date:2001..2009", "before:2010", "since:2018-09", "undated", "date:none", "lang:en", "lang:none", "stated:yes",
        "revisions:yes", "date:201X", "date:\"20 September 2018\"",
    ];

    private static readonly string[] Signs =
    [
        "\"", "“", "„", "(", ")", "*", "-", "+", "^", ":", "|", " AND ", " OR ", " NOT ", " NEAR/", " w/", " adj", "atleast",
        "\0", "'", "é",
    ];

    public string Next()
    {
        var query = Node(random.Next(1, MostDepth));
        for (var times = random.Next(3) > 0 ? 0 : random.Next(1, 6); times > 0; times--)
            query = query.Insert(random.Next(query.Length + 1), Signs[random.Next(Signs.Length)]);
        return query.Length <= MaxLength ? query : query[..MaxLength];
    }

    private string Node(int depth)
    {
        if (depth == 0)
            return Term();
        return random.Next(10) switch
        {
            0 or 1 => $"({Joined(depth, " OR ")})",
            2 => $"({Joined(depth, " AND ")})",
            3 => Joined(depth, " "),
            4 => $"{Node(depth - 1)} NOT {Node(depth - 1)}",
            5 or 6 => Joined(depth, Proximity()),
            7 => $"{Fields[random.Next(Fields.Length)]}({Node(depth - 1)})",
            8 => $"atleast{random.Next(1, 60)}({Node(depth - 1)})",
            _ => $"{Filters[random.Next(Filters.Length)]} {Node(depth - 1)}",
        };
    }

    private string Joined(int depth, string sign)
    {
        var parts = random.Next(2, random.Next(4) == 0 ? MostParts : 4);
        return string.Join(sign, Enumerable.Range(0, parts).Select(_ => Node(random.Next(depth))));
    }

    private string Proximity() => random.Next(6) switch
    {
        0 => $" w/{random.Next(1, 110)} ",
        1 => $" adj{random.Next(1, 110)} ",
        2 => " w/p ",
        3 => " w/s ",
        4 => " NEAR ",
        _ => $" NEAR/{random.Next(1, 110)} ",
    };

    private string Term()
    {
        var word = reports.Word(random, isAny: random.Next(3) == 0);
        return random.Next(8) switch
        {
            0 or 1 => word[..Math.Min(word.Length, 2)] + "*",
            2 => $"\"{Phrase()}\"",
            3 => $"\"{Phrase()}*\"",
            4 => $"-{word}",
            _ => word,
        };
    }

    private string Phrase()
    {
        var text = new StringBuilder(reports.Word(random));
        for (var more = random.Next(1, 5); more > 0; more--)
            text.Append(' ').Append(reports.Word(random));
        return text.ToString();
    }
}
