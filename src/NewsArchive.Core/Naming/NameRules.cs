using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsArchive.Core.Naming;

/// <summary>The version of the rules by which the archive's names were found; one row.</summary>
public sealed class NameRules
{
    public int Version { get; set; }
}

internal sealed class NameRulesTable : IEntityTypeConfiguration<NameRules>
{
    public void Configure(EntityTypeBuilder<NameRules> builder) =>
        builder.ToTable("name_rules").HasKey(rules => rules.Version);
}
