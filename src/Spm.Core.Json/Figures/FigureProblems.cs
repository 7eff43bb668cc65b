using Spm.Core.Validation;

namespace Spm.Core.Json;

/// <summary>What can be wrong with figures that are well-formed JSON.</summary>
internal static class FigureProblems
{
    private const string ReasonExample = "\"notApplicable\": \"tidak ada bencana sampai akhir tahun\"";

    public static Problem OtherField { get; } = new("\"field\" menyebut angka yang lain", "\"field\" names the other number");

    public static Problem DoneWithoutRequired { get; } = new Problem(
        "\"done\" ditulis tanpa \"required\"", "\"done\" stands without \"required\"").WithExample(FigureShapes.CountsExample);

    public static Problem EvidenceOfNothing { get; } = new Problem(
        "\"evidence\" di samping \"service\" menyertai notApplicable atau notYetDue; bukti jumlah ditulis di dalam \"recipients\"",
        "\"evidence\" beside \"service\" goes with notApplicable or notYetDue; evidence of counts stands inside \"recipients\"")
        .WithExample($"{{\"service\": \"kabkota.sosial.korban-bencana\", {ReasonExample}, \"evidence\": \"SK Bupati 12/2025\"}}");

    public static Problem TooManyItems { get; } = new Problem(
        FormattableString.Invariant($"satu layanan memuat paling banyak {SubmissionCheck.MostItems} butir mutu"),
        FormattableString.Invariant($"one service lists at most {SubmissionCheck.MostItems} quality items"))
        .WithExample("[{\"indicator\": \"Buku KIA\", \"component\": \"goods\", \"required\": 4, \"done\": 3}]");

    public static Problem BothReasons { get; } = new Problem(
        "notApplicable dan notYetDue tidak dapat berlaku bersamaan; sisakan satu", "notApplicable and notYetDue cannot both hold; keep one")
        .WithExample(ReasonExample);

    public static Problem ReasonBeside(string reason, string other) => new Problem(
        $"\"{reason}\" menggantikan angka, tidak dapat ditulis di samping \"{other}\"",
        $"\"{reason}\" stands in place of figures, not beside \"{other}\"").WithExample(ReasonExample);

    public static Problem ServiceTwice(string service) => new Problem(
        $"layanan \"{service}\" ditulis dua kali; sisakan satu", $"the service \"{service}\" stands twice; keep one")
        .WithExample("\"kabkota.kesehatan.ibu-bersalin\"");

    public static Problem ItemTwice(string indicator) => new Problem(
        $"butir {Printed.Quoted(indicator)} ditulis dua kali dalam satu layanan; beri nama yang berbeda",
        $"the item {Printed.Quoted(indicator)} stands twice in one service; name the items apart").WithExample("\"Buku KIA\"");
}
