namespace NewsArchive.Core.Searching.Language;

/// <summary>
/// A part of a query, of any index: the parser makes it, each index translates it, a page says it in words.
/// Words in it are as they were typed; an index folds case, accents and spelling by its own rules.
/// </summary>
public abstract record QueryNode;
