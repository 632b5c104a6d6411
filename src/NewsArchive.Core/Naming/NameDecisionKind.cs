namespace NewsArchive.Core.Naming;

/// <summary>What a curator decides of a name.</summary>
public enum NameDecisionKind
{
    /// <summary>It is the same as another.</summary>
    Join,

    /// <summary>One of its forms, or one of its articles, means another.</summary>
    Split,

    /// <summary>It is called otherwise.</summary>
    Rename,

    /// <summary>It is of another kind: an organisation, and no place.</summary>
    OfKind,

    /// <summary>It is no name, or not to be shown.</summary>
    Hide,
}
