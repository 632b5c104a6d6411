namespace NewsArchive.Core.Searching.Language;

/// <summary>A query as one set of habits reads it.</summary>
internal sealed class QueryReading
{
    private QueryReading(string text, QueryHabits habits)
    {
        Lexer = new QueryLexer(text, habits);
        var tokens = Lexer.Read();
        if (tokens.Count > 0 && tokens.All(token => token.Kind
            is QueryTokenKind.And or QueryTokenKind.Or or QueryTokenKind.Not or QueryTokenKind.Near or QueryTokenKind.AtLeast))
        {
            // There is nothing to join: who types only this means the words.
            tokens =
            [
                .. tokens.Select(
                    token => new QueryToken(token.Text.Any(char.IsLetter) ? QueryTokenKind.Word : QueryTokenKind.Open, token.Text))
                    .Where(token => token.Kind == QueryTokenKind.Word),
            ];
        }

        Notes.AddRange(Lexer.Notes);
        var grammar = new QueryGrammar(QueryBalance.Of(tokens, Notes), Notes, habits.HasFlag(QueryHabits.OrFirst));
        Root = grammar.Read();
        SideBySide = grammar.SideBySide;
        IsMixed = grammar.IsMixed;
        Lone = grammar.Lone;
        HasUndatedWord = SideBySide is { Count: > 1 } parts && parts.Any(part => part is UndatedNode)
            && parts.Any(part => part is WordNode);
    }

    public QueryLexer Lexer { get; }

    public QueryNode? Root { get; }

    public List<string> Notes { get; } = [];

    public IReadOnlyList<QueryNode>? SideBySide { get; }

    public bool IsMixed { get; }

    public IReadOnlyList<string> Lone { get; }

    public bool HasUndatedWord { get; }

    public static QueryReading Of(string text, QueryHabits habits) => new(text, habits);
}
