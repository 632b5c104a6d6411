namespace NewsArchive.Browser.Tests.Paths;

/// <summary>By what a reader goes about.</summary>
public enum Means
{
    Pointer,
    Keyboard,
    PointerWithoutScripts,
}
