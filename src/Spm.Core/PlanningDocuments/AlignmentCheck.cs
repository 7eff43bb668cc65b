using NodaTime;
using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Validation;

namespace Spm.Core.PlanningDocuments;

/// <summary>Holds planning and budget documents against each other (<i>penyelarasan dokumen perencanaan dan penganggaran</i>): where the chain from plan to rupiah breaks.</summary>
/// <remarks>Never throws for any data. Original is compared with original, change with change, and a plan of several years through the year asked about.
/// Where a list does not know something the check stays silent. A break of a service is reported where it comes in, not again in each later document.</remarks>
[LegalTerm("penyelarasan dokumen perencanaan dan penganggaran")]
public static class AlignmentCheck
{
    /// <summary>Looks one document over by itself.</summary>
    /// <param name="document">The document.</param>
    /// <param name="year">The budget year to look at.</param>
    /// <param name="options">How; the default when null.</param>
    public static AlignmentResult Run(PlanningDocument document, BudgetYear year, AlignmentOptions? options = null)
    {
        Require.NotNull(document);
        var run = new AlignmentRun(document.Region, year, options ?? AlignmentOptions.Default, []);
        run.Review([document], isInForce: true);
        return run.ToResult(null, []);
    }

    /// <summary>Holds two documents against each other, whatever their versions, and looks each of them over.</summary>
    /// <param name="left">The earlier document.</param>
    /// <param name="right">The later one.</param>
    /// <param name="year">The budget year to compare.</param>
    /// <param name="options">How; the default when null.</param>
    /// <exception cref="ArgumentException">Documents of two regions.</exception>
    public static AlignmentResult Run(PlanningDocument left, PlanningDocument right, BudgetYear year, AlignmentOptions? options = null)
    {
        Require.NotNull(left);
        Require.NotNull(right);
        if (left.Region != right.Region) throw new ArgumentException($"{right} is of {right.Region}, not of {left.Region}.", nameof(right));
        var run = new AlignmentRun(left.Region, year, options ?? AlignmentOptions.Default, []);
        run.Review([left], isInForce: left.Kind != right.Kind || ReferenceEquals(left, right));
        if (!ReferenceEquals(left, right)) run.Review([right], isInForce: true);
        run.Compare([left], [right]);
        return run.ToResult(null, []);
    }

    /// <summary>Holds a chain of documents against each other, pair by pair.</summary>
    /// <param name="chain">The documents of a region.</param>
    /// <param name="year">The budget year to compare.</param>
    /// <param name="day">The day on which documents have to hold, in any calendar.</param>
    /// <param name="options">How; the default when null.</param>
    public static AlignmentResult Run(DocumentChain chain, BudgetYear year, LocalDate day, AlignmentOptions? options = null)
    {
        Require.NotNull(chain);
        return new ChainRun(chain, year, day.WithCalendar(CalendarSystem.Iso), options ?? AlignmentOptions.Default).Run();
    }

    /// <summary>What is amiss within one row of a document.</summary>
    internal static IReadOnlyList<Finding> RunRow([Trusted] PlanningDocument document, DocumentRow row, BudgetYear year, AlignmentOptions? options)
    {
        var run = new AlignmentRun(document.Region, year, (options ?? AlignmentOptions.Default) with { Populations = [] }, []);
        run.ReviewRows(document with { Rows = [row] }, isInForce: true);
        return run.ToResult(null, []).Findings;
    }
}
