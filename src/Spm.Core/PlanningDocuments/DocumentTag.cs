using Spm.Core.Internal;

namespace Spm.Core.PlanningDocuments;

/// <summary>What the document itself says about the tag of a row (<i>penandaan SPM dalam dokumen</i>).</summary>
/// <remarks>A row without a tag says nothing about it, which is not the same as a row that is tagged as no SPM.</remarks>
[LegalTerm("penandaan SPM dalam dokumen")]
public sealed record DocumentTag
{
    private DocumentTag(bool isSpm, IReadOnlyList<DocumentTagPart> parts)
    {
        IsSpm = isSpm;
        Parts = parts;
    }

    /// <summary>Said to be no SPM (<i>NON-SPM</i>).</summary>
    public static DocumentTag NonSpm { get; } = new(false, []);

    /// <summary>True when the document says that the row pays for a service.</summary>
    public bool IsSpm { get; }

    /// <summary>The services it names; none when it says SPM without naming one.</summary>
    public IReadOnlyList<DocumentTagPart> Parts { get; }

    /// <summary>Said to be SPM.</summary>
    /// <param name="parts">The services that the document names; none when it names none.</param>
    public static DocumentTag Spm(params IEnumerable<DocumentTagPart> parts) => new(true, Require.Copy(parts));
}
