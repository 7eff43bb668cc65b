namespace Spm.Core.Stages;

/// <summary>Printed words for sources of money (<i>sebutan sumber dana</i>).</summary>
[LegalTerm("sebutan sumber dana")]
public static class FundSourceNames
{
    /// <summary>The words in a language, such as <c>APBD</c> or <c>sumber lain</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The source is not a named one.</exception>
    public static string Name(this FundSource source, Language language) => (source, language) switch
    {
        (FundSource.Apbd, _) => "APBD",
        (FundSource.Apbn, _) => "APBN",
        (FundSource.Other, Language.Indonesian) => "sumber lain",
        (FundSource.Other, _) => "other source",
        _ => throw new ArgumentOutOfRangeException(nameof(source), source, "Not a named source."),
    };
}
