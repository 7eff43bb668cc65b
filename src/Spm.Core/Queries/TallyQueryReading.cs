using Spm.Core.Aggregation;
using Spm.Core.Indices;
using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Validation;

namespace Spm.Core.Queries;

/// <summary>What a result of an engine says (<i>hasil pembacaan kueri</i>): the tally when the result is whole, and what was refused.</summary>
[LegalTerm("hasil pembacaan kueri")]
public sealed class TallyQueryReading
{
    /// <summary>The most findings about refused rows that are kept; the rest are counted in <see cref="Refusals"/>.</summary>
    public const int MostFindings = 1_000;

    private readonly RuleBook? _rules;
    private readonly IReadOnlyDictionary<(ReportingPeriod Period, int Cell), RatingCounts> _ratings;

    internal TallyQueryReading([Trusted] Tally? tally, [Trusted] IReadOnlyList<Finding> findings, [Trusted] IReadOnlyList<RefusedRows> refusals, TallyParts? parts, Int128 rows,
        RuleBook? rules, [Trusted] IReadOnlyDictionary<(ReportingPeriod Period, int Cell), RatingCounts> ratings)
    {
        (_rules, _ratings) = (rules, ratings);
        Tally = tally;
        Findings = findings;
        Refusals = refusals;
        Parts = parts;
        Rows = rows;
        Refused = refusals.Aggregate((Int128)0, (sum, refusal) => sum + refusal.Rows);
    }

    /// <summary>The sums of the sound rows; null when a part is missing, or the result was cut, unreadable or too large: what is there would look like a lower number.</summary>
    public Tally? Tally { get; }

    /// <summary>True when there is a tally; rows may have been refused all the same.</summary>
    public bool IsWhole => Tally is not null;

    /// <summary>What was noticed, a finding for each group of rows that was refused, and what the result as a whole lacks; by code and place.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>How many rows were refused for each reason, by code.</summary>
    public IReadOnlyList<RefusedRows> Refusals { get; }

    /// <summary>What each part added up to, and which are missing; null for a table without parts, and when the result did not come whole.</summary>
    public TallyParts? Parts { get; }

    /// <summary>How many rows the engine judged, in the groups that were read.</summary>
    public Int128 Rows { get; }

    /// <summary>How many of them are in no sum.</summary>
    public Int128 Refused { get; }

    /// <summary>How many rows of a cell lie in each rating; null without a row, when the query was not <see cref="TallyQuery.RatedBy"/> rules, and when there is no <see cref="Tally"/>.</summary>
    /// <param name="period">The period.</param>
    /// <param name="cell">The cell, from <see cref="TallyLayout.CellAt"/>.</param>
    public SourceRatings? RatingsAt(ReportingPeriod period, int cell) => IsWhole && _rules is not null ? _ratings.GetValueOrDefault((period, cell))?.Under(_rules) : null;
}
