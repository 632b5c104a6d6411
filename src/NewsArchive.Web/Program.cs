using NewsArchive.Web.Cli;
using NewsArchive.Web.Hosting;

return await CommandLine.RunAsync(args, WebServer.RunAsync);

/// <summary>The executable: the verbs of the command line, of which one is the web server.</summary>
public partial class Program
{
    protected Program()
    {
    }
}
