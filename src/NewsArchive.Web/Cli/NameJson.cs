using System.Text.Json.Serialization;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Naming;
using NewsArchive.Web.Models;

namespace NewsArchive.Web.Cli;

/// <summary>A name as JSON.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Kind"><c>person</c>, <c>place</c> or <c>organisation</c>.</param>
/// <param name="Name">The name.</param>
/// <param name="Articles">How many articles give it.</param>
/// <param name="Forms">Every form in which it is written.</param>
/// <param name="Apart">The years between which no article names a person who may therefore be two; left out where there are none.</param>
/// <param name="Progress">What is left to do, where the name stands by itself.</param>
internal sealed record NameJson(
    long Id,
    string Kind,
    string Name,
    int Articles,
    IReadOnlyList<string> Forms,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int[]? Apart,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ProgressJson? Progress)
{
    public static NameJson Of(NameSummary name, IReadOnlyList<string> forms, (int Until, int From)? apart = null,
        UnfinishedWork? left = null) => new(
        name.Id, NameWords.Of(name.Kind), name.Name, name.Articles, forms, apart is var (until, from) ? [until, from] : null,
        ProgressJson.Of(left ?? UnfinishedWork.None, RestsOn.Names));
}
