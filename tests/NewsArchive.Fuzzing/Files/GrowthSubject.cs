using NewsArchive.Formats.Contract;

namespace NewsArchive.Fuzzing.Files;

/// <summary>
/// Files in which a line or any other piece stands very often: twice the file is about twice the work, by what is allocated and by the
/// time of the processor.
/// </summary>
internal sealed class GrowthSubject(Corpus corpus) : ISubject
{
    private const int Length = 64 * 1024; // bytes of the pieces
    private const int LongestPiece = 200; // bytes
    private const double MostGrowth = 2.5;

    /// <summary>What is added to twice the work before it is compared: what is made once, and what is rounded.</summary>
    private const long SomeBytes = 4 * 1024 * 1024;

    private static readonly TimeSpan SomeTime = TimeSpan.FromMilliseconds(250);

    public FuzzCase Case(int number)
    {
        var random = new Random(number);
        var original = corpus.Pick(random.Next());
        var packed = PackedFile.Open(original.Bytes);
        var text = packed?.Pick(random) ?? original.Bytes.ToArray();
        var at = random.Next(text.Length + 1);
        var (start, end) = random.Next(3) > 0 ? LineAt(text, at) : (at, Math.Min(text.Length, at + random.Next(1, LongestPiece)));
        Original Of(int length)
        {
            var piece = text[start..end];
            byte[] bytes = [.. text[..start], .. Repeated(piece, length), .. text[start..]];
            return original with { Bytes = packed?.With(bytes) ?? bytes };
        }

        return new FuzzCase(original.Name, Of(2 * Length).Bytes, () => Check(Of(Length), Of(2 * Length)), Readings: 2);
    }

    public void Dispose()
    {
    }

    private static void Check(Original one, Original two)
    {
        var (once, twice) = (Work(one), Work(two));
        BrokenException.Unless(
            twice.Allocated <= (MostGrowth * once.Allocated) + SomeBytes,
            $"It allocated {once.Allocated:N0} bytes, and {twice.Allocated:N0} where it is twice as long.");
        for (var tries = 0; tries < 3 && twice.Time > (MostGrowth * once.Time) + SomeTime; tries++)
            (once, twice) = (Work(one), Work(two));
        BrokenException.Unless(
            twice.Time <= (MostGrowth * once.Time) + SomeTime,
            $"It took {once.Time.TotalSeconds:0.00} s of the processor, and {twice.Time.TotalSeconds:0.00} where it is twice as long.");
    }

    private static (long Allocated, TimeSpan Time) Work(Original file)
    {
        var (allocated, time) = (GC.GetAllocatedBytesForCurrentThread(), Environment.CpuUsage.TotalTime);
        foreach (var (_, _, parse) in FileReading.Of(file))
            parse();
        return (GC.GetAllocatedBytesForCurrentThread() - allocated, Environment.CpuUsage.TotalTime - time);
    }

    private static (int Start, int End) LineAt(byte[] text, int at)
    {
        var start = text.AsSpan(0, at).LastIndexOf((byte)'\n') + 1;
        return (start, text.AsSpan(at).IndexOf((byte)'\n') is >= 0 and var end ? at + end + 1 : text.Length);
    }

    private static byte[] Repeated(byte[] piece, int length)
    {
        if (piece.Length == 0)
            return [];
        var all = new byte[length];
        for (var at = 0; at < length; at += piece.Length)
            piece.AsSpan(0, Math.Min(piece.Length, length - at)).CopyTo(all.AsSpan(at));
        return all;
    }
}
