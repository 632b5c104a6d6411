using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Naming;

/// <summary>A form of a name and how many articles give it.</summary>
public sealed class NameForm
{
    public long NameId { get; set; }

    public required string Form { get; set; }

    public int Articles { get; set; }
}

internal sealed class NameFormTable : IEntityTypeConfiguration<NameForm>
{
    public void Configure(EntityTypeBuilder<NameForm> builder)
    {
        builder.ToTable("name_forms").HasKey(form => new { form.NameId, form.Form });
        builder.Property(form => form.Form).UseCollation(ArchiveDb.ByLetter);
    }
}
