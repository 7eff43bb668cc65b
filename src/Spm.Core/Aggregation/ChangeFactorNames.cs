namespace Spm.Core.Aggregation;

/// <summary>The printed names of the factors (<i>nama penyebab perubahan</i>).</summary>
[LegalTerm("nama penyebab perubahan")]
public static class ChangeFactorNames
{
    /// <summary>The name of a factor.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a named factor.</exception>
    public static string Name(this ChangeFactor factor, Language language) => (factor, language) switch
    {
        (ChangeFactor.Need, Language.Indonesian) => "kebutuhan",
        (ChangeFactor.Need, _) => "need",
        (ChangeFactor.Delivery, Language.Indonesian) => "pelayanan",
        (ChangeFactor.Delivery, _) => "delivery",
        (ChangeFactor.Quality, Language.Indonesian) => "mutu",
        (ChangeFactor.Quality, _) => "quality",
        (ChangeFactor.Coverage, Language.Indonesian) => "cakupan",
        (ChangeFactor.Coverage, _) => "coverage",
        (ChangeFactor.Rule, Language.Indonesian) => "aturan",
        (ChangeFactor.Rule, _) => "rule",
        _ => throw new ArgumentOutOfRangeException(nameof(factor), factor, "Not a named factor."),
    };
}
