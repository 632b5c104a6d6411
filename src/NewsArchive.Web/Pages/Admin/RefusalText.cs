using System.Diagnostics.CodeAnalysis;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Curating;
using NewsArchive.Core.Naming;

namespace NewsArchive.Web.Pages.Admin;

/// <summary>What pages say where a curator's decision was not taken.</summary>
internal static class RefusalText
{
    /// <param name="refusal">Why it was not taken; null where it was.</param>
    /// <param name="value">The value that was entered, where one was.</param>
    [return: NotNullIfNotNull(nameof(refusal))]
    public static string? Of(Refusal? refusal, string? value = null) => refusal switch
    {
        null => null,
        Refusal.NoReason => "Enter a reason: it is shown beside the correction.",
        Refusal.ReasonTooLong => $"A reason can have at most {CuratorReason.MaxLength} characters.",
        Refusal.ValueTooLong => $"A value can have at most {Curator.MaxLength} characters.",
        Refusal.NotADate => $"“{value}” is not a date in EDTF. Write 2018-09-20, 2018-09, 2018, 2018~ (about) or 2018-09-18/2018-09-21.",
        Refusal.NotALanguage => $"“{value}” is not a language tag. Write en, de or pt-BR.",
        Refusal.NoArticle => "There is no such article.",
        Refusal.NoDecision => "There is no such decision.",
        Refusal.NotTwoStories => "These are not two articles of the archive.",
        Refusal.NoName => "There is no such name.",
        Refusal.NoOtherName => "There is no name with that number.",
        Refusal.NameMissing => "Enter the name.",
        Refusal.NameTooLong => $"A name can have at most {NameCurator.MaxLength} characters.",
        Refusal.OtherKind => "A name can only be joined with one of the same kind.",
        Refusal.AlreadyOneName => "These are already one name.",
        Refusal.AlreadyOfKind => "It is already of that kind.",
        Refusal.OfKindBefore => "It was of that kind before: undo that decision instead.",
        Refusal.FormUnused => "No article uses this form.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal, "Not a refusal."),
    };
}
