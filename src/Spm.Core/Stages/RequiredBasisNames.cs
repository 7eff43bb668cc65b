namespace Spm.Core.Stages;

/// <summary>Printed words for what a required number rests on (<i>sebutan dasar jumlah</i>).</summary>
[LegalTerm("sebutan dasar jumlah yang harus dilayani")]
public static class RequiredBasisNames
{
    /// <summary>The words in a language, such as <c>proyeksi</c> or <c>projection</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The basis is not a named one.</exception>
    public static string Name(this RequiredBasis basis, Language language) => (basis, language) switch
    {
        (RequiredBasis.ByNameCount, Language.Indonesian) => "pendataan by name by address",
        (RequiredBasis.ByNameCount, _) => "count by name",
        (RequiredBasis.CivilRegister, Language.Indonesian) => "data kependudukan",
        (RequiredBasis.CivilRegister, _) => "civil register",
        (RequiredBasis.Projection, Language.Indonesian) => "proyeksi",
        (RequiredBasis.Projection, _) => "projection",
        (RequiredBasis.PrevalenceEstimate, Language.Indonesian) => "estimasi prevalensi",
        (RequiredBasis.PrevalenceEstimate, _) => "prevalence estimate",
        (RequiredBasis.EventDecree, Language.Indonesian) => "keputusan kepala daerah",
        (RequiredBasis.EventDecree, _) => "decree of an event",
        _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, "Not a named basis."),
    };
}
