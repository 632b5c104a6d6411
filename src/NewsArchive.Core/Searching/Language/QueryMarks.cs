using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Searching.Language;

/// <summary>The marks that keyboards, phones and word processors put around phrases and before or within words.</summary>
internal static class QueryMarks
{
    public static bool IsQuote(char mark) =>
        mark is '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '〝' or '〞' or '〟' or '＂' or '「' or '」' or '『' or '』' or '‹' or '›';

    /// <summary>Whether a quotation mark stands at a place, and not a sign within a Hebrew word.</summary>
    public static bool IsQuoteAt(string text, int at) => IsQuote(text[at]) && !QuotationMarks.IsWithinWord(text, at);

    public static bool IsSingleQuote(char mark) => mark is '\'' or '‘' or '‚' or '‛';

    public static bool IsApostrophe(char mark) => mark is '\'' or '’' or 'ʼ' or '‘' or '＇' or '`' or '´';

    public static bool IsMinus(char mark) => mark is '-' or '−' or '－';

    /// <summary>What parts words even without a space: <c>korea,kim</c> is two words.</summary>
    public static bool IsSeparator(char mark) => mark is ',' or ';' or '…' or '、' or '。' or '，' or '；';

    /// <summary>
    /// Where a phrase that begins behind <paramref name="start"/> in single quotation marks ends; -1 where the mark is an apostrophe
    /// or begins nothing. The end is a mark behind a letter and not before one: that of <c>Korea's</c> is none.
    /// </summary>
    public static int EndOfSingleQuoted(string text, int start)
    {
        for (var end = start + 1; end < text.Length && !IsQuote(text[end]); end++)
        {
            var isLast = end + 1 == text.Length || !char.IsLetterOrDigit(text[end + 1]);
            if (IsApostrophe(text[end]) && end > start + 1 && !char.IsWhiteSpace(text[end - 1]) && isLast)
            {
                return end;
            }
        }

        return -1;
    }
}
