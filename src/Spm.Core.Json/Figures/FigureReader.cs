using Spm.Core.Catalog;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Json;

/// <summary>Reads the member <c>figures</c> of a submission or a test vector.</summary>
internal static class FigureReader
{
    public const string Example = "[{\"service\": \"kabkota.kesehatan.ibu-hamil\", \"recipients\": {\"required\": 4, \"done\": 3}}]";

    private const string QualityExample = "[{\"indicator\": \"Buku KIA\", \"component\": \"goods\", \"required\": 4, \"done\": 3}]";

    // In the order of the kinds, as the catalogue writes them.
    private static readonly string[] Measures = ["new-persons", "stock", "year-to-date", "contacts"];

    public static List<ServiceFigures> Read(ref JsonCursor json, FigureDialect dialect)
    {
        var figures = new List<ServiceFigures>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        json.EnterArray(Example);
        while (json.NextItem()) figures.Add(ReadService(ref json, dialect, seen));
        return figures;
    }

    private static ServiceFigures ReadService(ref JsonCursor json, FigureDialect dialect, HashSet<string> seen)
    {
        var place = json.Place();
        var whole = new CountFields(dialect, place);
        var service = "";
        Figure? recipients = null;
        List<QualityFigure>? quality = null;
        string? unit = null;
        MeasureKind? measure = null;
        List<PartOverlap>? overlaps = null;
        var scope = json.EnterObject(dialect.Service);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "service":
                    service = dialect.IsBare ? json.Choice(ServiceKeys.All) : json.Text("\"kabkota.kesehatan.ibu-hamil\"");
                    if (dialect.IsBare && !seen.Add(service)) throw json.Refuse(FigureProblems.ServiceTwice(service));
                    break;
                case "recipients":
                    recipients = ReadRecipients(ref json, dialect);
                    break;
                case "quality":
                    quality = ReadQuality(ref json, dialect);
                    break;
                case "unit":
                    unit = json.Text("\"orang\"");
                    break;
                case "measure":
                    measure = (MeasureKind)Array.IndexOf(Measures, json.Choice(Measures));
                    break;
                case "overlaps":
                    overlaps = OverlapReader.Read(ref json);
                    break;
                default:
                    whole.Read(ref json, scope.Name);
                    break;
            }
        }

        var state = whole.ToFigure(in json, in scope, ["recipients", "quality", "overlaps"]);
        if (state.State != FigureState.NotReported) return new ServiceFigures(service, state, []) { Unit = unit, MeasureKind = measure, Place = place };
        if (state.Evidence is not null) throw json.Refuse(FigureProblems.EvidenceOfNothing, place, new PathStep("evidence", -1));
        return new ServiceFigures(service, recipients ?? state, quality) { Unit = unit, MeasureKind = measure, Overlaps = overlaps, Place = place };
    }

    private static Figure ReadRecipients(ref JsonCursor json, FigureDialect dialect)
    {
        var fields = new CountFields(dialect, json.Place());
        var scope = json.EnterObject(dialect.Recipients);
        while (json.NextMember(ref scope)) fields.Read(ref json, scope.Name);
        return fields.ToFigure(in json, in scope, []);
    }

    private static List<QualityFigure> ReadQuality(ref JsonCursor json, FigureDialect dialect)
    {
        var items = new List<QualityFigure>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        json.EnterArray(QualityExample);
        while (json.NextItem())
        {
            if (dialect.IsBare && items.Count == SubmissionCheck.MostItems) throw json.Refuse(FigureProblems.TooManyItems);
            items.Add(ReadItem(ref json, dialect, seen));
        }

        return items;
    }

    private static QualityFigure ReadItem(ref JsonCursor json, FigureDialect dialect, HashSet<string> seen)
    {
        var fields = new CountFields(dialect, json.Place());
        var (indicator, component) = ("", QualityComponent.Goods);
        string? unit = null;
        var scope = json.EnterObject(dialect.Item);
        while (json.NextMember(ref scope))
        {
            switch (scope.Name)
            {
                case "indicator":
                    indicator = json.Text("\"Buku KIA\"");
                    if (dialect.IsBare && !seen.Add(indicator)) throw json.Refuse(FigureProblems.ItemTwice(indicator));
                    break;
                case "component":
                    component = ComponentName.Find(json.Choice(ComponentName.Accepted));
                    break;
                case "unit":
                    unit = json.Text("\"buku\"");
                    break;
                default:
                    fields.Read(ref json, scope.Name);
                    break;
            }
        }

        return new QualityFigure(indicator, component, fields.ToFigure(in json, in scope, ["required", "done", "planned", "basis", "basisRate", "basisYear", "revisions"])) { Unit = unit };
    }
}
