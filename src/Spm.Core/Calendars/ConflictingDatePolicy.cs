using Spm.Core.Law;

namespace Spm.Core.Calendars;

/// <summary>Which date stands when sources give several (<i>pilihan tanggal yang berbeda</i>).</summary>
/// <remarks>A window names every date; a judgement says whether it hangs on the choice.</remarks>
[LegalTerm("pilihan tanggal yang berbeda")]
public sealed class ConflictingDatePolicy : Policy
{
    private ConflictingDatePolicy(string name, string indonesian, string english)
        : base("conflicting-date", name, new LegalBasis("tidak diatur", "CONFLICT: sumber menyebut tanggal berbeda"), indonesian, english)
    {
    }

    /// <summary><c>latest</c>: nobody is called late on a date in doubt.</summary>
    public static ConflictingDatePolicy Latest { get; } = new("latest", "dipakai tanggal yang paling akhir", "the latest date stands");

    /// <summary><c>earliest</c>: whoever keeps it is in time under every source.</summary>
    public static ConflictingDatePolicy Earliest { get; } = new("earliest", "dipakai tanggal yang paling awal", "the earliest date stands");

    /// <summary>Every value; the first is the default.</summary>
    public static IReadOnlyList<ConflictingDatePolicy> All { get; } = Array.AsReadOnly<ConflictingDatePolicy>([Latest, Earliest]);
}
