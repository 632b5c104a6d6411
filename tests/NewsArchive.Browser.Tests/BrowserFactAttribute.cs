namespace NewsArchive.Browser.Tests;

/// <summary>A test that needs Chromium: skipped with the reason where there is none; on the build server that is a failure.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("CI") is null)
        {
            Skip = Chromium.MissingReason ?? Axe.MissingReason;
        }
    }
}
