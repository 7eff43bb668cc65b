// Runs test vectors of the format spm-conformance/1 through Spm.Core, as C# file-based app:
//   dotnet run docs/examples/conformance.cs -- FILE...     (*.json, *.ndjson, or - for standard input)
// Exit codes: 0 all passed, 1 a vector failed, 2 a file is malformed (nothing is counted), 3 a file is not there.
#:property PublishAot=false
#:project ../../src/Spm.Core
#:project ../../src/Spm.Core.Json

using Spm.Core;
using Spm.Core.Json;

if (args.Length == 0)
{
    Console.Error.WriteLine("usage: dotnet run docs/examples/conformance.cs -- FILE...");
    return 3;
}

foreach (var file in args)
{
    if (file == "-" || File.Exists(file)) continue;
    Console.Error.WriteLine($"{file}: no such file");
    return 3;
}

var runner = new ConformanceRunner();
var (passed, failed) = (0L, 0L);
try
{
    foreach (var file in args)
    {
        using var stream = file == "-" ? Console.OpenStandardInput() : File.OpenRead(file);
        foreach (var vector in ConformanceFile.Read(stream, file))
        {
            var result = runner.Run(vector);
            if (result.Passed)
            {
                passed++;
                continue;
            }

            failed++;
            Console.WriteLine($"FAILED {vector.Place}: {vector.Name}");
            foreach (var failure in result.Failures) Console.WriteLine($"  {failure}");
        }
    }
}
catch (SpmFormatException malformed)
{
    Console.Error.WriteLine(malformed.GetMessage(Language.English));
    return 2;
}

Console.WriteLine($"{passed} passed, {failed} failed");
return failed == 0 ? 0 : 1;
