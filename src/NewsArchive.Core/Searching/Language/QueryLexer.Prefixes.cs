namespace NewsArchive.Core.Searching.Language;

/// <content>What stands before a colon: fields and filters.</content>
internal sealed partial class QueryLexer
{
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

        var isQuoted = position < text.Length && QueryMarks.IsQuote(text[position]);
        var start = isQuoted ? position + 1 : position;
        var end = start;
        while (end < text.Length && (isQuoted ? !QueryMarks.IsQuote(text[end]) : !IsEndOfRun(end)))
        {
            end++;
        }

        position = isQuoted ? Math.Min(end + 1, text.Length) : end;
        return text[start..end];
    }
}
