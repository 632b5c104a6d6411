using NewsArchive.Formats.Contract;

namespace NewsArchive.Fuzzing.Files;

/// <summary>Damaged and hostile files of every format.</summary>
internal sealed class FileSubject(Corpus corpus) : ISubject
{
    public FuzzCase Case(int number)
    {
        var input = new Mutations(new Random(number), corpus).Next();
        return new FuzzCase(input.Name, input.Bytes, () => Check(input), Readings: 3); // twice, and as readers are shown it
    }

    public void Dispose()
    {
    }

    private static void Check(Original input)
    {
        foreach (var (original, format, parse) in FileReading.Of(input))
            ResultChecks.Hold(original, format, parse(), parse());
    }
}
