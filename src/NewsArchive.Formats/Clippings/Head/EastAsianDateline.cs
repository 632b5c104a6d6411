using System.Text.RegularExpressions;

namespace NewsArchive.Formats.Clippings.Head;

/// <summary>Datelines of Chinese and Japanese agencies and papers, which set no dash behind the place.</summary>
internal static class EastAsianDateline
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    /// <summary><c>新华社北京9月20日电</c> or <c>本报北京9月20日电</c>, perhaps with the reporters in brackets.</summary>
    private static readonly Regex WithDay = new(
        @"^[(（]?(?:(?<agency>[新中][华華新][社网網]|人民网|央视网|国际在线|环球网|中央社)|本报|本報|本网|本刊)"
        + @"(?<place>\p{Lo}{2,8}?)(?<date>(?:(?:\d{4}年)?\d{1,2}月)?\d{1,2}日)(?:专|專)?[电電][)）]?\s*"
        + @"(?:[(（](?:记者|記者)\s*(?<byline>\p{Lo}[\p{Lo}\s、]{1,20})[)）])?\s*", Options);

    /// <summary><c>【北京讯】</c>, <c>【ソウル共同】</c>, <c>【ソウル＝木村春子】</c>, <c>［東京　20日　ロイター］ - </c>.</summary>
    private static readonly Regex Bracketed = new(
        @"^[【\[［（(〔](?<place>[\p{Lo}ー]{2,8}?)(?:[讯訊]|(?<agency>共同|時事)|[＝・](?<byline>[\p{Lo}ー]{2,10})"
        + @"|\s+\d{1,2}日\s+(?<agency>[\p{Lo}ー]{2,8}))[】\]］）)〕]\s*(?:[-－]\s+)?", Options);

    /// <summary><c>（中央社記者林小明台北20日電）</c>: a name has three characters nearly always.</summary>
    private static readonly Regex Reporter = new(
        @"^[(（](?<agency>中央社)(?:记者|記者)(?<byline>\p{Lo}{3})(?<place>\p{Lo}{2,6})\d{1,2}日(?:[专專])?[电電][)）]\s*", Options);

    /// <summary><c>〔記者林小明／台北報導〕</c> and <c>（記者林小明／台北報導）</c>; as a line of its own without brackets.</summary>
    private static readonly Regex ReporterAndPlace = new(
        @"^[〔（(【\[［]?(?:记者|記者)(?<byline>\p{Lo}{2,4})[／/](?<place>\p{Lo}{2,6}?)(?:即時|綜合|专题|專題)?(?:報導|报道|報道)[〕）)】\]］]?\s*",
        Options);

    /// <summary>What names the reporter in front is no agency's plain form.</summary>
    private static readonly Regex[] Forms = [Reporter, WithDay, Bracketed, ReporterAndPlace];

    /// <summary>The dateline a text begins with, or null.</summary>
    public static DatelineText? Find(string head)
    {
        if (head.Length == 0 || head[0] is < '\u2E80' and not ('[' or '('))
            return null;
        foreach (var form in Forms)
        {
            if (form.Match(head) is { Success: true } match)
                return Of(match);
        }

        return null;
    }

    private static DatelineText Of(Match match)
    {
        DateText? date = match.Groups["date"] is { Success: true } day && DateText.First(day.Value) is { } found
            ? found with { Start = day.Index + found.Start }
            : null;
        return new DatelineText(Place(match), date, RangeOf(match, "agency"), match.Length, RangeOf(match, "byline"));
    }

    /// <summary>【本报讯】 names the paper and no place.</summary>
    private static Range? Place(Match match) =>
        match.Groups["place"].ValueSpan is ['本', '报' or '報' or '网' or '網' or '刊' or '社', ..] ? null : RangeOf(match, "place");

    private static Range? RangeOf(Match match, string name) =>
        match.Groups[name] is { Success: true } group ? group.Index..(group.Index + group.Length) : null;
}
