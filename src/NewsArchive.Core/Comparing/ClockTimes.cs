using System.Text.RegularExpressions;
using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Comparing;

/// <summary>Times of day as news writes them: <c>10:15 p.m.</c>, <c>6am</c>, <c>6.10am</c>, <c>18:30</c>.</summary>
internal static partial class ClockTimes
{
    public static IReadOnlyList<(TextRange Range, TimeOnly Value)> Of(string text)
    {
        var times = new List<(TextRange, TimeOnly)>();
        foreach (Match match in Time().Matches(text))
        {
            var half = match.Groups["half"].Value;
            var hour = int.Parse(match.Groups["hour"].ValueSpan);
            var minute = match.Groups["minute"].Success ? int.Parse(match.Groups["minute"].ValueSpan) : 0;
            // 18.30 may be a price; with a colon or a half of the day it is a time.
            if ((half.Length > 0 || match.Value.Contains(':')) && minute < 60 && hour <= (half.Length > 0 ? 12 : 23))
            {
                var isAfternoon = half.StartsWith('p') || half.StartsWith('P');
                times.Add(
                    (new TextRange(match.Index, match.Length),
                        new TimeOnly(half.Length == 0 ? hour : hour % 12 + (isAfternoon ? 12 : 0), minute)));
            }
        }

        return times;
    }

    [GeneratedRegex(
        @"\b(?<hour>\d{1,2})([:.](?<minute>\d{2}))?( ?(?<half>[aApP]\.?[mM]\b\.?))?",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Time();
}
