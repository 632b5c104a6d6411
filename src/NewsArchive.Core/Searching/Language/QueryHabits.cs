namespace NewsArchive.Core.Searching.Language;

/// <summary>Ways of reading a query other than the usual one, for the readings that are offered beside it.</summary>
[Flags]
internal enum QueryHabits
{
    None = 0,

    /// <summary>Operators also where all of the query is in capitals.</summary>
    OperatorsInCapitals = 1,

    /// <summary>An open quotation mark reaches to the end.</summary>
    QuoteToEnd = 2,

    /// <summary>OR binds more tightly than AND, as Nexis has it.</summary>
    OrFirst = 4,

    /// <summary><c>or</c> and <c>not</c> are operators too.</summary>
    SmallOperators = 8,
}
