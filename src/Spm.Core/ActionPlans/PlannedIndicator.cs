using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Periods;

namespace Spm.Core.ActionPlans;

/// <summary>One thing that a plan counts for a service (<i>indikator rencana aksi</i>): its recipients, or one item of minimum quality.</summary>
[LegalTerm("indikator rencana aksi")]
public sealed record PlannedIndicator
{
    /// <summary>Makes an indicator.</summary>
    /// <param name="name">The quality item; null for the recipients.</param>
    /// <param name="unit">What is counted, such as <c>orang</c>.</param>
    /// <param name="targets">One for each year of the plan.</param>
    public PlannedIndicator(string? name, string unit, params IEnumerable<PlanTarget> targets)
    {
        Name = name is null ? null : Require.Text(name);
        Unit = Require.Text(unit);
        Targets = Require.Copy(targets);
    }

    /// <summary>The quality item; null for the recipients.</summary>
    public string? Name { get; }

    /// <summary>What is counted.</summary>
    public string Unit { get; }

    /// <summary>The component of a quality item; null for the recipients or when not given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a named component.</exception>
    public QualityComponent? Component { get; init => field = value is { } component ? Require.Defined(component, nameof(value)) : null; }

    /// <summary>Where the plan starts; null when not given.</summary>
    public PlanBaseline? Baseline { get; init; }

    /// <summary>The yearly targets, as given.</summary>
    public IReadOnlyList<PlanTarget> Targets { get; init => field = Require.Copy(value); }

    /// <summary>The first target of a year; null when there is none.</summary>
    public PlanTarget? In(BudgetYear year) => Targets.FirstOrDefault(target => target.Year == year);

    /// <summary>The item, or the words for recipients.</summary>
    public string Label(Language language) => Name ?? (language == Language.Indonesian ? "penerima pelayanan dasar" : "recipients");
}
