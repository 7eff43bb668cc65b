namespace Spm.Core.Law;

/// <summary>Printed words for what a change of rules is about (<i>sebutan jenis perubahan aturan</i>).</summary>
[LegalTerm("sebutan jenis perubahan aturan")]
public static class RuleChangeKindNames
{
    /// <summary>The words in a language: <c>kebijakan perhitungan</c> or <c>policy</c>, and so on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a named one.</exception>
    public static string Name(this RuleChangeKind kind, Language language)
    {
        var (indonesian, english) = kind switch
        {
            RuleChangeKind.BudgetYear => ("tahun anggaran", "budget year"),
            RuleChangeKind.Policy => ("kebijakan perhitungan", "policy"),
            RuleChangeKind.Digits => ("jumlah desimal", "decimals"),
            RuleChangeKind.Rounding => ("cara pembulatan", "rounding"),
            RuleChangeKind.RatingBound => ("batas kategori", "rating bound"),
            RuleChangeKind.ServiceType => ("jenis pelayanan dasar", "basic service"),
            RuleChangeKind.Formula => ("rumus penerima", "recipients' formula"),
            RuleChangeKind.EmptyPopulation => ("kemungkinan sasaran nihil", "whether nobody may be entitled"),
            RuleChangeKind.MeasureKind => ("jenis ukuran bulanan", "kind of monthly measure"),
            RuleChangeKind.TechnicalStandard => ("standar teknis", "technical standard"),
            RuleChangeKind.QualityList => ("daftar mutu", "quality list"),
            RuleChangeKind.QualityItem => ("butir mutu", "quality item"),
            RuleChangeKind.OwedServices => ("layanan wajib daerah", "services owed"),
            RuleChangeKind.Region => ("daerah", "region"),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a named kind of change."),
        };
        return language == Language.Indonesian ? indonesian : english;
    }
}
