namespace NewsArchive.Core.Searching.Language;

/// <summary>Gives every parenthesis its partner.</summary>
internal static class QueryBalance
{
    public static List<QueryToken> Of(List<QueryToken> tokens, List<string> notes)
    {
        var balanced = new List<QueryToken>(tokens.Count);
        var depth = 0;
        var (unopened, tooDeep) = (0, 0);
        foreach (var token in tokens)
        {
            if (token.Kind == QueryTokenKind.Open)
            {
                depth++;
                tooDeep += depth > QueryLimits.MaxDepth ? 1 : 0;
            }

            var isUnopened = token.Kind == QueryTokenKind.Close && depth == 0;
            unopened += isUnopened ? 1 : 0;
            if (!isUnopened && (token.Kind is not (QueryTokenKind.Open or QueryTokenKind.Close) || depth <= QueryLimits.MaxDepth))
            {
                balanced.Add(token);
            }

            depth -= token.Kind == QueryTokenKind.Close && !isUnopened ? 1 : 0;
        }

        balanced.AddRange(Enumerable.Repeat(new QueryToken(QueryTokenKind.Close, ")"), Math.Min(depth, QueryLimits.MaxDepth)));
        Note(notes, depth > 0, "A parenthesis was not closed; it extends to the end.");
        Note(notes, unopened > 0, "A closing parenthesis without an opening one was ignored.");
        Note(notes, tooDeep > 0, $"Parentheses can be nested {QueryLimits.MaxDepth} deep; deeper ones were ignored.");
        return balanced;
    }

    private static void Note(List<string> notes, bool isSo, string words)
    {
        if (isSo)
        {
            notes.Add(words);
        }
    }
}
