using NewsArchive.Core.Articles;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Core.Importing;

/// <summary>A record of a container file.</summary>
/// <param name="Place">Its full place: the file's path, <c>!/</c>, and where in the file.</param>
/// <param name="Record">The record.</param>
/// <param name="ReadBy">What its container reads it by; null where it is recognised by its bytes.</param>
internal sealed record FoundRecord(string Place, ContainerRecord Record, ReadBy? ReadBy);
