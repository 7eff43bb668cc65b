using Spm.Core.Aggregation;
using Spm.Core.Catalog;
using Spm.Core.Periods;
using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>The strict reading of the head and of one row; every faster way gives what this one gives.</summary>
internal static class RowReader
{
    private static readonly string[] States = ["not-applicable", "not-yet-due"];

    private static readonly string[] Measures = ["new-persons", "stock", "year-to-date", "contacts"];

    private static readonly JsonShape Head = new(
        "{\"format\": \"spm-rows/1\", \"period\": \"2025-Q1\"}", ["format", "period"], ["source", "note", "count", "rows"]);

    private static readonly JsonShape Row = new(
        "{\"region\": \"65.01\", \"service\": \"kabkota.kesehatan.ibu-hamil\", \"required\": 4, \"done\": 3}",
        ["region", "service"],
        ["indicator", "required", "done", "state", "unit", "measure"]);

    public static RowsHeader ReadHead(ReadOnlySpan<byte> utf8, JsonOrigin origin, TallyLayout layout)
    {
        const string example = "\"2025-Q1\"";
        var json = new JsonCursor(utf8, origin);
        ReportingPeriod period = default;
        var head = new RowsHeader(period);
        var scope = json.EnterObject(Head);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "format":
                    json.Choice([RowsJson.Format]);
                    break;
                case "period":
                    var text = json.Text(example);
                    if (!ReportingPeriod.TryParse(text, out period)) throw json.Refuse(RowsProblems.NoPeriod(text).WithExample(example));
                    if (period.Year != layout.Catalog.Year) throw json.Refuse(RowsProblems.OtherYear(period, layout.Catalog.Year));
                    break;
                case "source":
                    head = head with { Source = json.Text("\"e-SPM\"") };
                    break;
                case "note":
                    head = head with { Note = json.Text("\"data sintetis\"") };
                    break;
                case "count":
                    head = head with { Count = WholeNumber.Read(ref json, least: 0) };
                    break;
                default:
                    json.EnterArray("[]");
                    json.NextItem();
                    break;
            }
        }

        json.Finish();
        return head with { Period = period };
    }

    /// <summary>One row with the line and byte at which its object begins.</summary>
    public static TallyRow Read(ReadOnlySpan<byte> utf8, JsonOrigin origin, out SourcePlace place)
    {
        var json = new JsonCursor(utf8, origin);
        place = json.Place();
        var (region, service) = ("", "");
        string? indicator = null, unit = null;
        long? required = null, done = null;
        FigureState? state = null;
        MeasureKind? measure = null;
        var scope = json.EnterObject(Row);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "region":
                    region = json.Text("\"65.01\"");
                    break;
                case "service":
                    service = json.Text("\"kabkota.kesehatan.ibu-hamil\"");
                    break;
                case "indicator":
                    indicator = json.Text("\"Buku KIA\"");
                    break;
                case "required":
                    required = WholeNumber.Read(ref json);
                    break;
                case "done":
                    done = WholeNumber.Read(ref json);
                    break;
                case "state":
                    state = json.Choice(States) == States[0] ? FigureState.NotApplicable : FigureState.NotYetDue;
                    break;
                case "unit":
                    unit = json.Text("\"orang\"");
                    break;
                default:
                    measure = (MeasureKind)Array.IndexOf(Measures, json.Choice(Measures));
                    break;
            }
        }

        json.Finish();
        return new TallyRow(region, service, indicator, required, done) { State = state, Unit = unit, Kind = measure };
    }

    public static string NameOf(MeasureKind kind) => Measures[(int)kind];

    /// <summary>Null for the states that follow from the numbers.</summary>
    public static string? NameOf(FigureState? state) => state switch
    {
        FigureState.NotApplicable => States[0],
        FigureState.NotYetDue => States[1],
        _ => null,
    };
}
