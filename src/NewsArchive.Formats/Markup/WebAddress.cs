using System.Diagnostics.CodeAnalysis;

namespace NewsArchive.Formats.Markup;

/// <summary>Addresses of the web, which files may write relative to another.</summary>
internal static class WebAddress
{
    /// <summary>Whether a text is an absolute http or https address without spaces: one that is safe to show as a link.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        var scheme = text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8
            : text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7
            : 0;
        if (scheme == 0 || text.Length == scheme)
            return false;
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter) || char.IsControl(letter) || letter is '"' or '<' or '>')
                return false;
        }

        return true;
    }

    /// <summary>Resolves against the nearest base that is absolute itself.</summary>
    public static bool TryResolve(string text, IEnumerable<string> bases, [NotNullWhen(true)] out string? address)
    {
        address = null;
        if (text.Length == 0 || text.Any(char.IsWhiteSpace))
            return false;
        if (IsWeb(text, out _))
        {
            address = text;
            return true;
        }

        // "news:x" and "javascript:x" are addresses of their own, not relative ones.
        var colon = text.IndexOf(':');
        if (colon > 0 && text[..colon].All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '+' or '-' or '.'))
            return false;
        var relative = text;
        foreach (var at in bases)
        {
            if (IsWeb(at, out var root))
            {
                address = Uri.TryCreate(root, relative, out var whole) ? whole.AbsoluteUri : null;
                return address is not null;
            }

            // A relative base is itself resolved against the next one around it.
            if (Uri.TryCreate(new Uri("http://base.invalid/" + at.TrimStart('/')), relative, out var inner))
                relative = at.StartsWith('/') || relative.StartsWith('/') ? inner.PathAndQuery + inner.Fragment
                    : inner.PathAndQuery[1..] + inner.Fragment;
        }

        return false;
    }

    private static bool IsWeb(string text, [NotNullWhen(true)] out Uri? address) =>
        Uri.TryCreate(text, UriKind.Absolute, out address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
}
