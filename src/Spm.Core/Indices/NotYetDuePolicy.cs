using Spm.Core.Law;

namespace Spm.Core.Indices;

/// <summary>What a figure counts whose time has not come (<i>perlakuan belum waktunya</i>).</summary>
/// <remarks>Whether the claim holds is decided by period and date in the check, never by the sender alone.</remarks>
[LegalTerm("perlakuan belum waktunya")]
public sealed class NotYetDuePolicy : Policy
{
    private NotYetDuePolicy(string name, LegalBasis basis, string indonesian, string english)
        : base("not-yet-due", name, basis, indonesian, english)
    {
    }

    /// <summary><c>left-out</c>: left out.</summary>
    public static NotYetDuePolicy LeftOut { get; } = new(
        "left-out",
        new LegalBasis("kaidah pustaka", "INFERRED"),
        "tidak dihitung",
        "left out");

    /// <summary><c>zero</c>: counted as a reported zero.</summary>
    public static NotYetDuePolicy Zero { get; } = new(
        "zero",
        new LegalBasis("kaidah pustaka", "INFERRED"),
        "dihitung nol",
        "counted as a reported zero");

    /// <summary>Every value; the first is the default.</summary>
    public static IReadOnlyList<NotYetDuePolicy> All { get; } = Array.AsReadOnly<NotYetDuePolicy>([LeftOut, Zero]);
}
