using NodaTime;
using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Validation;

namespace Spm.Core.PlanningDocuments;

/// <summary>What a check of planning and budget documents found (<i>hasil penyelarasan dokumen</i>).</summary>
/// <remarks>Findings stand in an order that depends on neither the order of the rows nor that of the documents. Immutable.</remarks>
[LegalTerm("hasil penyelarasan dokumen")]
public sealed class AlignmentResult
{
    internal AlignmentResult([Trusted] RegionCode region, [Trusted] BudgetYear year, [Trusted] LocalDate? day, IEnumerable<PairAlignment> pairs, IEnumerable<Finding> findings, IEnumerable<PlanningDocument> uncompared)
    {
        Region = region;
        Year = year;
        Day = day;
        Pairs = Require.Copy(pairs);
        Findings = Require.Copy(findings);
        Uncompared = Require.Copy(uncompared);
    }

    /// <summary>The region.</summary>
    public RegionCode Region { get; }

    /// <summary>The budget year that was compared.</summary>
    public BudgetYear Year { get; }

    /// <summary>The day on which the documents of a chain had to be in force; null for a pair that was asked for by itself.</summary>
    public LocalDate? Day { get; }

    /// <summary>The pairs that were compared, in the order of the chain.</summary>
    public IReadOnlyList<PairAlignment> Pairs { get; }

    /// <summary>Every finding: within a document and between two.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Documents of the year that were compared with none: drafts, not yet in force, given twice, or without a counterpart.</summary>
    public IReadOnlyList<PlanningDocument> Uncompared { get; }

    /// <summary>True when no finding is an error.</summary>
    public bool Passed => Findings.All(finding => finding.Severity != FindingSeverity.Error);
}
