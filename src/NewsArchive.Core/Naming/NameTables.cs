using Microsoft.EntityFrameworkCore;

namespace NewsArchive.Core.Naming;

/// <summary>The tables of names in the archive's model.</summary>
internal static class NameTables
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<StoredName>(name =>
        {
            name.ToTable("names").HasIndex(n => new { n.Kind, n.NameKey }).IsUnique();
            // What lists go through by number of articles, without a look at the rows they leave out.
            name.HasIndex(n => new { n.Articles, n.IsHidden, n.JoinedId });
            name.HasIndex(n => new { n.Kind, n.Articles, n.IsHidden, n.JoinedId });
            name.HasIndex(n => n.Folded);
            name.HasIndex(n => n.LastWord);
        });
        model.Entity<NameForm>().ToTable("name_forms").HasKey(form => new { form.NameId, form.Form });
        model.Entity<NamedArticle>().ToTable("name_articles").HasKey(article => new { article.ArticleId, article.FoundId });
        model.Entity<NamedArticle>().HasIndex(article => new { article.NameId, article.ArticleId });
        model.Entity<TitledName>().ToTable("name_titles").HasKey(name => new { name.TitleKey, name.FoundId, name.ArticleId });
        model.Entity<TitledName>().HasIndex(name => name.ArticleId);
        model.Entity<UnnamedArticle>().ToTable("name_pending").HasKey(pending => pending.ArticleId);
        model.Entity<UnnamedArticle>().Property(pending => pending.ArticleId).ValueGeneratedNever();
        model.Entity<NameRules>().ToTable("name_rules").HasKey(rules => rules.Version);
        model.Entity<NameRules>().Property(rules => rules.Version).ValueGeneratedNever();
        model.Entity<NameDecision>().ToTable("name_decisions").HasIndex(decision => new { decision.Kind, decision.NameKey });
    }
}
