namespace NewsArchive.Core.Naming.Finding;

/// <summary>A word as rules on names see it: <c>O'Neill</c>, <c>Jae-in</c>, <c>AT&amp;T</c> and <c>U.S.</c> are one each.</summary>
/// <param name="Start">Where it begins in its part of the article.</param>
/// <param name="End">The place just behind it.</param>
/// <param name="Text">As written.</param>
/// <param name="Lower">In lower case and folded, without stops.</param>
/// <param name="IsCapital">Whether it begins with a capital.</param>
/// <param name="IsJoined">Whether only a space parts it from the word before, so that both can be one name.</param>
/// <param name="IsFirst">Whether it begins a sentence or a quotation, where a capital tells nothing.</param>
/// <param name="IsOwner">Whether a possessive ending follows, which ends a name.</param>
internal readonly record struct NameToken(int Start, int End, string Text, string Lower, bool IsCapital, bool IsJoined, bool IsFirst,
    bool IsOwner)
{
    public bool IsAllCapitals => Text.Length > 1 && !Text.AsSpan().ContainsAnyInRange('a', 'z') && IsCapital;
}
