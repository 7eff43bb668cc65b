using System.Globalization;
using System.Runtime.InteropServices;
using Spm.Core.Benchmarks.Ratios;
using Spm.Core.Eligibility;

namespace Spm.Core.Benchmarks.People;

/// <summary>The quick run of eligibility: people counted in a second, beside a plain loop over columns and LINQ over objects, in turn.</summary>
internal static class PeopleRun
{
    private const int Rounds = 15;
    private const int LinqPeople = 200_000;

    public static int Run(string[] options)
    {
        var rows = 2_000_000;
        if (options.Length > 0 && (options is not ["--rows", var text] || !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out rows) || rows is < 1_000 or > 50_000_000))
        {
            Console.Error.WriteLine("Accepted are: eligibility [--rows N], N from 1,000 to 50,000,000.");
            return 2;
        }

        Print($"{RuntimeInformation.FrameworkDescription}, {Environment.ProcessorCount} processors, {rows:N0} people, {Rounds} rounds, medians; ratio: to the plain loop over columns run right before and after");
        var data = new PeopleData(rows);
        Measure("village order", data);
        data.Shuffle();
        Measure("shuffled", data);
        Linq();
        return 0;
    }

    private static void Measure(string order, PeopleData data)
    {
        var (rows, plain, columns) = (data.People.Length, new PlainPeople(data), data.ToColumns());
        if (!plain.Agrees(Of(columns, 2))) throw new InvalidOperationException("The loop and the library count differently.");
        var either = PeopleData.Rules.With(EligibilityPolicies.Default with { Residence = ResidencePolicy.Either });
        Measurement[] lines =
        [
            new("1 thread", rows, 12L * rows, () => Of(columns, 1)),
            new("2 threads", rows, 12L * rows, () => Of(columns, 2)),
            new("1 thread, residence=either", rows, 12L * rows, () => either.Count(columns)),
            new("appending to columns", rows, 0, () => data.ToColumns()),
        ];
        void Loop() => plain.Loop();
        var last = Measurement.Time(Loop);
        var loops = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var line in lines)
            {
                last = line.Run(last, Loop);
                loops.Add(last);
            }
        }

        loops.Sort();
        Print($"");
        Print($"{order,-28}{"ns/person",12}{"million/s",12}{"ratio",8}");
        Line("plain loop over columns", loops[loops.Count / 2] / rows, 1);
        foreach (var line in lines) Line(line.Name, line.PerRow, line.Ratio);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Of(columns, 1);
        Print($"one count allocates {GC.GetAllocatedBytesForCurrentThread() - before:N0} bytes, whatever the number of people");
    }

    private static void Linq()
    {
        var data = new PeopleData(LinqPeople);
        var (plain, columns) = (new PlainPeople(data), data.ToColumns());
        Measurement linq = new("LINQ over objects", LinqPeople, 0, () => plain.Linq());
        void Count() => Of(columns, 1);
        var last = Measurement.Time(Count);
        for (var round = 0; round < 3; round++) last = linq.Run(last, Count);
        Print($"");
        Print($"{LinqPeople:N0} people: LINQ over objects {linq.PerRow:N0} ns/person, {linq.Ratio:N0} times one thread of the library");
    }

    private static EntitledCounts Of(PersonColumns columns, int threads) => PeopleData.Rules.Count(columns, threads);

    private static void Line(string name, double perRow, double ratio) => Print($"{name,-28}{perRow,12:0.00}{1_000 / perRow,12:0.0}{ratio,8:0.000}");

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
