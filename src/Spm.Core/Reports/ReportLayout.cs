using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Periods;

namespace Spm.Core.Reports;

/// <summary>The chapters of the annual report under one version of the regulation (<i>sistematika laporan tahunan</i>).</summary>
/// <remarks>No regulation's own text was read: every title says how it is known. A format that e-SPM uses from budget year 2025 is reported, but was not
/// seen; the layout of 59/2021 answers until it is.</remarks>
[LegalTerm("sistematika laporan tahunan", "Permendagri 59/2021 Lampiran (belum dibaca)")]
public sealed class ReportLayout
{
    private static readonly Lazy<EmbeddedTable> Table = new(() => EmbeddedTable.Read("report-layouts.tsv"));

    private ReportLayout(Regulation regulation, BudgetYear firstYear)
    {
        Regulation = regulation;
        FirstYear = firstYear;
        Sections = Array.AsReadOnly(Table.Value.Rows.Where(row => row["layout"] == regulation.Citation).Select(row => new ReportSection(row)).ToArray());
    }

    /// <summary>The report form of Permendagri 100/2018, for budget years 2019 to 2021.</summary>
    public static ReportLayout Permendagri100Of2018 { get; } = new(Regulation.Permendagri100Of2018, new BudgetYear(2019));

    /// <summary>The report under Permendagri 59/2021, from budget year 2022; the chapters that were not seen are carried over from 100/2018.</summary>
    public static ReportLayout Permendagri59Of2021 { get; } = new(Regulation.Permendagri59Of2021, new BudgetYear(2022));

    /// <summary>Every layout, oldest first.</summary>
    public static IReadOnlyList<ReportLayout> All { get; } = Array.AsReadOnly<ReportLayout>([Permendagri100Of2018, Permendagri59Of2021]);

    /// <summary>The regulation.</summary>
    public Regulation Regulation { get; }

    /// <summary>The first budget year that it is used for, by inference from the years of the index rules.</summary>
    public BudgetYear FirstYear { get; }

    /// <summary>The chapters and their parts, in the order of the report.</summary>
    public IReadOnlyList<ReportSection> Sections { get; }

    /// <summary>The layout of a budget year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A year before 2019: no layout is encoded for it.</exception>
    public static ReportLayout For(BudgetYear year) => All.LastOrDefault(layout => layout.FirstYear <= year)
        ?? throw new ArgumentOutOfRangeException(nameof(year), year, $"The first encoded layout is that of {All[0].FirstYear}; {year} has none.");

    /// <summary>The citation of the regulation.</summary>
    public override string ToString() => Regulation.Citation;
}
