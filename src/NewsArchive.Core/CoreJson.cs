using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NewsArchive.Core.Citing;
using NewsArchive.Core.Exporting;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Core;

/// <summary>
/// All JSON that is written or read here, as the compiler generates it from records. Letters stay as they are: none of it is put
/// into a page.
/// </summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(IReadOnlyList<Problem>))]
[JsonSerializable(typeof(ResultLine))]
[JsonSerializable(typeof(NinjsItem))]
[JsonSerializable(typeof(CslItem))]
[JsonSerializable(typeof(IReadOnlyList<CslItem>))]
internal sealed partial class CoreJson : JsonSerializerContext
{
    /// <summary>Names as <c>date_basis</c>; what there is not is left out.</summary>
    public static CoreJson Exports { get; } = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    });

    /// <summary>Names as <c>container-title</c>, in lines to be read; what there is not is left out.</summary>
    public static CoreJson Csl { get; } = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.KebabCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        NewLine = "\n",
    });
}
