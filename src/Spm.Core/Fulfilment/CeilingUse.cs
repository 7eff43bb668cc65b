using Spm.Core.Law;

namespace Spm.Core.Fulfilment;

/// <summary>What happens to money that the next item in order cannot use (<i>penggunaan sisa pagu</i>).</summary>
/// <remarks>No regulation that was read says.</remarks>
[LegalTerm("penggunaan sisa pagu")]
public sealed class CeilingUse : Policy
{
    private CeilingUse(string name, LegalBasis basis, string indonesian, string english)
        : base("ceiling-use", name, basis, indonesian, english)
    {
    }

    /// <summary><c>strict-order</c>: nothing of a later item while an earlier one of the same source is short. A higher ceiling then never
    /// leaves more unmet of anything.</summary>
    public static CeilingUse StrictOrder { get; } = new(
        "strict-order",
        new LegalBasis("kaidah pustaka; prioritas PP 2/2018 Pasal 11", "SEEN prioritas; INFERRED urutan ketat"),
        "butir berikutnya menunggu sampai butir sebelumnya terpenuhi",
        "later items wait until earlier ones are met");

    /// <summary><c>fill-up</c>: what is left goes to the next item that it pays whole units of. A higher ceiling can then leave more unmet
    /// of a later item.</summary>
    public static CeilingUse FillUp { get; } = new(
        "fill-up",
        new LegalBasis("tidak diatur", "INFERRED: pilihan lain"),
        "sisa pagu dipakai butir berikutnya yang masih terbiayai",
        "what is left goes to the next item that it still pays for");

    /// <summary>Every value; the first is the default.</summary>
    public static IReadOnlyList<CeilingUse> All { get; } = Array.AsReadOnly<CeilingUse>([StrictOrder, FillUp]);
}
