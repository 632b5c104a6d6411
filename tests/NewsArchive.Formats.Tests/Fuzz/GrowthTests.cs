using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Registry;

namespace NewsArchive.Formats.Tests.Fuzz;

/// <summary>
/// A hostile file twice as long costs about twice as much, in every format. What is counted is allocated bytes:
/// unlike time, they are the same on every machine. Work that allocates nothing is counted where a format is known to do it.
/// </summary>
public sealed class GrowthTests
{
    private const int Length = 50_000; // letters
    private const double MostGrowth = 2.5;
    private const double MostAllocated = 2000; // bytes for each letter: the most for a feed, whose items are pages of a few letters

    public static TheoryData<int, string> Forms
    {
        get
        {
            var forms = new TheoryData<int, string>();
            foreach (var (number, form) in HostileForms.All.Index())
                forms.Add(number, $"{form.Name} {form.Piece}");
            return forms;
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Twice_the_file_is_about_twice_the_work(int number, string name)
    {
        var form = HostileForms.All[number];
        _ = Allocated(form.Make(Length / 10)); // what is made once, at first use

        var (once, twice) = (Allocated(form.Make(Length)), Allocated(form.Make(2 * Length)));

        Assert.True(twice <= (MostGrowth * once) + Length, $"{name}: {Length:N0} bytes took {once:N0}, twice as many {twice:N0}.");
        Assert.InRange((double)twice / (2 * Length), 0, MostAllocated);
    }

    private static long Allocated(Original file)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        if (ArticleContainers.Find(file.Header) is { } container)
        {
            foreach (var record in container.Records(file.Name, new MemoryStream(file.Bytes.ToArray()), new ContainerLimits()))
            {
                record.Parse?.Invoke();
            }
        }
        else
        {
            Assert.NotNull(ArticleFormats.Find(file.Header)?.Parse(file));
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
