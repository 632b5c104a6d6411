using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Duplicates;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Naming;
using NewsArchive.Core.Searching.Saving;
using NewsArchive.Core.Stories;

namespace NewsArchive.Core.Storage;

/// <summary>
/// The archive's schema. Reading pages, saving and searching use prepared SQL over the same tables, because building
/// this model costs a start about half a second and a query through it twice the time.
/// </summary>
public abstract class ArchiveDb(DbContextOptions options) : DbContext(options)
{
    /// <summary>The newest migration; both providers name theirs alike.</summary>
    public const string LatestMigration = Migrations.MigrationNames.WrittenNames;

    public DbSet<Source> Sources => Set<Source>();

    public DbSet<StoredOriginal> Originals => Set<StoredOriginal>();

    public DbSet<Article> Articles => Set<Article>();

    public DbSet<Revision> Revisions => Set<Revision>();

    public DbSet<ArticleText> ArticleTexts => Set<ArticleText>();

    public DbSet<TextMark> TextMarks => Set<TextMark>();

    public DbSet<StoredSketch> TextSketches => Set<StoredSketch>();

    public DbSet<Duplicate> Duplicates => Set<Duplicate>();

    public DbSet<Container> Containers => Set<Container>();

    public DbSet<Place> Places => Set<Place>();

    public DbSet<Correction> Corrections => Set<Correction>();

    public DbSet<SavedSearch> SavedSearches => Set<SavedSearch>();

    public DbSet<ImportRun> Runs => Set<ImportRun>();

    public DbSet<ImportOutcome> Outcomes => Set<ImportOutcome>();

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        // Migrations are written by hand and have no snapshot; a test compares what they make with this model.
        optionsBuilder.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        configurationBuilder.Properties<DateOnly>().HaveConversion<DayNumberConverter>();
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<MillisecondsConverter>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Source>().HasIndex(source => source.Slug).IsUnique();
        modelBuilder.Entity<StoredOriginal>().ToTable("originals").HasIndex(original => original.Sha256).IsUnique();
        modelBuilder.Entity<Article>(article =>
        {
            article.HasOne(a => a.Source).WithMany().HasForeignKey(a => a.SourceId);
            article.HasOne<StoredOriginal>().WithMany().HasForeignKey(a => a.OriginalId).OnDelete(DeleteBehavior.Restrict);
            article.HasIndex(a => a.DateLower);
            article.HasIndex(a => new { a.SourceId, a.DateLower, a.DateUpper }); // what stands before and after an article in its source, and what a source has
            article.HasIndex(a => a.Id).HasFilter("date IS NULL").HasDatabaseName("IX_articles_undated");
            article.HasIndex(a => a.Identity).IsUnique();
            article.HasIndex(a => a.TextGroup).HasFilter("text_group IS NOT NULL");
        });
        modelBuilder.Entity<Revision>(revision =>
        {
            revision.HasIndex(r => new { r.ArticleId, r.Number }).IsUnique();
            revision.HasOne<Article>().WithMany().HasForeignKey(r => r.ArticleId).OnDelete(DeleteBehavior.Restrict);
            revision.HasOne<StoredOriginal>().WithMany().HasForeignKey(r => r.OriginalId).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<ArticleText>().ToTable("article_texts").HasKey(text => text.ArticleId);
        modelBuilder.Entity<ArticleText>().Property(text => text.ArticleId).ValueGeneratedNever();
        modelBuilder.Entity<TextMark>().ToTable("text_marks").HasKey(mark => new { mark.Mark, mark.ArticleId });
        modelBuilder.Entity<StoredSketch>().ToTable("text_sketches").HasKey(sketch => sketch.ArticleId);
        modelBuilder.Entity<StoredSketch>().Property(sketch => sketch.ArticleId).ValueGeneratedNever();
        modelBuilder.Entity<Duplicate>().ToTable("duplicates").HasKey(duplicate => new { duplicate.ArticleId, duplicate.OtherId });
        modelBuilder.Entity<Duplicate>().HasIndex(duplicate => duplicate.OtherId);
        modelBuilder.Entity<Container>().HasIndex(container => container.Path).IsUnique();
        modelBuilder.Entity<Place>(place =>
        {
            place.HasIndex(p => p.Path).IsUnique();
            place.HasOne<Container>().WithMany().HasForeignKey(p => p.ContainerId).OnDelete(DeleteBehavior.Restrict);
            place.HasOne<Article>().WithMany().HasForeignKey(p => p.ArticleId).OnDelete(DeleteBehavior.Restrict);
            place.HasOne<StoredOriginal>().WithMany().HasForeignKey(p => p.OriginalId).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<Correction>().HasOne<Article>().WithMany().HasForeignKey(c => c.ArticleId).OnDelete(DeleteBehavior.Restrict);
        modelBuilder.Entity<ImportOutcome>().Ignore(outcome => outcome.Differences);
        modelBuilder.Entity<ImportOutcome>().HasOne<ImportRun>().WithMany().HasForeignKey(o => o.RunId).OnDelete(DeleteBehavior.Restrict);
        StoryTables.Add(modelBuilder);
        NameTables.Add(modelBuilder);
        modelBuilder.Entity<InferredDate>().ToTable("inferred_dates").HasKey(date => date.ArticleId);
        modelBuilder.Entity<InferredDate>().Property(date => date.ArticleId).ValueGeneratedNever();
        modelBuilder.UseSnakeCase();
    }

    private sealed class DayNumberConverter() : ValueConverter<DateOnly, int>(day => DayNumber.Of(day), number => DayNumber.ToDay(number));
}
