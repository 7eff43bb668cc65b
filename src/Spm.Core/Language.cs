namespace Spm.Core;

/// <summary>The language of a message or a printed text (<i>bahasa</i>); always chosen by the caller, never by a culture.</summary>
[LegalTerm("bahasa")]
public enum Language
{
    /// <summary>Indonesian, the language of the regulations and the default everywhere.</summary>
    Indonesian = 0,

    /// <summary>English; citations and legal terms stay Indonesian.</summary>
    English = 1,
}
