using Spm.Core.Quantities;
using Spm.Core.Stages;

namespace Spm.Core.Indices;

/// <summary>How many more recipients lift a service's own index to the next bound (<i>jarak ke kategori berikutnya</i>).</summary>
/// <remarks>The smallest whole number: one fewer does not reach it. Quality is left as it is.</remarks>
[LegalTerm("jarak ke kategori berikutnya")]
public sealed class RecipientLift
{
    private RecipientLift(SpmRating? target, long? further, NoLiftReason? reason)
    {
        Target = target;
        FurtherServed = further;
        NotBecause = reason;
    }

    /// <summary>The rating one step up; null when there is none.</summary>
    public SpmRating? Target { get; }

    /// <summary>The fewest further people to serve, at least 1; null when recipients alone cannot do it.</summary>
    public long? FurtherServed { get; }

    /// <summary>Why recipients alone cannot do it; null when they can.</summary>
    public NoLiftReason? NotBecause { get; }

    internal static RecipientLift Of(ServiceIndex service, RuleBook rules)
    {
        if (service.Value is null) return new RecipientLift(null, null, NoLiftReason.NoIndex);
        var rating = rules.Rate(service.Value);
        if (rating == SpmRating.TuntasParipurna) return new RecipientLift(null, null, NoLiftReason.AtTheTop);

        var target = rating + 1;
        var figure = service.Recipients.Figure;
        if (figure.State == FigureState.NotYetDue || figure.Required is null) return new RecipientLift(target, null, NoLiftReason.RequiredUnknown);

        var required = figure.Required.Value;
        var done = figure.Done ?? 0;
        var unserved = required - done;
        if (unserved <= 0) return new RecipientLift(target, null, NoLiftReason.EverybodyServed);
        if (!Reaches(unserved)) return new RecipientLift(target, null, NoLiftReason.QualityNeeded);

        var guess = Guess(service.Quality.Value, done, required, rules, target);
        return new RecipientLift(target, Reaches(guess) && !Reaches(guess - 1) ? guess : Search(Reaches, unserved), null);

        bool Reaches(long further) =>
            rules.Rate(ServiceCalculation.Join(ShareValue.Of(done + further, required), service.Quality.Value, rules.Method)) >= target;
    }

    /// <summary>Further people that the bound asks for, from the bracket of the quality share; exact or off by a few.</summary>
    internal static long Guess(ExactValue? quality, long done, long required, RuleBook rules, SpmRating target)
    {
        var method = rules.Method;
        var one = UInt128.One << 64;
        var bound = (UInt128)rules.Scale.Bounds[(int)target - 1] * one / 100;
        var share = bound;
        if (quality is { Bracket.IsKnown: true })
        {
            var whole = (UInt128)(method.Weights.Recipients + method.Weights.Quality);
            var byQuality = quality.Bracket.High / quality.Bracket.Denominator * (UInt128)method.Weights.Quality;
            var asked = bound * whole;
            share = asked > byQuality ? (asked - byQuality) / (UInt128)method.Weights.Recipients : 0;
        }

        var served = (long)((UInt128.Min(share, one) * (UInt128)required + one - 1) >> 64);
        return Math.Max(1, served - done);
    }

    private static long Search(Func<long, bool> reaches, long most)
    {
        long least = 1;
        while (least < most)
        {
            var middle = least + (most - least) / 2;
            if (reaches(middle)) most = middle;
            else least = middle + 1;
        }

        return least;
    }
}
