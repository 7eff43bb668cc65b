using Spm.Core.Aggregation;
using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Stages;

namespace Spm.Core.Reports;

/// <summary>What a region adds to its figures to make a report (<i>isi laporan</i>): money, problems, evidence of the stages, documents, texts.</summary>
/// <remarks>Everything may be missing or wrong; the report says what, and prints a gap there. Entries that do not fit are named by a finding and left out.</remarks>
[LegalTerm("isi laporan", "Permendagri 59/2021 Pasal 23 ayat (2)")]
public sealed record ReportContents
{
    /// <summary>Nothing beside the figures.</summary>
    public static ReportContents None { get; } = new();

    /// <summary>The money of each service, one entry for each source; a service without an entry is not reported.</summary>
    public IReadOnlyList<ServiceBudget> Budgets { get; init => field = Require.Copy(value); } = [];

    /// <summary>Problems and solutions. Null: nothing was said. Empty: it was said that there were none.</summary>
    public IReadOnlyList<ServiceProblem>? Problems { get; init => field = value is null ? null : Require.Copy(value); }

    /// <summary>Evidence of the stages, form by form.</summary>
    public IReadOnlyList<StageEvidence> Stages { get; init => field = Require.Copy(value); } = [];

    /// <summary>The decree that forms the team (<i>keputusan pembentukan Tim Penerapan SPM</i>); null when not named.</summary>
    public RegionalDocument? TeamDecree { get; init; }

    /// <summary>The action plan (<i>rencana aksi penerapan SPM</i>); null when not named.</summary>
    public RegionalDocument? ActionPlan { get; init; }

    /// <summary>What the region writes into the parts of its annual report; a quarterly report takes none.</summary>
    public IReadOnlyList<ReportText> Texts { get; init => field = Require.Copy(value); } = [];

    /// <summary>How much of the form is filled in (<i>keterisian</i>), as the application counts it; null when not told. It is printed, never computed here.</summary>
    public RegionFillRate? FillRate { get; init; }

    /// <summary>Whether this report came in time (<i>ketepatan waktu</i>), as the calendar tells it: <c>RegionArrival.Of(judgement).Arrival</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a named state.</exception>
    public ReportArrival Arrival { get; init => field = Require.Defined(value); }
}
