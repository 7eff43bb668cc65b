using NodaTime;
using Spm.Core.Internal;

namespace Spm.Core.Stages;

public sealed partial record Figure
{
    /// <summary>How required and planned changed within the year; empty when they did not.</summary>
    public IReadOnlyList<FigureRevision> Revisions { get; init => field = Require.Copy(value); } = [];

    /// <summary>The figure as its required and planned numbers stood on a day; what was done stays.</summary>
    /// <param name="day">Revisions of this day are in force, later ones are undone and dropped.</param>
    public Figure AsOf(LocalDate day)
    {
        if (Revisions.All(revision => revision.Date <= day)) return this;
        return new Figure(State, Before<RequiredRevision>(day) ?? Required, Done, Reason)
        {
            Planned = Before<PlannedRevision>(day) ?? Planned,
            Basis = Basis,
            BasisRate = BasisRate,
            BasisYear = BasisYear,
            Evidence = Evidence,
            Place = Place,
            Revisions = [.. Revisions.Where(revision => revision.Date <= day)],
        };
    }

    /// <summary>Equal in everything they say, revision by revision.</summary>
    public bool Equals(Figure? other) => other is not null
        && (State, Required, Done, Reason, Planned) == (other.State, other.Required, other.Done, other.Reason, other.Planned)
        && (Basis, BasisRate, BasisYear, Evidence, Place) == (other.Basis, other.BasisRate, other.BasisYear, other.Evidence, other.Place)
        && Revisions.SequenceEqual(other.Revisions);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(State, Required, Done, Reason, Planned, Basis, Evidence, Revisions.Count);

    private long? Before<T>(LocalDate day)
        where T : FigureRevision =>
        Revisions.OfType<T>().Where(revision => revision.Date > day).OrderBy(revision => revision.Date).FirstOrDefault()?.Old;
}
