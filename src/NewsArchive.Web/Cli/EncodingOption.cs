using System.CommandLine;
using NewsArchive.Formats.Decoding;

namespace NewsArchive.Web.Cli;

/// <summary>The option <c>--encoding</c>: what encoding files are in, over the setting <c>Import:Encoding</c>.</summary>
public sealed class EncodingOption : Option<string?>
{
    public EncodingOption()
        : base("--encoding")
    {
        Description = "The encoding of the files, as windows-1251, where they do not tell; over the setting Import:Encoding.";
        HelpName = "NAME";
        Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } name && EncodingNames.Find(name) is null)
            {
                result.AddError($"--encoding: no encoding is called “{name}”. Names are such as windows-1251, shift_jis or big5.");
            }
        });
    }
}
