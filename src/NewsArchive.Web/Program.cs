using NewsArchive.Web.Cli;

return await CommandLine.RunAsync(args);

/// <summary>The executable: a web server and the verbs of the command line.</summary>
public partial class Program
{
    protected Program()
    {
    }
}
