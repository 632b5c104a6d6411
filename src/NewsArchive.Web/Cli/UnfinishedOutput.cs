using System.Text.Json;
using NewsArchive.Core;
using NewsArchive.Core.Importing;
using NewsArchive.Web.Pages.Shared;

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
            Console.Error.WriteLine($"{far} A running server finishes this in the background; so do the next import and the verbs stories and names.");
        }
    }

    /// <summary>Writes <c>progress</c> where work is left on which the answer rests.</summary>
    public static void Write(Utf8JsonWriter writer, UnfinishedWork work, RestsOn rests = All)
    {
        if (UnfinishedText.IsLeft(work, rests))
        {
            writer.WriteStartObject("progress");
            writer.WriteNumber("articles", work.Articles);
            writer.WriteNumber("compared", work.Compared);
            writer.WriteNumber("grouped", work.Grouped);
            writer.WriteNumber("named", work.Named);
            writer.WriteEndObject();
        }
    }
}
