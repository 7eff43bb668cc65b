namespace Spm.Core.Aggregation;

/// <summary>Why a province has no kabupaten/kota to recap (<i>sebab rekap kosong</i>).</summary>
[LegalTerm("sebab rekap kosong")]
public enum EmptyRecapReason
{
    /// <summary>It has no autonomous kabupaten/kota, as DKI Jakarta: the province itself runs their services, which are part of its own index.</summary>
    NoAutonomousRegions = 0,

    /// <summary>The layout of the tally holds none of its kabupaten/kota.</summary>
    NotInLayout = 1,
}
