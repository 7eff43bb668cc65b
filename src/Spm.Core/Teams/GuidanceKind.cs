namespace Spm.Core.Teams;

/// <summary>Guidance, general or technical, or oversight (<i>jenis pembinaan dan pengawasan</i>); oversight is never guidance.</summary>
[LegalTerm("jenis pembinaan dan pengawasan")]
public enum GuidanceKind
{
    /// <summary>On how the standards are applied (<i>pembinaan umum</i>).</summary>
    General = 0,

    /// <summary>On the technical standards of the services (<i>pembinaan teknis</i>).</summary>
    Technical = 1,

    /// <summary>Whether it is done rightly (<i>pengawasan</i>).</summary>
    Oversight = 2,
}
