namespace NewsArchive.Core.Naming.Finding;

/// <summary>What <c>Mr</c> and <c>Mrs</c> before a name tell of who has it.</summary>
internal static class Courtesies
{
    /// <summary>
    /// Rule "Mr and Mrs": a text that has both behind one surname tells of two people, and the one with a full name is the one it has more
    /// often; the surnames, and whether behind the rarer courtesy for a woman, that are somebody else's.
    /// </summary>
    public static HashSet<(string Surname, bool? IsHers)> OfOthers(IEnumerable<Reading> readings)
    {
        var courtesies = readings.Where(reading => IsHers(reading) is not null)
            .GroupBy(reading => reading.IsSurname ? reading.Key : FamilyNames.Surname(reading.Key.Split(' ')), StringComparer.Ordinal);
        var others = new HashSet<(string, bool?)>();
        foreach (var surname in courtesies)
        {
            var (hers, his) = (surname.Count(reading => IsHers(reading) is true), surname.Count(reading => IsHers(reading) is false));
            if (hers == 0 || his == 0) continue;
            if (hers <= his) others.Add((surname.Key, true));
            if (his <= hers) others.Add((surname.Key, false));
        }

        return others;
    }

    /// <summary>Whether the courtesy before a name is a woman's or a man's; null where none says so.</summary>
    public static bool? IsHers(Reading reading) =>
        reading.Kind != NameKind.Person || reading.Run.Preceding() is not { IsCapital: true } before ? null
            : NameLists.Has("her courtesies", before.Lower) ? true : NameLists.Has("his courtesies", before.Lower) ? false : null;
}
