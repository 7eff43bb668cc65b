using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>How <c>figures</c> are written: in full by a submission, bare in a test vector.</summary>
internal sealed class FigureDialect
{
    public const string CountsExample = "{\"required\": 4, \"done\": 3}";

    private const string ServiceExample =
        "{\"service\": \"kabkota.kesehatan.ibu-hamil\", \"recipients\": {\"required\": 4, \"done\": 3}, \"quality\": []}";

    private const string ItemExample = "{\"indicator\": \"Buku KIA\", \"component\": \"goods\", \"required\": 4, \"done\": 3}";

    private FigureDialect(bool isBare, string[] atService, string[] atCounts, string[] atItem)
    {
        IsBare = isBare;
        Service = new JsonShape(ServiceExample, ["service"], ["recipients", "quality", "notApplicable", "notYetDue", .. atService]);
        Recipients = new JsonShape(CountsExample, [], ["required", "done", .. atCounts]);
        Item = new JsonShape(ItemExample, ["indicator", "component"], ["required", "done", "notApplicable", "notYetDue", .. atCounts, .. atItem]);
    }

    /// <summary>Any count and service is read, because the check finds the mistakes and keeps their places.</summary>
    public static FigureDialect Submission { get; } = new(
        false, ["evidence", "unit", "measure", "overlaps"], ["planned", "basis", "evidence", "basisRate", "basisYear", "revisions"], ["unit"]);

    /// <summary>Nothing is checked later, so unsound figures are refused.</summary>
    public static FigureDialect Vector { get; } = new(true, [], [], []);

    /// <summary>True when only sound figures of known services are accepted.</summary>
    public bool IsBare { get; }

    public JsonShape Service { get; }

    public JsonShape Recipients { get; }

    public JsonShape Item { get; }

    public long LeastCount => IsBare ? 0 : long.MinValue;

    public long MostCount => IsBare ? Figure.MostCount : long.MaxValue;
}
