using System.Numerics;
using Spm.Core.Stages;

namespace Spm.Core.Validation;

/// <summary>Adds what several senders counted of one thing.</summary>
/// <remarks>Silence never pays: the sum is not reported while one of those who count it is silent.</remarks>
internal static class FigureJoin
{
    public static Figure Join(IReadOnlyList<SenderFigure> parts, FindingCollector findings, string service, string? indicator)
    {
        var counting = parts.Where(part => part.Figure.State != FigureState.NotApplicable).ToArray();
        if (counting.Length == 0) return Figure.NotApplicable(Reasons(parts)) with { Evidence = Evidence(parts), Place = parts[0].Place };
        foreach (var none in parts.Where(part => part.Figure.State == FigureState.NotApplicable))
            findings.Add(MergeFindings.NotApplicableInPart, service, indicator, none.Place, none.Sender, Names(counting));
        if (counting.Length == 1) return counting[0].Figure;
        if (counting.All(part => part.Figure.State == FigureState.NotYetDue)) return Figure.NotYetDue(Reasons(counting)) with { Place = counting[0].Place };

        var silent = counting.Where(part => part.IsSilent).ToArray();
        var speaking = counting.Where(part => !part.IsSilent).ToArray();
        if (speaking.Length > 0)
            foreach (var part in silent) findings.Add(MergeFindings.PartNotReported, service, indicator, part.Place, part.Sender, Names(speaking));
        return Figure.Of(Sum(counting, figure => figure.Required), silent.Length > 0 ? null : Sum(counting, figure => figure.Done ?? 0)) with
        {
            Planned = Sum(counting, figure => figure.Planned),
            Basis = Basis(counting),
            BasisRate = Shared(counting, figure => figure.BasisRate),
            BasisYear = Shared(counting, figure => figure.BasisYear),
            Evidence = Evidence(counting),
            Place = counting[0].Place,
        };
    }

    public static string Names(IEnumerable<SenderFigure> parts) => string.Join("; ", parts.Select(part => part.Sender));

    /// <summary>Null as soon as one is unknown; held at the ends of 64 bits, which the check refuses.</summary>
    private static long? Sum(IReadOnlyList<SenderFigure> parts, Func<Figure, long?> numberOf)
    {
        var sum = BigInteger.Zero;
        foreach (var part in parts)
        {
            if (numberOf(part.Figure) is not { } number) return null;
            sum += number;
        }

        return (long)BigInteger.Clamp(sum, long.MinValue, long.MaxValue);
    }

    private static T? Shared<T>(SenderFigure[] parts, Func<Figure, T?> detailOf)
        where T : struct =>
        parts.Select(part => detailOf(part.Figure)).Distinct().Count() == 1 ? detailOf(parts[0].Figure) : null;

    private static string Reasons(IEnumerable<SenderFigure> parts) => SubmissionMerge.Joined(parts.Select(part => part.Figure.Reason))!;

    private static Evidence? Evidence(IEnumerable<SenderFigure> parts)
    {
        var named = parts.Select(part => part.Figure.Evidence).Where(evidence => evidence is not null).Distinct().ToArray();
        return named.Length == 1 ? named[0] : SubmissionMerge.Joined(named.Select(evidence => evidence!.ToString()));
    }

    // One estimate makes the sum an estimate; two unlike counts leave its basis open.
    private static RequiredBasis? Basis(SenderFigure[] parts)
    {
        var named = parts.Select(part => part.Figure.Basis).Distinct().ToArray();
        return named.Length == 1 ? named[0] : parts.Where(part => part.Figure.IsEstimate).Max(part => part.Figure.Basis);
    }
}
