using NodaTime;
using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Nomenclature;
using Spm.Core.Periods;
using Spm.Core.Regions;

namespace Spm.Core.PlanningDocuments;

/// <summary>One version of one planning or budget document of a region or an agency (<i>dokumen perencanaan dan penganggaran</i>).</summary>
/// <remarks>Held as given, row by row, in the order of its file; the check finds what is amiss. Immutable.</remarks>
[LegalTerm("dokumen perencanaan dan penganggaran")]
public sealed record PlanningDocument
{
    /// <summary>Makes a document.</summary>
    /// <param name="region">The region.</param>
    /// <param name="kind">Which document.</param>
    /// <param name="period">The years it covers; one year for a document of one year.</param>
    /// <param name="rows">Its rows, every one that the file holds.</param>
    /// <exception cref="ArgumentException">A document of one year with a period of several.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a named one.</exception>
    public PlanningDocument(RegionCode region, PlanningDocumentKind kind, PlanPeriod period, IEnumerable<DocumentRow> rows)
    {
        Region = Require.NotNull(region);
        Kind = Require.Defined(kind);
        Period = period;
        Rows = Require.Copy(rows);
        if (!kind.IsMediumTerm() && period.Count > 1)
            throw new ArgumentException($"A {kind.Name(Language.English)} covers one year, not {period}.", nameof(period));
    }

    /// <summary>Makes a document of one year.</summary>
    /// <param name="region">The region.</param>
    /// <param name="kind">Which document.</param>
    /// <param name="year">The year it covers.</param>
    /// <param name="rows">Its rows, every one that the file holds.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a named one.</exception>
    public PlanningDocument(RegionCode region, PlanningDocumentKind kind, BudgetYear year, IEnumerable<DocumentRow> rows)
        : this(region, kind, PlanPeriod.Of(year, year), rows)
    {
    }

    /// <summary>The region.</summary>
    public RegionCode Region { get; }

    /// <summary>Which document.</summary>
    public PlanningDocumentKind Kind { get; }

    /// <summary>The years it covers.</summary>
    public PlanPeriod Period { get; }

    /// <summary>Its rows, in the order of the file.</summary>
    public IReadOnlyList<DocumentRow> Rows { get; init => field = Require.Copy(value); }

    /// <summary>Which version; the original when not said.</summary>
    public DocumentVersion Version { get; init; }

    /// <summary>The agency whose document it is; null for a document of the region. Rows name their agency themselves.</summary>
    public string? Agency { get; init => field = value is null ? null : Require.Text(value); }

    /// <summary>Whether it is set; a draft is never in force.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a named status.</exception>
    public DocumentStatus Status { get; init => field = Require.Defined(value); } = DocumentStatus.Set;

    /// <summary>The regulation, decree or agreement that sets it; null when not given.</summary>
    public RegionalDocument? SetBy { get; init; }

    /// <summary>The first day on which it holds; null when not given, and then the first day of its first year counts.</summary>
    public LocalDate? EffectiveFrom { get; init; }

    /// <summary>The version of the nomenclature that its codes follow; null when not known, and then codes are not looked up.</summary>
    public NomenclatureVersion? Nomenclature { get; init; }

    /// <summary>The name of its file; null when it was made by code.</summary>
    public string? File { get; init => field = value is null ? null : Require.Text(value); }

    /// <summary>The first day on which it holds.</summary>
    public LocalDate HoldsFrom => EffectiveFrom?.WithCalendar(CalendarSystem.Iso) ?? new LocalDate(Period.First.Number, 1, 1);

    /// <summary>As printed: <c>Renja-P 2026 perubahan ke-1, Dinas Kesehatan</c>.</summary>
    public string ToString(Language language)
    {
        var years = Period.Count == 1 ? Period.First.ToString() : Period.ToString();
        var name = $"{Kind.Name(Version, language)} {years}";
        if (Version != DocumentVersion.Original) name += $" {Version.ToString(language)}";
        return Agency is null ? name : $"{name}, {Agency}";
    }

    /// <summary>The English form.</summary>
    public override string ToString() => ToString(Language.English);
}
