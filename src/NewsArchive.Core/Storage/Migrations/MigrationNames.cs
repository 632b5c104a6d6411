namespace NewsArchive.Core.Storage.Migrations;

/// <summary>The migrations in their order; each exists once for each provider under the same name.</summary>
public static class MigrationNames
{
    public const string Initial = "20261121000000_Initial";

    public const string Duplicates = "20261121220000_Duplicates";

    public const string Search = "20261121223000_Search";

    public const string SavedSearches = "20261121235000_SavedSearches";

    public const string Stories = "20261122000000_Stories";

    public const string SourceOrder = "20261122003000_SourceOrder";

    public const string ListOrder = "20261122021000_ListOrder";

    public const string Names = "20261122030000_Names";

    public const string NameTitles = "20261122051500_NameTitles";

    public const string Events = "20261129223000_Events";

    public const string WrittenNames = "20261130010000_WrittenNames";
}
