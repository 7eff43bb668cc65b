using Spm.Core.Law;

namespace Spm.Core.Indices;

/// <summary>What silence counts (<i>perlakuan belum dilaporkan</i>).</summary>
/// <remarks>Applications differ; with the default silence never pays, and the interval stands beside.</remarks>
[LegalTerm("perlakuan belum dilaporkan")]
public sealed class NotReportedPolicy : Policy
{
    private NotReportedPolicy(string name, LegalBasis basis, string indonesian, string english)
        : base("not-reported", name, basis, indonesian, english)
    {
    }

    /// <summary><c>zero</c>: counted as zero.</summary>
    public static NotReportedPolicy Zero { get; } = new(
        "zero",
        new LegalBasis("tidak diatur", "INFERRED: diam tidak boleh menguntungkan; CONFLICT antaraplikasi"),
        "dihitung nol",
        "counted as zero");

    /// <summary><c>left-out</c>: left out; for a whole unreported list no-quality decides.</summary>
    public static NotReportedPolicy LeftOut { get; } = new(
        "left-out",
        new LegalBasis("tidak diatur", "CONFLICT antaraplikasi"),
        "tidak dihitung; seluruh daftar mutu yang belum dilaporkan mengikuti no-quality",
        "left out; for a whole unreported list no-quality decides");

    /// <summary>Every value; the first is the default.</summary>
    public static IReadOnlyList<NotReportedPolicy> All { get; } = Array.AsReadOnly<NotReportedPolicy>([Zero, LeftOut]);
}
