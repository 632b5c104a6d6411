using NewsArchive.Core.Analysis;

namespace NewsArchive.Core.Searching.Language;

/// <summary>Cuts a query into tokens, in one pass. Nothing stops it; what it passes over it says in <see cref="Notes"/>.</summary>
internal sealed class QueryLexer(string text, QueryHabits habits)
{
    private readonly List<QueryToken> tokens = [];
    private readonly List<string> passedOver = [];
    private readonly bool hasOperators = habits.HasFlag(QueryHabits.OperatorsInCapitals) || !IsInCapitals(text);
    private int position;

    public List<string> Notes { get; } = [];

    /// <summary>Whether words that could be operators were read as words, as all of the query is in capitals.</summary>
    public bool HadOperatorsInCapitals { get; private set; }

    /// <summary>Whether a quotation mark was opened and not closed.</summary>
    public bool HadOpenQuote { get; private set; }

    /// <summary>Whether <c>or</c> or <c>not</c> stood among words in lower case.</summary>
    public bool HadSmallOperators { get; private set; }

    /// <summary>Whether dates may have been asked for by <c>revisions:yes</c>.</summary>
    public bool AsksForRevisions { get; private set; }

    public List<QueryToken> Read()
    {
        while (position < text.Length)
        {
            ReadOne();
        }

        if (passedOver.Count > 0)
        {
            Notes.Add($"Ignored, as it has no letter or digit: {ReadingText.Several(passedOver)}.");
        }

        return tokens;
    }

    /// <summary>
    /// A query without a small letter, some of whose words are no operators: <c>KOREA AND KIM</c>, not <c>2018 OR 2019</c>.
    /// </summary>
    private static bool IsInCapitals(string text) => !text.Any(char.IsLower)
        && text.Split([' ', '(', ')', '"'], StringSplitOptions.RemoveEmptyEntries)
            .Any(word => word.Any(char.IsUpper) && QueryOperators.Find(word) is null);

    private void ReadOne()
    {
        var letter = text[position];
        if (char.IsWhiteSpace(letter) || QueryMarks.IsSeparator(letter))
        {
            position++;
        }
        else if (letter is '(' or ')')
        {
            tokens.Add(new QueryToken(letter == '(' ? QueryTokenKind.Open : QueryTokenKind.Close, letter.ToString()));
            position++;
        }
        else if (QueryMarks.IsQuoteAt(text, position))
        {
            ReadPhrase();
        }
        else if (QueryMarks.IsSingleQuote(letter) && QueryMarks.EndOfSingleQuoted(text, position) is > 0 and var end
            && text[position..end].Any(char.IsWhiteSpace))
        {
            tokens.Add(new QueryToken(QueryTokenKind.Phrase, text[(position + 1)..end]));
            position = end + 1;
        }
        else
        {
            ReadRun();
        }
    }

    private void ReadPhrase()
    {
        var end = position + 1;
        while (end < text.Length && !QueryMarks.IsQuoteAt(text, end))
        {
            end++;
        }

        if (end == text.Length && !habits.HasFlag(QueryHabits.QuoteToEnd))
        {
            HadOpenQuote |= text.AsSpan(position + 1).IndexOfAnyExcept(" \t") >= 0;
            Notes.Add($"The quotation mark {text[position]} is unpaired and was ignored.");
            position++;
            return;
        }

        tokens.Add(new QueryToken(QueryTokenKind.Phrase, text[(position + 1)..end]));
        position = Math.Min(end + 1, text.Length);
    }

    /// <summary>A run up to white space, a quotation mark, a parenthesis or a comma: an operator, a field, a filter or words.</summary>
    private void ReadRun()
    {
        var isApart = position == 0 || char.IsWhiteSpace(text[position - 1]) || text[position - 1] is '(' or ',' or ';';
        var end = position;
        while (end < text.Length && !IsEndOfRun(end))
        {
            end++;
        }

        var run = text[position..end];
        position = end;
        if (isApart && QueryMarks.IsMinus(run[0])
            && (run.Length > 1 ? !QueryMarks.IsMinus(run[1]) : end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] != ')'))
        {
            tokens.Add(new QueryToken(QueryTokenKind.Not, "-"));
            run = run[1..];
        }

        if (run.Length > 0 && !ReadOperator(run) && !ReadPrefixed(run))
        {
            ReadWord(run);
        }
    }

    private bool IsEndOfRun(int at) => char.IsWhiteSpace(text[at]) || text[at] is '(' or ')' || QueryMarks.IsQuoteAt(text, at)
        || (
            QueryMarks.IsSeparator(text[at])
                && !(at > 0 && at + 1 < text.Length && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1])));

    private bool ReadOperator(string run)
    {
        HadSmallOperators |= run is "or" or "not";
        if (QueryOperators.Find(run, habits.HasFlag(QueryHabits.SmallOperators)) is not { } found)
        {
            return false;
        }

        // The sign | is an operator in any query: no word looks like it.
        if (!hasOperators && found.Text.Any(char.IsLetter))
        {
            HadOperatorsInCapitals = true;
            return false;
        }

        tokens.Add(found);
        return true;
    }

    private void ReadWord(string run)
    {
        if (TextAnalysis.Runs(run).Count == 0)
        {
            // A lone stroke between words is a dash; all else is worth a word.
            if (run is not ("-" or "–" or "—" or "&"))
            {
                passedOver.Add(run);
            }

            return;
        }

        tokens.Add(new QueryToken(QueryTokenKind.Word, run));
    }

    /// <summary><c>headline:</c> and the filters; as Nexis writes them also <c>headline(…)</c>.</summary>
    private bool ReadPrefixed(string run)
    {
        if (run.Equals("undated", StringComparison.OrdinalIgnoreCase) && run != "UNDATED")
        {
            tokens.Add(new QueryToken(QueryTokenKind.Filter, run, Filter: new UndatedNode()));
            return true;
        }

        var colon = run.IndexOf(':', StringComparison.Ordinal);
        var isCall = colon < 0 && position < text.Length && text[position] == '(';
        var name = colon < 0 ? run : run[..colon];
        if (colon < 0 && !isCall)
        {
            return false;
        }

        if (QueryFields.Find(name) is { } field)
        {
            tokens.Add(new QueryToken(QueryTokenKind.Field, name, field));
            var rest = run[(colon < 0 ? run.Length : colon + 1)..];
            if (rest.Length > 0 && !ReadPrefixed(rest))
            {
                ReadWord(rest);
            }

            return true;
        }

        return !isCall && ReadFilter(name, run[(colon + 1)..]);
    }

    private bool ReadFilter(string name, string value)
    {
        if (!QueryFilters.IsName(name))
        {
            if (name.Length > 1 && name.All(char.IsAsciiLetterLower) && value.Length > 0 && char.IsLetter(value[0]))
            {
                Notes.Add($"There is no field “{ReadingText.Short(name)}”, so it was read as a word.");
            }

            return false;
        }

        if (value.Length == 0)
        {
            value = NextValue();
        }

        AsksForRevisions |= QueryFilters.AsksForRevisions(name, value);
        if (QueryFilters.Read(name, value, Notes) is { } filter)
        {
            tokens.Add(new QueryToken(QueryTokenKind.Filter, value, Filter: filter));
        }

        return true;
    }

    /// <summary>The value behind a prefix and a space, or in quotation marks.</summary>
    private string NextValue()
    {
        while (position < text.Length && text[position] == ' ')
        {
            position++;
        }

        var isQuoted = position < text.Length && QueryMarks.IsQuoteAt(text, position);
        var start = isQuoted ? position + 1 : position;
        var end = start;
        while (end < text.Length && (isQuoted ? !QueryMarks.IsQuoteAt(text, end) : !IsEndOfRun(end)))
        {
            end++;
        }

        position = isQuoted ? Math.Min(end + 1, text.Length) : end;
        return text[start..end];
    }
}
