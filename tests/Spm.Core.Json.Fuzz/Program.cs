using System.Globalization;
using Spm.Core.Json.Fuzz;

// Tries every reader with hostile bytes. The same --cases and --seed always give the same bytes; exit code 1 when anything was found.
//   dotnet run -c Release --project tests/Spm.Core.Json.Fuzz -- --cases 100000 [--seed 1] [--reader NAME] [--threads 2]
//   dotnet run -c Release --project tests/Spm.Core.Json.Fuzz -- --replay 12345 [--reader NAME]
var cases = Number("--cases", 100_000);
var first = Number("--seed", 1);
var threads = (int)Number("--threads", Environment.ProcessorCount);
var readers = Reader.All.Where(reader => Text("--reader") is not { } name || reader.Name == name).ToArray();
if (readers.Length == 0)
{
    Console.Error.WriteLine($"--reader is one of: {string.Join(", ", Reader.All.Select(reader => reader.Name))}");
    return 2;
}

if (Text("--replay") is { } replay) (first, cases, threads) = (long.Parse(replay, CultureInfo.InvariantCulture), 1, 1);
return new FuzzRun(readers, first, cases).Run(threads) ? 0 : 1;

string? Text(string name)
{
    var at = Array.IndexOf(args, name);
    return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
}

long Number(string name, long otherwise) => Text(name) is { } text ? long.Parse(text, CultureInfo.InvariantCulture) : otherwise;
