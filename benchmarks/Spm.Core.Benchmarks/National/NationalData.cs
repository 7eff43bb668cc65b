using System.Globalization;
using Spm.Core.Aggregation;
using Spm.Core.Catalog;
using Spm.Core.Periods;

namespace Spm.Core.Benchmarks.National;

/// <summary>Village rows of the whole nation, the same for the same number of rows: real regions and populations, made-up counts.</summary>
/// <remarks>Every reporting unit (village, or facility for a province's services) sends a row for each service and scored item of its
/// region, in the order of the catalogue. Regions get units by population, each at least one; units have 3,400 people on average, a few
/// as many as a large kelurahan. About 2 of 100 rows are not reported, 3 of 1,000 not applicable.</remarks>
internal sealed class NationalData
{
    private const int PeoplePerUnit = 3_400;

    private readonly Sequence _numbers = new(20_25);
    private int _rows;

    public NationalData(int rows)
    {
        Layout = TallyLayout.For(ServiceCatalog.For(new BudgetYear(2025)));
        Cells = new int[rows];
        Required = new int[rows];
        Done = new int[rows];
        while (_rows < rows) AddUnits(rows);
    }

    public static ReportingPeriod Period { get; } = ReportingPeriod.Of(Quarter.Of(new BudgetYear(2025), 1));

    public TallyLayout Layout { get; }

    public int[] Cells { get; }

    public int[] Required { get; }

    /// <summary>Served or fulfilled; -1 when not reported, -2 when not applicable.</summary>
    public int[] Done { get; }

    public static TallyFigure Figure(int required, int done) => done switch
    {
        -1 => TallyFigure.NotReported(required),
        -2 => TallyFigure.NotApplicable,
        _ => TallyFigure.Reported(required, done),
    };

    public TallyBatch ToBatch()
    {
        var batch = new TallyBatch(Layout, Period);
        for (var row = 0; row < Cells.Length; row++) batch.Add(Cells[row], Figure(Required[row], Done[row]));
        return batch;
    }

    /// <summary>Puts the rows in an order that no key has a part in.</summary>
    public void Shuffle()
    {
        for (var row = Cells.Length - 1; row > 0; row--)
        {
            var other = _numbers.Below(row + 1);
            (Cells[row], Cells[other]) = (Cells[other], Cells[row]);
            (Required[row], Required[other]) = (Required[other], Required[row]);
            (Done[row], Done[other]) = (Done[other], Done[row]);
        }
    }

    private void AddUnits(int rows)
    {
        var people = People();
        var nation = people.Values.Sum();
        var perUnit = Layout.CellCount / Layout.Regions.Count;
        for (var region = 0; region < Layout.Regions.Count; region++)
        {
            var subjects = Layout.SubjectsOf(region).Count;
            var share = people[Layout.Regions[region].Code.ToString()];

            // A province's own population would count its people twice; its facilities are a tenth of its villages.
            var units = (int)Math.Max(1, share * (rows / perUnit) / nation / (Layout.Regions[region].Code.IsProvince ? 10 : 1));
            for (var unit = 0; unit < units && _rows < rows; unit++) AddUnit(Layout.FirstCellOf(region), Math.Min(subjects, rows - _rows));
        }
    }

    private void AddUnit(int first, int subjects)
    {
        // Sizes from a fifth to five times the mean, and one in two hundred a large kelurahan.
        var people = PeoplePerUnit / 5 + _numbers.Below(PeoplePerUnit * 2);
        if (_numbers.Below(200) == 0) people *= 20;
        for (var at = 0; at < subjects; at++, _rows++)
        {
            var required = (int)((long)people * (1 + _numbers.Below(300)) / 1_000);
            var fate = _numbers.Below(1_000);
            Cells[_rows] = first + at;
            Required[_rows] = fate is >= 20 and < 23 ? 0 : required;
            Done[_rows] = fate switch
            {
                < 20 => -1,
                < 23 => -2,
                _ => (int)((long)required * (600 + _numbers.Below(450)) / 1_000),
            };
        }
    }

    private static Dictionary<string, long> People()
    {
        using var stream = typeof(NationalData).Assembly.GetManifestResourceStream("populations.tsv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#')
            .Skip(1)
            .Select(line => line.Split('\t'))
            .ToDictionary(cells => cells[0], cells => long.Parse(cells[1], CultureInfo.InvariantCulture));
    }
}
