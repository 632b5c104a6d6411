using System.CommandLine;

namespace NewsArchive.Web.Cli;

/// <summary>The verb <c>reindex</c>.</summary>
public sealed class ReindexCommand : Command
{
    public ReindexCommand(CommandContext context)
        : base("reindex", "Rebuild the search index from the articles.")
    {
        SetAction(parsed =>
        {
            using var archive = context.Open(parsed);
            var articles = 0;
            archive.Index.Rebuild(done => articles = done);
            Console.WriteLine(articles == 1 ? "1 article indexed" : $"{articles:N0} articles indexed");
            return ExitCode.Finished;
        });
    }
}
