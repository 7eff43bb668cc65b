using Spm.Core.Law;
using Spm.Core.Quantities;

namespace Spm.Core.ActionPlans;

/// <summary>Which part gets a unit where several remainders are equal (<i>urutan sisa yang sama besar</i>).</summary>
/// <remarks>No regulation that was read says. By order, the result hangs on the order of the parts; by weight it does not: parts of equal weight
/// differ by one unit at most, and which of them has it is decided by order.</remarks>
[LegalTerm("urutan sisa yang sama besar")]
public sealed class RemainderTie : Policy
{
    private RemainderTie(string name, LegalBasis basis, string indonesian, string english)
        : base("remainder-tie", name, basis, indonesian, english)
    {
    }

    /// <summary><c>first-in-order</c>: the part that stands first.</summary>
    public static RemainderTie FirstInOrder { get; } = new(
        "first-in-order",
        new LegalBasis("kaidah pustaka", "INFERRED: tidak ada ketentuan yang dibaca"),
        "sisa yang sama besar diberikan kepada bagian yang lebih dahulu",
        "of equal remainders the part that stands first");

    /// <summary><c>last-in-order</c>: the part that stands last, such as the last month of a year.</summary>
    public static RemainderTie LastInOrder { get; } = new(
        "last-in-order",
        new LegalBasis("tidak diatur", "INFERRED: pilihan lain"),
        "sisa yang sama besar diberikan kepada bagian yang lebih akhir",
        "of equal remainders the part that stands last");

    /// <summary><c>largest-weight</c>: the part of the largest weight; of equal weights the first.</summary>
    public static RemainderTie LargestWeight { get; } = new(
        "largest-weight",
        new LegalBasis("tidak diatur", "INFERRED: pilihan lain"),
        "sisa yang sama besar diberikan kepada bobot terbesar",
        "of equal remainders the largest weight");

    /// <summary><c>smallest-weight</c>: the part of the smallest weight; of equal weights the first.</summary>
    public static RemainderTie SmallestWeight { get; } = new(
        "smallest-weight",
        new LegalBasis("tidak diatur", "INFERRED: pilihan lain"),
        "sisa yang sama besar diberikan kepada bobot terkecil",
        "of equal remainders the smallest weight");

    /// <summary>Every value; the first is the default.</summary>
    public static IReadOnlyList<RemainderTie> All { get; } = Array.AsReadOnly<RemainderTie>([FirstInOrder, LastInOrder, LargestWeight, SmallestWeight]);

    /// <summary>The parts in the order in which equal remainders are served.</summary>
    internal IEnumerable<int> Precedence(IReadOnlyList<Ratio> weights)
    {
        var parts = Enumerable.Range(0, weights.Count);
        if (this == LastInOrder) return parts.Reverse();
        if (this == LargestWeight) return parts.OrderByDescending(part => weights[part]);
        return this == SmallestWeight ? parts.OrderBy(part => weights[part]) : parts;
    }
}
