namespace Spm.Core.Indices;

/// <summary>How much an exclusion leaves out (<i>lingkup pengecualian</i>).</summary>
[LegalTerm("lingkup pengecualian")]
public enum ExclusionKind
{
    /// <summary>The whole service.</summary>
    Service = 0,

    /// <summary>The whole quality of a service: its list was declared empty, or is unreported and left out by the method.</summary>
    Quality = 1,

    /// <summary>One quality item.</summary>
    Item = 2,
}
