namespace NewsArchive.Browser.Tests;

/// <summary>As <see cref="BrowserFactAttribute"/>, with cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute()
    {
        if (Environment.GetEnvironmentVariable("CI") is null)
        {
            Skip = Chromium.MissingReason ?? Axe.MissingReason;
        }
    }
}
