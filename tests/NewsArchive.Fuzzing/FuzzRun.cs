using System.Diagnostics;

namespace NewsArchive.Fuzzing;

/// <summary>Tries cases, says which broke something, and keeps those.</summary>
internal sealed class FuzzRun(string folder, TextWriter output)
{
    /// <summary>A busy machine is not slow each time.</summary>
    private const int Tries = 3;

    private const int MostBroken = 20; // of one subject; more of them tell no more

    /// <summary>How many cases broke something.</summary>
    public int Broken { get; private set; }

    public void Try(string name, ISubject subject, int from, TimeSpan time)
    {
        var (count, broken, worst) = (0, Broken, default((int Number, Cost Cost)));
        var clock = Stopwatch.StartNew();
        var numbers = Seeds(name).Concat(Enumerable.Range(from, int.MaxValue - from)).GetEnumerator();
        while (clock.Elapsed < time && Broken - broken < MostBroken && numbers.MoveNext())
        {
            var number = numbers.Current;
            Note($"{name} {number}"); // where an input ends the process, this tells which
            var cost = Try(name, subject, number);
            worst = cost.Time > worst.Cost.Time ? (number, cost) : worst;
            count++;
        }

        output.WriteLine($"{name}: {count:N0} cases, {Broken - broken} broken; the slowest ({worst.Number}) took "
            + $"{worst.Cost.Time.TotalSeconds:0.00} s of the processor");
    }

    private Cost Try(string name, ISubject subject, int number)
    {
        var input = subject.Case(number);
        var cost = default(Cost);
        try
        {
            cost = Cost.Of(input.Check, isExact: false);
            for (var tries = 1; tries < Tries && cost.ExcessFor(input) is not null; tries++)
                cost = cost with { Time = Cost.Of(input.Check, isExact: false).Time, Memory = Cost.Of(input.Check, isExact: true).Memory };
            BrokenException.Unless(cost.ExcessFor(input) is null, cost.ExcessFor(input)!);
        }
        catch (Exception exception)
        {
            Broken++;
            Keep(name, number, input);
            output.WriteLine($"{name} {number} ({input.Name}, {input.Bytes.Length:N0} bytes): {Told(exception)}");
        }

        return cost;
    }

    /// <summary>What is known to be wrong in so many words; of anything else where it came from.</summary>
    private static string Told(Exception exception) => exception is BrokenException ? exception.Message : exception.ToString();

    private void Keep(string subject, int number, FuzzCase input)
    {
        var kept = Path.Combine(folder, $"{subject}-{number}");
        Directory.CreateDirectory(kept);
        File.WriteAllBytes(Path.Combine(kept, "source" + Path.GetExtension(input.Name)), input.Bytes.ToArray());
    }

    private void Note(string line)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "last"), line);
    }

    private static IEnumerable<int> Seeds(string subject) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "seeds.txt"))
            .Where(line => line.StartsWith(subject + " ", StringComparison.Ordinal))
            .Select(line => int.Parse(line.Split(' ')[1]));
}
