using System.CommandLine;
using NewsArchive.Formats.Decoding;

namespace NewsArchive.Web.Cli;

/// <summary>The option <c>--encoding</c>: what encoding files are in, over the setting <c>Import:Encoding</c>.</summary>
public sealed class EncodingOption : Option<string?>
{
    public EncodingOption()
        : base("--encoding")
    {
        Description = "The encoding of files without a byte-order mark, such as windows-1251. Overrides the setting Import:Encoding.";
        HelpName = "NAME";
        Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } name && EncodingNames.Find(name) is null)
            {
                result.AddError($"--encoding: unknown encoding “{name}”. Use a name such as windows-1251, shift_jis or big5.");
            }
        });
    }
}
