namespace NewsArchive.Formats.Contract;

/// <summary>One record of a container.</summary>
/// <param name="Place">
/// Where in the container: <c>line 12</c>, <c>item 3</c>, an entry's path.
/// Unique within the container and the same at every reading.
/// </param>
/// <param name="Original">The record's own bytes, or null where they could not be read.</param>
public sealed record ContainerRecord(string Place, Original? Original)
{
    /// <summary>
    /// Reads the record, knowing what its container says for all of them. Null where the record is a file like any other,
    /// to be recognised by its bytes.
    /// </summary>
    public Func<ParseResult>? Parse { get; init; }

    /// <summary>
    /// The name of the format that <see cref="Parse"/> reads, such as <c>rss</c>; null where it is a file like any other.
    /// </summary>
    public string? Format { get; init; }

    /// <summary>The document that the record's text was read from, which holds more than the text; null where its bytes are all.</summary>
    public Original? Document { get; init; }

    /// <summary>How many letters it has, labels and all, where that is known before it is read; null where it is not.</summary>
    public long? Letters { get; init; }

    /// <summary>Why there are no bytes, or what a person should know of the record.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];
}

/// <summary>The records that stand for what the limits of a container forbid.</summary>
internal static class RecordProblems
{
    public static ContainerRecord TooLarge(string place, ContainerLimits limits) =>
        Of(place, "record-too-large", $"The record is longer than {limits.MaxRecordLength:N0} bytes and was skipped.");

    public static ContainerRecord TooMany(string place, ContainerLimits limits) =>
        Of(place, "too-many-records", $"The file has more than {limits.MaxRecords:N0} records; the rest was not read. Split it.");

    public static ContainerRecord TooMuch(string place, ContainerLimits limits) =>
        Of(place, "too-much-unpacked",
            $"The file has more than {limits.MaxUnpackedLength:N0} bytes unpacked; the rest was not read. Split it.");

    public static ContainerRecord Of(string place, string code, string message) =>
        new(place, null) { Problems = [new Problem(code, message)] };
}
