using System.Reflection;
using NewsArchive.Web.Configuration;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Settings.Configuration;

namespace NewsArchive.Web.Hosting;

/// <summary>
/// The server's log, as the settings of <c>Serilog</c> have it. Each server has a logger of its own, also where several are in one
/// process.
/// </summary>
public static class ServerLog
{
    private const string FilePath = "Serilog:WriteTo:File:Args:path";

    /// <summary>Where sinks are; named, as looking for them takes a start long.</summary>
    private static readonly Assembly[] Sinks =
        [typeof(ConsoleLoggerConfigurationExtensions).Assembly, typeof(FileLoggerConfigurationExtensions).Assembly];

    /// <summary>Opens the log of a server.</summary>
    /// <param name="configuration">Its settings; a relative path of the log's file is made one in the archive's folder.</param>
    public static Logger Open(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        if (configuration[FilePath] is { Length: > 0 } path)
        {
            configuration[FilePath] = Path.GetFullPath(path, Path.GetFullPath(configuration.Archive().Folder));
        }

        return new LoggerConfiguration().ReadFrom.Configuration(configuration, new ConfigurationReaderOptions(Sinks)).CreateLogger();
    }

    /// <summary>One line a request. The query is left out: what people search for is theirs.</summary>
    public static void UseRequestLog(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.UseSerilogRequestLogging(options =>
        {
            options.Logger = app.Services.GetRequiredService<Serilog.ILogger>(); // else the one of the whole process
            options.MessageTemplate = "{RequestMethod} {RequestPath} {StatusCode} {Elapsed:0.0} ms";
            options.GetMessageTemplateProperties = (context, path, elapsed, status) =>
            [
                new LogEventProperty("RequestMethod", new ScalarValue(context.Request.Method)),
                new LogEventProperty("RequestPath", new ScalarValue(new PathString(path).ToUriComponent())), // a line break in it stays %0A
                new LogEventProperty("StatusCode", new ScalarValue(status)),
                new LogEventProperty("Elapsed", new ScalarValue(elapsed)),
            ];
        });
    }

    /// <summary>Notes that a server could not start: with its place in the code only where that is a bug.</summary>
    public static void Failed(this Serilog.ILogger log, Exception exception, bool isExpected)
    {
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(exception);
        log.Fatal(isExpected ? null : exception, "The server could not start: {Reason:l}", exception.Message);
    }
}
