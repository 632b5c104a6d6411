using Microsoft.EntityFrameworkCore;

namespace NewsArchive.Core.Stories;

/// <summary>The tables of stories in the archive's model.</summary>
internal static class StoryTables
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<StoredVector>().ToTable("story_vectors").HasKey(vector => vector.ArticleId);
        model.Entity<StoredVector>().Property(vector => vector.ArticleId).ValueGeneratedNever();
        model.Entity<StoryTerm>().ToTable("story_terms").HasKey(term => new { term.Term, term.ArticleId });
        model.Entity<StoryLink>().ToTable("story_links").HasKey(link => new { link.ArticleId, link.OtherId });
        model.Entity<PendingArticle>().ToTable("story_pending").HasKey(pending => pending.ArticleId);
        model.Entity<PendingArticle>().Property(pending => pending.ArticleId).ValueGeneratedNever();
        model.Entity<StoryMember>().ToTable("story_articles").HasKey(member => member.ArticleId);
        model.Entity<StoryMember>().Property(member => member.ArticleId).ValueGeneratedNever();
        model.Entity<StoryMember>().HasIndex(member => member.StoryId);
        model.Entity<StoryDecision>().ToTable("story_decisions").HasIndex(decision => decision.ArticleId);
        model.Entity<StoryDecision>().HasIndex(decision => decision.OtherId);
    }
}
