using NewsArchive.Core.Naming.Finding;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Naming;

/// <summary>A name as lists show it.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Kind">What it is of.</param>
/// <param name="Name">What it is called: the curator's word, or the form that most articles give.</param>
/// <param name="Articles">How many articles name it, or name it beside another where that was asked for.</param>
/// <param name="IsHidden">Whether a curator holds that it is not to be shown.</param>
/// <param name="JoinedId">The name that it was joined with; null where it stands for itself.</param>
public sealed record NameSummary(long Id, NameKind Kind, string Name, int Articles, bool IsHidden, long? JoinedId)
{
    /// <summary>The columns that <see cref="Read"/> takes, of <c>names n</c>.</summary>
    internal const string Columns = "n.id, n.kind, coalesce(n.title, n.form), n.articles, n.is_hidden, n.joined_id";

    internal static NameSummary Read(ArchiveRow row) =>
        new(row.GetInt64(0), row.EnumValue<NameKind>(1), row.GetString(2), row.GetInt32(3), row.GetBoolean(4), row.LongOrNull(5));
}
