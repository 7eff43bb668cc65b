using Spm.Core.Internal;
using Spm.Core.Stages;

namespace Spm.Core.Reports;

/// <summary>What shows that a stage was gone through (<i>bukti tahapan penerapan SPM</i>): evidence in the slot of one form.</summary>
/// <param name="Form">The form that it fills; the same form may have several pieces of evidence.</param>
/// <param name="Evidence">The document, as a reference.</param>
[LegalTerm("bukti tahapan penerapan SPM", "Permendagri 59/2021 Lampiran B (belum dibaca)")]
public sealed record StageEvidence(StageForm Form, Evidence Evidence)
{
    /// <summary>The form that it fills.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a named form.</exception>
    public StageForm Form { get; init => field = Require.Defined(value); } = Require.Defined(Form);

    /// <summary>The document, as a reference.</summary>
    public Evidence Evidence { get; init => field = Require.NotNull(value); } = Require.NotNull(Evidence);
}
