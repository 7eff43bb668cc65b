namespace Spm.Core.Catalog;

/// <summary>Which of the two service sets a basic service belongs to (<i>kewenangan</i>).</summary>
[LegalTerm("kewenangan provinsi atau kabupaten/kota", "PP 2/2018 Pasal 5-10")]
public enum ServiceLevel
{
    /// <summary>One of the 14 services of a province; <c>provinsi</c> in keys.</summary>
    Province = 0,

    /// <summary>One of the 29 services of a kabupaten or kota; <c>kabkota</c> in keys.</summary>
    RegencyOrCity = 1,
}
