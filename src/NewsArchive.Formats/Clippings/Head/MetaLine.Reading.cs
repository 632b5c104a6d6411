using System.Buffers;
using NewsArchive.Formats.Clippings.Vocabulary;
using NewsArchive.Formats.Prose;

namespace NewsArchive.Formats.Clippings.Head;

/// <content>Reading: the dates are found first, then every piece between them must be something known.</content>
internal sealed partial class MetaLine
{
    private static readonly SearchValues<char> PieceEnds = SearchValues.Create("|•·—–\n\r()[]");

    private static readonly string[] AgencyJoints = [" with ", " avec ", " mit ", " con ", " com ", " / ", "/"];

    /// <summary>Whether a date with its year stands in the line: then a word before it may be the place.</summary>
    private bool HasAnyDate { get; set; }

    private bool ReadAll()
    {
        var position = 0;
        var dates = DateText.All(text, language: language).ToList();
        HasAnyDate = dates is [{ WithoutYear: null }, ..];
        foreach (var date in dates)
        {
            if (!ReadPieces(position, date.Start))
                return false;
            if (IsUpdate)
                Updated ??= date;
            else
                Published ??= date;
            IsUpdate = false;
            position = date.End;
        }

        return ReadPieces(position, text.Length);
    }

    private bool ReadPieces(int start, int end)
    {
        while (start < end)
        {
            var length = text.AsSpan(start, end - start).IndexOfAny(PieceEnds);
            var spaced = text.AsSpan(start, end - start).IndexOf(" / ");
            if (spaced >= 0 && (length < 0 || spaced < length))
                length = spaced + 1;
            var stop = length < 0 ? end : start + length;
            if (!ReadPiece(start, stop))
                return false;
            start = stop + 1;
        }

        return true;
    }

    private bool ReadPiece(int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is ',' or ';' or '-' or '/' or ':' or '：' or '.'))
            start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or ';' or '-' or '/' or ':' or '：'))
            end--;
        if (start == end)
            return true;
        var piece = text.AsSpan(start, end - start);
        if (Words.LongestPrefix(piece, LineWords.Changed) is var update and > 0 && SaysNoMore(piece[update..]))
            return IsUpdate = HasDateLabel = true;
        if (Words.LongestPrefix(piece, LineWords.Published) is var publication and > 0 && SaysNoMore(piece[publication..]))
            return HasDateLabel = true;
        if (Words.IsAny(piece, BylineCues.DateWords) || TimeOfDay.Is(piece))
            return true;
        if (Web.IsAddress(piece))
        {
            Url ??= (start, end);
            return true;
        }

        if (Web.IsContact(piece))
            return HasContact = true;
        if (BylineCues.IsReadingTime(piece))
            return true;
        if (Agencies.IsAgency(piece) || Agencies.IsUnnamed(piece))
        {
            Agency ??= (start, end);
            return true;
        }

        return SplitAtLabel(start, end) is { } label ? ReadPiece(start, label) && ReadPiece(label, end) : ReadNames(start, end);
    }

    /// <summary>
    /// Where the label of a date or a count begins behind other words:
    /// <c>18.30 BST Last modified on …</c>, <c>16:55 Uhr 124 Kommentare</c>.
    /// </summary>
    private int? SplitAtLabel(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (text[at] is not ' ' || at + 1 == end)
                continue;
            var rest = text.AsSpan(at + 1, end - at - 1);
            if (BylineCues.IsReadingTime(rest) || Words.LongestPrefix(rest, LineWords.Changed) is var length and > 0
                && SaysNoMore(rest[length..]))
                return at + 1;
        }

        return null;
    }

    /// <summary>A place or a role behind the byline, a section beside the date.</summary>
    private bool ReadPlaceOrSection(int start, int end)
    {
        var piece = text[start..end];
        if (Byline is not null && Words.ContainAny(piece, LineWords.Roles))
            return true;
        if (Byline is not null && PlaceName.Read(piece) is PlaceKind.Known or PlaceKind.Capitals)
        {
            Place ??= (start, end);
            return true;
        }

        if (!Sections.Names.Contains(piece))
            return false;
        Section ??= (start, end);
        return true;
    }

    /// <summary>Behind the label of a date there is nothing, a preposition or a time of day.</summary>
    private static bool SaysNoMore(ReadOnlySpan<char> rest)
    {
        rest = rest.Trim(":： ,");
        return rest.IsEmpty || Words.IsAny(rest, BylineCues.DateWords) || TimeOfDay.Is(rest);
    }

    /// <summary>A byline with its first word, or a name that something else in the line must bear out.</summary>
    private bool ReadNames(int start, int end)
    {
        var piece = text.AsSpan(start, end - start);
        var label = Words.LongestPrefix(piece, LineWords.BeforeNames);
        if (label > 0 || AwaitsNames)
        {
            var from = start + label;
            while (from < end && (char.IsWhiteSpace(text[from]) || text[from] is ':' or '：'))
                from++;
            // 记者 | 林晓岚
            AwaitsNames = from == end && !AwaitsNames;
            if (AwaitsNames)
                return true;
            if (Words.IsAny(text.AsSpan(from, end - from), BylineCues.Nobody))
                return true;
            from = SkipRole(SkipArticle(from, end), end);
            if (!PersonName.IsByline(text.AsSpan(from, end - from)))
                return false;
            GiveByline(from, end);
            return HasLabel = true;
        }

        if (ReadCollective(start, end) || ReadPlaceOrSection(start, end))
            return true;
        if (PersonName.IsWithRole(piece) || PersonName.IsInPlace(piece))
        {
            Byline ??= (start, end);
            return HasLabel = true;
        }

        if (HasAnyDate && (Name is not null || start == 0 || HasLabel) && IsPlaceBesideDate(piece))
        {
            Place ??= (start, end);
            return true;
        }

        if (Name is not null || !PersonName.AreNames(piece))
            return false;
        Name = (start, end);
        return true;
    }

    /// <summary><c>Staff and agencies in Paris</c>: nobody's name, and a place may follow.</summary>
    private bool ReadCollective(int start, int end)
    {
        var piece = text.AsSpan(start, end - start);
        var length = Words.LongestPrefix(piece, BylineCues.Collectives);
        if (length == 0)
            return false;
        var rest = piece[length..];
        var hasPlace = rest.StartsWith(" in ") && rest.Length > 4 && char.IsUpper(rest[4]) && rest[4..].Count(' ') < 3;
        if (!rest.IsEmpty && !hasPlace)
            return false;
        if (hasPlace)
            Place ??= (start + length + 4, end);
        Byline ??= (start, start + length);
        return HasLabel = true;
    }

    /// <summary>One word with a capital, or a known place.</summary>
    private static bool IsPlaceBesideDate(ReadOnlySpan<char> piece) =>
        PlaceName.Read(piece.ToString()) is var kind && (kind is PlaceKind.Known || kind is PlaceKind.Name && !piece.Contains(' '));

    /// <summary><c>By a Staff Reporter</c>, <c>From our own Correspondent</c>: nobody's name, and yet a byline.</summary>
    private int SkipArticle(int from, int end)
    {
        var rest = text.AsSpan(from, end - from);
        var length = Words.LongestPrefix(rest, BylineCues.Articles);
        return length > 0 && Words.ContainAny(rest, LineWords.Roles) ? from + length + 1 : from;
    }

    /// <summary><c>De notre correspondant à Lyon, Luc Marchand</c>: the name alone, where one follows the role.</summary>
    private int SkipRole(int from, int end)
    {
        var rest = text.AsSpan(from, end - from);
        var length = Words.LongestPrefix(rest, LineWords.Roles);
        if (length == 0)
            return from;
        var after = length + (rest.Length - length - rest[length..].TrimStart().Length);
        var comma = rest.LastIndexOf(',');
        var name = PersonName.IsName(rest[after..]) || comma < after || PersonName.IsName(rest[after..comma]) ? after : comma + 1;
        while (name < rest.Length && char.IsWhiteSpace(rest[name]))
            name++;
        return name < rest.Length && PersonName.IsByline(rest[name..]) && !Words.ContainAny(rest[name..], LineWords.Roles)
            ? from + name
            : from;
    }

    /// <summary>The preposition before the date is cut off, and the agency the author wrote with is the agency.</summary>
    private void GiveByline(int from, int end)
    {
        var words = text.AsSpan(from, end - from);
        var space = words.LastIndexOf(' ');
        if (space > 0 && Words.IsAny(words[(space + 1)..], BylineCues.DateWords))
            end = from + words[..space].TrimEnd(" ,").Length;
        words = text.AsSpan(from, end - from);
        foreach (var joint in AgencyJoints)
        {
            var at = words.LastIndexOf(joint);
            if (at <= 0 || !Agencies.IsAgency(words[(at + joint.Length)..]))
                continue;
            Agency ??= (from + at + joint.Length, end);
            end = from + at;
            break;
        }

        Byline ??= (from, end);
    }
}
