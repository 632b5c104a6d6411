using System.Globalization;
using NewsArchive.Evaluation;

// newsarchive-evaluation [data folder] [--only name]: prints every figure beside its floor and its target; 1 when one is under its floor.
var only = Array.IndexOf(args, "--only") is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
var folder = args.FirstOrDefault(argument => !argument.StartsWith('-') && argument != only)
    ?? Environment.GetEnvironmentVariable("NEWSARCHIVE_DATA");
if (folder is null || !Directory.Exists(folder))
{
    Console.Error.WriteLine("Give the folder of the unpacked collections as an argument or in NEWSARCHIVE_DATA.");
    return 2;
}

var floors = Floors.Load();
var broken = 0;
Console.WriteLine($"{"measure",-58}{"value",8}{"floor",8}{"target",8}");
foreach (var measure in Measures.All.Where(measure => only is null || measure.Name == only))
{
    foreach (var row in measure.Run(folder))
    {
        var isBroken = floors.IsBroken(row);
        if (isBroken) broken++;
        Console.WriteLine(
            $"{row.Name,-58}{Figure(row.Value),8}{Figure(floors.Of(row)),8}{Figure(row.Target),8}{(isBroken ? "  BROKEN" : "")}");
    }
}

MixedArchive.Close();
return broken > 0 ? 1 : 0;

static string Figure(double? value) =>
    value is { } figure ? figure.ToString(figure >= 10 ? "0.0" : "0.000", CultureInfo.InvariantCulture) : "–";
