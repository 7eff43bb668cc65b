namespace Spm.Core.ActionPlans;

/// <summary>Printed words for kinds of splits (<i>sebutan jenis rincian</i>).</summary>
[LegalTerm("sebutan jenis rincian")]
public static class SplitKindNames
{
    /// <summary>The words in a language, such as <c>kecamatan</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a named one.</exception>
    public static string Name(this SplitKind kind, Language language) => (kind, language) switch
    {
        (SplitKind.Poverty, Language.Indonesian) => "kemiskinan",
        (SplitKind.Poverty, _) => "poverty",
        (SplitKind.Vulnerability, Language.Indonesian) => "kerentanan",
        (SplitKind.Vulnerability, _) => "vulnerability",
        (SplitKind.Sex, Language.Indonesian) => "jenis kelamin",
        (SplitKind.Sex, _) => "sex",
        (SplitKind.Disability, Language.Indonesian) => "disabilitas",
        (SplitKind.Disability, _) => "disability",
        (SplitKind.District, Language.Indonesian) => "kecamatan",
        (SplitKind.District, _) => "district",
        (SplitKind.Other, Language.Indonesian) => "rincian lain",
        (SplitKind.Other, _) => "other",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, $"{kind:D} is no kind of split."),
    };
}
