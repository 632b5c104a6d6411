namespace NewsArchive.Benchmarks.Pages;

/// <summary>A row's headline and text.</summary>
public sealed record BareRow(string Headline, string Body);
