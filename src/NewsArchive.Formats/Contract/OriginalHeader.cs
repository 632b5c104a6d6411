namespace NewsArchive.Formats.Contract;

/// <summary>The beginning of an original: all that detection reads.</summary>
/// <param name="Name">The file's name without folders.</param>
/// <param name="Bytes">At most <see cref="Original.HeaderLength"/> bytes.</param>
public sealed record OriginalHeader(string Name, ReadOnlyMemory<byte> Bytes);
