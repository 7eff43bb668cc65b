using System.Numerics;
using Spm.Core.Stages;

namespace Spm.Core.Validation;

/// <summary>Gives a sum the revisions of its parts, so that the sum of a day is the sum of the parts of that day.</summary>
internal static class RevisionJoin
{
    public static Figure Revised(Figure sum, IEnumerable<Figure> parts)
    {
        var revisions = parts.SelectMany(part => part.Revisions).OrderByDescending(revision => revision.Date).ToArray();
        if (revisions.Length == 0 || sum.Revisions.Count > 0) return sum;
        var (required, planned) = (sum.Required, sum.Planned);
        var joined = new List<FigureRevision>();
        foreach (var revision in revisions)
        {
            if (revision is RequiredRevision && required is { } need)
            {
                required = Before(need, revision);
                joined.Add(new RequiredRevision(required.Value, need, revision.Kind, revision.Reason, revision.Date) { Decree = revision.Decree });
            }
            else if (revision is PlannedRevision && planned is { } plan)
            {
                planned = Before(plan, revision);
                joined.Add(new PlannedRevision(planned.Value, plan, revision.Kind, revision.Reason, revision.Date) { Decree = revision.Decree });
            }
        }

        joined.Reverse();
        return sum with { Revisions = joined };
    }

    // Hostile numbers are errors of their part; here they must only stay within 64 bits.
    private static long Before(long now, FigureRevision revision) =>
        (long)BigInteger.Clamp((BigInteger)now - revision.New + revision.Old, long.MinValue, long.MaxValue);
}
