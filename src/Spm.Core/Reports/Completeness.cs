using Spm.Core.Quantities;

namespace Spm.Core.Reports;

/// <summary>How many of the parts that a report is asked for are there (<i>kelengkapan laporan</i>).</summary>
/// <remarks>Not the fill rate of a form (<see cref="Aggregation.RegionFillRate"/>, field by field), not timeliness and not achievement: a complete report
/// can be late and its achievement low. Every part counts the same; which parts are asked is our reading, docs/decisions/0028.</remarks>
[LegalTerm("kelengkapan laporan")]
public sealed class Completeness
{
    internal Completeness(IEnumerable<ReportPart> parts) => Parts = Array.AsReadOnly(parts.ToArray());

    /// <summary>Every part asked for, in the order of the report; at least one.</summary>
    public IReadOnlyList<ReportPart> Parts { get; }

    /// <summary>The parts that are not there.</summary>
    public IReadOnlyList<ReportPart> Missing => [.. Parts.Where(part => !part.IsFilled)];

    /// <summary>Parts that are there over parts asked for, exact.</summary>
    public Ratio Share => new(Parts.Count - Missing.Count, Parts.Count);

    /// <summary>Counts and share: <c>45 dari 60 unsur (75,00 persen)</c>. The share is cut off, so that only a complete report prints 100.</summary>
    public string ToString(Language language)
    {
        var (there, share) = (Parts.Count - Missing.Count, Percentage.Round(Share, 2, RoundingMode.Down).ToString(language));
        return language == Language.Indonesian
            ? FormattableString.Invariant($"{there} dari {Parts.Count} unsur ({share} persen)")
            : FormattableString.Invariant($"{there} of {Parts.Count} parts ({share} per cent)");
    }

    /// <summary>The English form.</summary>
    public override string ToString() => ToString(Language.English);
}
