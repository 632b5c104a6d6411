using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Archives;

/// <summary>Turns what goes wrong while an archive is read into a last record that says so.</summary>
internal static class Faults
{
    /// <summary>The records so far, and one with the problem at <paramref name="place"/> where the reading broke off.</summary>
    public static IEnumerable<ContainerRecord> Caught(IEnumerable<ContainerRecord> records, string place)
    {
        using var each = records.GetEnumerator();
        for (var broken = false; !broken && Next(each, place, out broken) is { } record;)
            yield return record;
    }

    /// <summary>The next record, the one that stands for a fault, or null at the end.</summary>
    private static ContainerRecord? Next(IEnumerator<ContainerRecord> each, string place, out bool broken)
    {
        broken = false;
        try
        {
            return each.MoveNext() ? each.Current : null;
        }
        catch (ArchiveFault fault)
        {
            broken = true;
            return RecordProblems.Of(place, fault.Code, fault.Message);
        }
        catch (Exception fault) when (IsDamage(fault))
        {
            broken = true;
            return RecordProblems.Of(place, "damaged-archive",
                $"The archive is damaged or cut off here; everything before was read. ({fault.Message})");
        }
    }

    /// <summary>What the framework's readers of archives throw at input that is none; sizes that no memory holds among it.</summary>
    private static bool IsDamage(Exception fault) => fault is InvalidDataException or IOException or FormatException
        or ArgumentException or NotSupportedException or OverflowException or IndexOutOfRangeException or OutOfMemoryException;
}

/// <summary>Why the reading of an archive or of an entry ends; caught within this folder.</summary>
internal sealed class ArchiveFault(string code, string message) : Exception(message)
{
    public string Code { get; } = code;
}
