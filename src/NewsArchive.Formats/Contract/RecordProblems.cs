namespace NewsArchive.Formats.Contract;

/// <summary>The records that stand for what the limits of a container forbid.</summary>
internal static class RecordProblems
{
    public static ContainerRecord TooLarge(string place, ContainerLimits limits) =>
        Of(place, "record-too-large", $"The record is longer than {limits.MaxRecordLength:N0} bytes and was passed over.");

    public static ContainerRecord TooMany(string place, ContainerLimits limits) =>
        Of(place, "too-many-records", $"The file has more than {limits.MaxRecords:N0} records; the rest was not read. Split it.");

    public static ContainerRecord TooMuch(string place, ContainerLimits limits) =>
        Of(place, "too-much-unpacked", $"The file has more than {limits.MaxUnpackedLength:N0} bytes unpacked; the rest was not read. Split it.");

    public static ContainerRecord Of(string place, string code, string message) =>
        new(place, null) { Problems = [new Problem(code, message)] };
}
