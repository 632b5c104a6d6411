namespace NewsArchive.Core.Citing;

/// <summary>A way to write a citation.</summary>
public interface ICitationFormat
{
    /// <summary>Its name on the command line and the end of its address: <c>bibtex</c>.</summary>
    string Name { get; }

    /// <summary>Its name for readers: <c>BibTeX</c>.</summary>
    string Label { get; }

    string MediaType { get; }

    /// <summary>The end of a file's name, without the point; null where it is a text to be copied.</summary>
    string? Extension { get; }

    /// <summary>The citation, without a line break at its end.</summary>
    string Write(Citation citation);
}
