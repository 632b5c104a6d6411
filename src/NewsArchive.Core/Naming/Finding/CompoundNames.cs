namespace NewsArchive.Core.Naming.Finding;

/// <summary>Tells where the name of a body goes on behind <c>and</c> or <c>of</c>: <c>Louisiana Land and Exploration Co</c>.</summary>
internal static class CompoundNames
{
    private const int MostPartners = 4;
    private const int MostWords = 5; // of the rest of such a name

    /// <summary>The number behind the last word of a name's rest; null where none goes on.</summary>
    /// <param name="tokens">The words of the sentence.</param>
    /// <param name="start">The first word of the name.</param>
    /// <param name="at">The word behind what is known of it.</param>
    /// <param name="isOnlyBeforeAnd">Whether a word stands nowhere in the text but before "and".</param>
    public static int? EndOfRest(List<NameToken> tokens, int start, int at, Func<string, bool> isOnlyBeforeAnd)
    {
        if (at + 1 >= tokens.Count || !tokens[at].IsJoined || !tokens[at + 1].IsJoined || !tokens[at + 1].IsCapital
            || tokens[at - 1].IsOwner) return null;
        var end = at + 1;
        while (end < tokens.Count && end - at <= MostWords && tokens[end] is { IsCapital: true }
            && (end == at + 1 || tokens[end].IsJoined)) end++;
        var isOfCompany = NameLists.Has("companies", tokens[end - 1].Lower);
        if (EndOfListed(tokens, start, at) is { } listed) return listed;
        return tokens[at].Text switch
        {
            "and" when IsRest(tokens, start, at, end, isOfCompany)
                || (isOfCompany && IsOfTwo(tokens, start, at, end) && isOnlyBeforeAnd(tokens[start].Lower)) => end,
            "of" when isOfCompany && end - at > 2 && Key(tokens, at + 1, end - 1) is var place
                && (place == "america" || NameLists.Place(place) is not null) && !NameLists.Has("offices", tokens[at - 1].Lower) => end,
            _ => null,
        };
    }

    /// <summary>Rule "listed with and": a body of the list whose name goes on: <c>General Agreement on Tariffs and Trade</c>.</summary>
    private static int? EndOfListed(List<NameToken> tokens, int start, int at)
    {
        if (tokens[at].Text is not ("and" or "of" or "on" or "for") || !NameLists.BeginsCompound(tokens[start].Lower)) return null;
        for (var end = Math.Min(tokens.Count, at + MostWords + 3); end > at + 1; end--)
        {
            if (tokens[end - 1].IsCapital && NameLists.Organisation(Key(tokens, start, end)) is not null)
            {
                return end < tokens.Count && tokens[end].IsJoined && NameLists.Has("companies", tokens[end].Lower) ? end + 1 : end;
            }
        }

        return null;
    }

    /// <summary>
    /// Rule "rest of a name": what stands behind "and" names nothing by itself, so it goes on with what stands before it: <c>Ways and
    /// Means Committee</c>, <c>Continental Bank and Trust Co</c>, <c>Brackley and Sons Inc</c>.
    /// </summary>
    private static bool IsRest(List<NameToken> tokens, int start, int at, int end, bool isOfCompany)
    {
        var left = tokens[at - 1].Lower;
        // Rule "first of two trades": Minerals and Harbour Trading Corp, Brackley Shipbuilding and Repair Yard Co.
        var isTrade = isOfCompany && IsTrade(left) && IsTrade(tokens[at + 1].Lower) && !NameLists.Has("companies", left)
            && !NameLists.Has("offices", left);
        if (isTrade) return true;
        var isGeneric = tokens.Skip(at + 1).Take(end - at - 1).All(token => OrganisationRules.IsGeneric(token.Lower));
        if (!isGeneric || NameLists.Has("companies", left) || NameLists.Organisation(Key(tokens, at + 1, end)) is not null) return false;
        if (isOfCompany) return true;
        // Two bodies in a row are two, and a body without a word of what it is for is none's rest: the Finance Ministry and Central Bank,
        // House and Senate.
        return end - at > 2 && NameLists.Has("government", tokens[end - 1].Lower)
            && tokens[end - 1].Lower is not ("department" or "ministry" or "office")
            && (!NameLists.Has("heads", left) || left == "exchange") && !NameLists.Has("government", left)
            && !NameLists.Has("offices", left)
            && NameLists.Place(Key(tokens, start, at)) is null && NameLists.Organisation(Key(tokens, start, at)) is null;
    }

    /// <summary>
    /// Rule "firm of two": one word that stands nowhere else in the text, "and", and what is no known name by itself but ends as a
    /// company: <c>Brack and Lind Shipping Corp</c>. A firm of its own would be named in full, or again.
    /// </summary>
    private static bool IsOfTwo(List<NameToken> tokens, int start, int at, int end) =>
        at - start == 1 && !(start > 0 && tokens[start - 1].Text == "and") && IsFounder(tokens[start])
            && !NameLists.Has("peoples", tokens[start].Lower) && !IsInitials(tokens[start].Text) && end - at > 2
        && IsPartner(tokens[at + 1]) && !IsInitials(tokens[at + 1].Text)
        && NameLists.Organisation(Key(tokens, at + 1, end - 1)) is null
        && NameLists.Organisation(Key(tokens, at + 1, Math.Min(end, at + 3))) is null;

    private static bool IsInitials(string word) => !word.AsSpan().ContainsAnyInRange('a', 'z');

    private static bool IsTrade(string word) =>
        OrganisationRules.IsGeneric(word) || NameLists.Has("things", word)
        || (word.Length > 5 && (word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ion", StringComparison.Ordinal)
        || word.EndsWith("als", StringComparison.Ordinal) || word.EndsWith("ment", StringComparison.Ordinal)));

    /// <summary>
    /// Rule "partners": one word each and a company's ending: how many words of <c>Richter, Cohen and Co</c> stand before <c>Cohen and
    /// Co</c>; 0 for none.
    /// </summary>
    public static int PartnersBefore(CapitalRun run)
    {
        if (run[1].Text != "and") return 0;
        var count = 0;
        while (count < MostPartners && IsPartner(run.Preceding(count)) && run.Sub(-count, 1).Gap is ", ") count++;
        return run.Preceding(count) is { IsCapital: true } && run.Sub(-count, 1).Gap is ", " or " " ? 0 : count;
    }

    /// <summary>Whether a run is one partner's name and "and Co", so that others may stand before it.</summary>
    public static bool IsPartnership(CapitalRun run) => run.Count > 2
        && (run[1].Text == "and" || (run[2].Text == "and" && run.KnownBefore(2) is not null)) && run.Gap is ", "
        && run.Preceding() is { IsCapital: true };

    private static bool IsPartner(NameToken? word) => word is { } partner && IsFounder(partner) && !NameLists.Has("given", partner.Lower);

    private static bool IsFounder(NameToken word) =>
        word is { IsCapital: true, IsOwner: false } && !NameLists.Has("never", word.Lower) && !OrganisationRules.IsGeneric(word.Lower)
        && !NameLists.IsAnyPlace(word.Lower) && NameLists.Organisation(word.Lower) is null;

    private static string Key(List<NameToken> tokens, int from, int to) =>
        NameKey.Of(string.Join(' ', tokens.Skip(from).Take(to - from).Select(token => token.Text)));
}
