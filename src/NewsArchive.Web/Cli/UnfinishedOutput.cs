using NewsArchive.Core;
using NewsArchive.Core.Importing;
using NewsArchive.Web.Models;

namespace NewsArchive.Web.Cli;

/// <summary>What verbs say of work that is still to be done.</summary>
internal static class UnfinishedOutput
{
    private const RestsOn All = RestsOn.Stories | RestsOn.Names;

    /// <summary>Says on standard error how far the work is on which a verb's answer rests; nothing where it is done.</summary>
    public static UnfinishedWork Warn(Archive archive, RestsOn rests)
    {
        var work = archive.Unfinished.Now();
        if (UnfinishedText.Note(work, rests) is { } note)
        {
            Console.Error.WriteLine(note);
        }

        return work;
    }

    /// <summary>Says how far the work is that a verb does first.</summary>
    public static void WarnOfWait(Archive archive, RestsOn rests)
    {
        if (UnfinishedText.HowFar(archive.Unfinished.Now(), rests) is { } far)
        {
            Console.Error.WriteLine($"{far} Finishing this first.");
        }
    }

    /// <summary>Says what an import left to do, and who does it.</summary>
    public static void WarnOfRest(Archive archive)
    {
        if (UnfinishedText.HowFar(archive.Unfinished.Now(), All) is { } far)
        {
            Console.Error.WriteLine(
                $"{far} A running server finishes this in the background; so do the next import and the verbs stories and names.");
        }
    }
}

/// <summary>How far the work is on which an answer rests, as JSON.</summary>
internal sealed record ProgressJson(int Articles, int Compared, int Grouped, int Named, int Indexed)
{
    /// <summary>Null where nothing is left on which the answer rests.</summary>
    public static ProgressJson? Of(UnfinishedWork work, RestsOn rests = RestsOn.Index | RestsOn.Stories | RestsOn.Names) =>
        UnfinishedText.IsLeft(work, rests) ? new ProgressJson(work.Articles, work.Compared, work.Grouped, work.Named, work.Indexed) : null;
}
