using System.Globalization;

namespace Spm.Core.Json;

/// <summary>What a verifier has to say, in both languages.</summary>
internal static class ProofProblems
{
    public static Problem Altered { get; } = new("isinya bukan yang disegel", "it says something else than what was sealed");

    public static Problem Reworded { get; } = new(
        "angkanya sama dengan hasil hitung ulang, kata-katanya lain", "the numbers are those computed again, the words are others");

    public static Problem Root { get; } = new("bukan sidik jari dari bagian-bagian yang disegel", "it is not the hash over the parts that were sealed");

    public static Problem PartNotReproduced { get; } = new("bukan hasil hitung ulang dari data dan aturan", "figures and rules give something else");

    public static Problem Surplus { get; } = new("tidak ada dalam hasil hitung ulang", "figures and rules do not give it");

    public static Problem Lacking { get; } = new("ada dalam hasil hitung ulang, tetapi tidak tertulis", "figures and rules give it; it is not there");

    public static Problem Other(string said, string made) => new(
        $"tertulis {Printed.Plain(said)}, hasil hitung ulang dari data {Printed.Plain(made)}", $"it says {Printed.Plain(said)}; figures and rules give {Printed.Plain(made)}");

    public static Problem LeftOut(bool isOwn) => isOwn
        ? new("langkah ini disegel, tetapi tidak ada dalam bukti", "this step was sealed and is not there")
        : new("langkah ini ada dalam hasil hitung ulang, tetapi tidak ada dalam bukti", "figures and rules give this step; the proof lacks it");

    public static Problem Added(bool isOwn) => isOwn
        ? new("langkah ini tidak disegel di sini", "this step was not sealed here")
        : new("langkah ini tidak ada dalam hasil hitung ulang", "figures and rules do not give this step");

    public static Problem Reordered(bool isOwn) => isOwn
        ? new("bagian-bagiannya tidak berurutan seperti saat disegel", "its operands stand in another order than the sealed one")
        : new("bagian-bagiannya tidak berurutan seperti dalam hasil hitung ulang", "its operands stand in another order than computed again");

    public static Problem NotReproduced(StatedStep said, StatedStep expected)
    {
        var (one, two) = (Short(said), Short(expected));
        return one == two ? PartNotReproduced : new($"tertulis {one}, hasil hitung ulang dari data {two}", $"it says {one}; figures and rules give {two}");
    }

    /// <param name="what">The member.</param>
    /// <param name="said">What it says; null for nothing.</param>
    /// <param name="computed">What follows from what stands below it; null for nothing.</param>
    public static Problem Miscalculated(string what, object? said, object? computed) => new(
        $"{what}: tertulis {Text(said, "tidak ada")}, hasil hitung {Text(computed, "tidak ada")}", $"{what} is {Text(said, "absent")}, calculated {Text(computed, "absent")}");

    public static Problem Incalculable(string operation) => new(
        $"{operation} tidak dapat dihitung dari bagian-bagiannya", $"{operation} cannot be calculated from what stands below it");

    public static Problem OtherHash(string said, string given) => new(
        $"bukti dibuat dari data dengan sidik jari {said}; data yang diberikan {given}", $"the proof was made from figures with the hash {said}; those given have {given}");

    public static Problem Unmeasurable(string indonesian, string english) => new(
        $"data yang diberikan tidak dapat dihitung: {indonesian}", $"the figures given cannot be measured: {english}");

    public static Problem NoSuchRules(string indonesian, string english) => new(
        $"aturan ini tidak dapat dibuat ulang: {indonesian}", $"these rules cannot be made again: {english}");

    public static Problem OtherRules(string said, string made) => new(
        $"sidik jari aturan tertulis {said}; nama, tahun, edisi dan pilihannya memberi {made}", $"the hash of the rules is {said}; name, year, edition and settings give {made}");

    private static string Text(object? value, string none) => value is null ? none : Printed.Plain(value.ToString()!);

    private static string Short(StatedStep step) => string.Join(" ", new[]
    {
        step.Required is null && step.Done is null ? null : $"{Count(step.Done)}/{Count(step.Required)}",
        step.Value?.ToString() ?? "–",
    }.OfType<string>());

    private static string Count(long? count) => count?.ToString(CultureInfo.InvariantCulture) ?? "–";
}
