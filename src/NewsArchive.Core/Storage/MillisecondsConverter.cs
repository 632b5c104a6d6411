using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace NewsArchive.Core.Storage;

/// <summary>Keeps a time as milliseconds since 1970 in UTC: it sorts, and reads the same in every database.</summary>
public sealed class MillisecondsConverter() : ValueConverter<DateTimeOffset, long>(
    time => time.ToUnixTimeMilliseconds(), milliseconds => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds));
