using System.Text.RegularExpressions;

namespace NewsArchive.Formats.Mail;

/// <summary>What programs for mail write around a text, as rows of data.</summary>
internal static class MailWords
{
    private const int LongestFurniture = 160;

    /// <summary>What stands before the subject of an answer or of a mail that was sent on.</summary>
    private static readonly Regex SubjectMarks = Pattern(@"^(\s*(re|fw|fwd|aw|wg|tr|rv|i|enc|antw|sv|vs|doorst)(\[\d+\])?\s*:\s*)+");

    private static readonly Regex Forwarding = Pattern(@"^\s*(fw|fwd|wg|tr|rv|i|enc|doorst)(\[\d+\])?\s*:");

    /// <summary>The line above a mail that was sent on.</summary>
    private static readonly Regex ForwardedLine = Pattern(
        @"^[-–—_\s]*(begin forwarded message|forwarded message|original message|weitergeleitete nachricht|ursprüngliche nachricht|"
            + @"message transféré|message d'origine|mensaje reenviado|mensaje original|messaggio inoltrato|messaggio originale|"
            + @"mensagem encaminhada|doorgestuurd bericht|vidarebefordrat meddelande|пересылаемое сообщение)[-–—_:\s]*$");

    private static readonly Regex HeaderLine = Pattern(
        @"^\*?(?<name>from|date|sent|subject|to|cc|reply-to|von|datum|gesendet|betreff|an|de|date|envoyé|objet|à|fecha|enviado|asunto|para|"
            + @"da|data|inviato|oggetto|a|assunto|van|verzonden|onderwerp|aan|от|дата|тема|кому)\s?:\*?\s+(?<value>\S.*)$");

    private static readonly string[] SubjectNames = ["subject", "betreff", "objet", "asunto", "oggetto", "assunto", "onderwerp", "тема"];

    private static readonly string[] DateNames =
        ["date", "sent", "datum", "gesendet", "envoyé", "fecha", "enviado", "data", "inviato", "verzonden", "дата"];

    /// <summary>Beginnings of the lines in which a mailing list speaks for itself.</summary>
    private static readonly string[] Furniture =
    [
        "view this email", "view this message", "view in browser", "view in your browser", "view online", "view the web version",
        "having trouble viewing", "trouble viewing", "can't see this email", "if you are having trouble", "if you can't read",
        "read online", "read in browser", "open in browser", "unsubscribe", "to unsubscribe", "manage your subscription",
        "manage subscription", "manage preferences", "update your preferences", "update profile", "change your preferences",
        "email preferences", "you are receiving this", "you're receiving this", "you received this", "this email was sent to",
        "this message was sent to", "forward to a friend", "forward this email", "add us to your address book", "why did i get this",
        "sent from my ", "get outlook for", "was this email forwarded", "was this forwarded", "privacy policy", "our mailing address",
        "im browser ansehen", "im browser anzeigen", "online ansehen", "online-version", "webversion", "newsletter abbestellen", "abmelden",
        "falls diese", "wenn diese e-mail", "wird diese e-mail", "sie erhalten diese", "von meinem iphone gesendet", "impressum",
        "voir dans le navigateur", "voir la version en ligne", "afficher dans le navigateur", "si ce message", "se désabonner",
        "se désinscrire", "me désinscrire", "vous recevez ce", "ver en el navegador", "ver en línea", "si no puede ver",
        "cancelar la suscripción",
        "darse de baja", "visualizza nel browser", "annulla iscrizione", "cancellati", "ver no navegador", "cancelar inscrição",
        "bekijk in browser", "bekijk online", "uitschrijven", "afmelden", "открыть в браузере", "отписаться",
    ];

    /// <summary>A subject without what answering and forwarding put before it.</summary>
    public static string Subject(string subject) => SubjectMarks.Replace(subject, "").Trim();

    public static bool IsForwarded(string subject) => Forwarding.IsMatch(subject);

    public static bool IsForwardedLine(string line) => ForwardedLine.IsMatch(line);

    /// <summary>A line that a mailing list or a program added.</summary>
    public static bool IsFurniture(string text)
    {
        var words = text.TrimStart(' ', '>', '[', '(', '*', '|', '-');
        return text.Length <= LongestFurniture
            && Array.Exists(Furniture, phrase => words.StartsWith(phrase, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The name and the value of a line of a header that a program wrote into the text; null where it is none.</summary>
    public static (bool IsSubject, bool IsDate, string Value)? Header(string line) => HeaderLine.Match(line) is { Success: true } match
        ? (SubjectNames.Contains(match.Groups["name"].Value.ToLowerInvariant()),
            DateNames.Contains(match.Groups["name"].Value.ToLowerInvariant()), match.Groups["value"].Value.Trim())
        : null;

    private static Regex Pattern(string pattern) => new(pattern,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);
}
