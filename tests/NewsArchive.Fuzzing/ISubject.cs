namespace NewsArchive.Fuzzing;

/// <summary>A part of the program that takes what strangers give it.</summary>
internal interface ISubject : IDisposable
{
    /// <summary>The case of a number: the same one each time, as long as the golden cases it is made from are the same.</summary>
    FuzzCase Case(int number);
}

/// <summary>One input, and what must hold of it.</summary>
/// <param name="Name">A name for its file.</param>
/// <param name="Bytes">The input.</param>
/// <param name="Check">Does all that is done with such an input; throws where something does not hold.</param>
/// <param name="Readings">How often that reads the input, each of which may take its time.</param>
internal sealed record FuzzCase(string Name, ReadOnlyMemory<byte> Bytes, Action Check, int Readings = 1);

/// <summary>Something that must hold and does not.</summary>
internal sealed class BrokenException(string message) : Exception(message)
{
    public static void Unless(bool holds, string message)
    {
        if (!holds)
            throw new BrokenException(message);
    }
}
