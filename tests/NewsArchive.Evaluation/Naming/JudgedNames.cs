using System.Security.Cryptography;
using System.Text;
using NewsArchive.Core.Naming.Finding;

namespace NewsArchive.Evaluation.Naming;

/// <summary>The judged names of the mixed archive: A entries, B forms joined to a name, C all names of some articles.</summary>
internal sealed record JudgedNames(IReadOnlyList<JudgedNames.Row> Rows)
{
    internal sealed record Row(char Part, string Article, string Form, NameKind Kind, string Judgement, string Note)
    {
        public bool IsOptional => Judgement == "optional";

        /// <summary>Whether the article is of the half that no rule was tuned on.</summary>
        public bool IsAside { get; } = SHA256.HashData(Encoding.UTF8.GetBytes(Article))[0] % 2 == 1;

        /// <summary>All forms that count, brought to one spelling.</summary>
        public HashSet<string> Forms { get; } = [Same(Form), .. Listed(Note)];
    }

    /// <summary>The rows of the file; null where it is not there.</summary>
    public static JudgedNames? Read(string dataFolder)
    {
        var file = Path.Combine(dataFolder, "names", "names.tsv");
        return !File.Exists(file)
            ? null
            : new JudgedNames([.. File.ReadLines(file).Skip(1).Select(line => line.Split('\t')).Where(cells => cells.Length >= 6)
            .Select(
                cells => new Row(
                    cells[0][0], cells[1], cells[2], Enum.TryParse<NameKind>(cells[3], ignoreCase: true, out var kind) ? kind : default,
                    cells[4], cells[5]))]);
    }

    /// <summary>A form as it is compared: white space, case, apostrophes and the article before it tell nothing apart.</summary>
    public static string Same(string form)
    {
        var same = string.Join(' ', form.Replace('’', '\'').ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return same.StartsWith("the ", StringComparison.Ordinal) ? same[4..] : same;
    }

    private static IEnumerable<string> Listed(string note)
    {
        const string head = "forms: ";
        var start = note.IndexOf(head, StringComparison.Ordinal);
        return start < 0 ? [] : note[(start + head.Length)..].Split(" ;")[0].Split(" | ").Select(Same);
    }
}
