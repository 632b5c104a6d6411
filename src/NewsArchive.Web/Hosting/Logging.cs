using Serilog;
using Serilog.Extensions.Logging;
using Serilog.Settings.Configuration;

namespace NewsArchive.Web.Hosting;

/// <summary>The server's log: one line a request on the console, and in a file a day in the archive's folder.</summary>
public static class Logging
{
    private const int DaysKept = 14;
    private const string Line = "{Timestamp:yyyy-MM-dd HH:mm:ss.fff} {Level:u3} {Message:lj}{NewLine}{Exception}";

    public static void AddSerilog(this IServiceCollection services, IConfiguration configuration, string archiveFolder)
    {
        var logger = new LoggerConfiguration()
            .ReadFrom.Configuration(configuration, new ConfigurationReaderOptions(typeof(ConsoleLoggerConfigurationExtensions).Assembly, typeof(FileLoggerConfigurationExtensions).Assembly)) // named, as looking for them takes a start long
            .WriteTo.Console(outputTemplate: Line)
            .WriteTo.File(
                Path.Combine(archiveFolder, "logs", "newsarchive-.log"), outputTemplate: Line, rollingInterval: RollingInterval.Day,
                retainedFileCountLimit: DaysKept, shared: true)
            .CreateLogger();
        services.AddSingleton<ILoggerProvider>(_ => new SerilogLoggerProvider(logger, dispose: true));
    }
}
