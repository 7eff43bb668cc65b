using System.Globalization;
using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>A figure and what it came to, as a document states it (<i>capaian tertulis</i>).</summary>
[LegalTerm("capaian tertulis")]
public sealed class StatedFigure
{
    internal StatedFigure()
    {
    }

    /// <summary>The quality item; null for recipients.</summary>
    public string? Indicator { get; internal init; }

    /// <summary>The component of a quality item; null for recipients.</summary>
    public QualityComponent? Component { get; internal init; }

    /// <summary>Reported, not reported, not applicable or not yet due.</summary>
    public FigureState State { get; internal init; }

    /// <summary>Everybody entitled, or every item asked; null when not given.</summary>
    public long? Required { get; internal init; }

    /// <summary>This year's target, which never enters an achievement; null when not given.</summary>
    public long? Planned { get; internal init; }

    /// <summary>Served or fulfilled to standard; null when not reported, which is not zero.</summary>
    public long? Done { get; internal init; }

    /// <summary>Required less done, at least 0; null when a number is missing.</summary>
    public long? Unserved { get; internal init; }

    /// <summary>How many rows the counts are sums of; null for a figure as reported.</summary>
    public long? Rows { get; internal init; }

    /// <summary>What the required number rests on; null when not given.</summary>
    public RequiredBasis? Basis { get; internal init; }

    /// <summary>The rate behind a prevalence estimate, 0 to 1; null when not given.</summary>
    public Ratio? BasisRate { get; internal init; }

    /// <summary>The year of the register, projection or survey; null when not given.</summary>
    public BudgetYear? BasisYear { get; internal init; }

    /// <summary>Why it is not applicable or not yet due; null otherwise.</summary>
    public string? Reason { get; internal init; }

    /// <summary>The evidence on one line; null when none is named.</summary>
    public string? Evidence { get; internal init; }

    /// <summary>How the figure entered the calculation.</summary>
    public Treatment Treatment { get; internal init; }

    /// <summary>The exact share that counts, 1 for all; null when left out.</summary>
    public Ratio? Share { get; internal init; }

    /// <summary>Counts and share.</summary>
    public override string ToString() => $"{Indicator ?? "recipients"}: {Done?.ToString(CultureInfo.InvariantCulture) ?? "–"} of {Required?.ToString(CultureInfo.InvariantCulture) ?? "–"}";

    internal static StatedFigure Of(FigureAchievement achievement)
    {
        var figure = achievement.Figure;
        return new StatedFigure
        {
            Indicator = achievement.Label,
            Component = achievement.Component,
            State = figure.State,
            Required = figure.Required,
            Planned = figure.Planned,
            Done = figure.Done,
            Unserved = figure.Unserved,
            Rows = figure.Rows?.Rows,
            Basis = figure.Basis,
            BasisRate = figure.BasisRate,
            BasisYear = figure.BasisYear,
            Reason = figure.Reason,
            Evidence = figure.Evidence?.ToString(),
            Treatment = achievement.Treatment,
            Share = achievement.Value?.ToRatio(),
        };
    }
}
