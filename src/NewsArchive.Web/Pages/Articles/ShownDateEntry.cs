using NewsArchive.Core.Articles;
using NewsArchive.Core.Dating;
using NewsArchive.Formats.Contract;
using NewsArchive.Web.Pages.Shared;

namespace NewsArchive.Web.Pages.Articles;

/// <summary>An entry of the dating ledger as its page shows it.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Title">The date in words.</param>
/// <param name="Standing">Whether it stands, and if not, why.</param>
/// <param name="Bar">Its days on the ledger's scale; null where it has none.</param>
/// <param name="Witnesses">The reports that it rests on.</param>
/// <param name="MoreWitnesses">How many more there are.</param>
public sealed record ShownDateEntry(
    DateEntry Entry, string Title, string Standing, DateBar? Bar, IReadOnlyList<(DateWitness Witness, ArticleSummary Report)> Witnesses,
        int MoreWitnesses)
{
    private const int MostWitnesses = 10;

    public bool Stands => Entry.Standing == DateStanding.Stands;

    /// <summary>What the words of the evidence are.</summary>
    public string TextLabel => Entry.Basis switch { Basis.Curated => "Reason", Basis.Inferred => "Why", _ => "Wording" };

    /// <summary>Whether they are the file's own.</summary>
    public bool IsQuotation => Entry.Basis is Basis.Stated or Basis.Derived;

    /// <param name="ledger">The ledger.</param>
    /// <param name="find">Finds an article by its number.</param>
    public static IReadOnlyList<ShownDateEntry> Of(DateLedger ledger, Func<long, ArticleSummary?> find)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(find);
        var standing = ledger.Entries.FirstOrDefault(entry => entry.Standing == DateStanding.Stands);
        return
        [
            .. ledger.Entries.Select(entry =>
            {
                var witnesses = entry.Witnesses.Take(MostWitnesses).Select(witness => (Witness: witness, Report: find(witness.Report.Id)))
                    .Where(pair => pair.Report is not null).Select(pair => (pair.Witness, pair.Report!)).ToList();
                return new ShownDateEntry(
                    entry, entry.Date is { } date ? date.Display : "No date", Words(entry, standing), DateBar.Of(entry, ledger.Reach),
                    witnesses, Math.Max(0, entry.Witnesses.Count - MostWitnesses));
            }),
        ];
    }

    private static string Words(DateEntry entry, DateEntry? standing) => entry.Standing switch
    {
        DateStanding.Stands => "This is the date in use.",
        DateStanding.GaveWayToCurator => "Overridden by a curator’s entry." + Agreement(entry, standing),
        DateStanding.GaveWayToFile => "Overridden by what the file itself says." + Agreement(entry, standing),
        DateStanding.Bound => "A limit, not a day." + Agreement(entry, standing),
        DateStanding.Ended => $"In use until {DayText.Of(entry.EndedAt!.Value)}.",
        _ => throw new ArgumentOutOfRangeException(nameof(entry), entry.Standing, "Not a standing."),
    };

    private static string Agreement(DateEntry entry, DateEntry? standing) => entry.Date is null || standing?.Date is not { } date ? ""
        : entry.Date.Overlaps(date.Lower, date.Upper) ? " The two agree." : " The two disagree.";
}
