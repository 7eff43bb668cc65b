using Spm.Core.Derivations;
using Spm.Core.Law;
using Spm.Core.Quantities;
using Spm.Core.Stages;

namespace Spm.Core.Indices;

/// <summary>How one figure enters the calculation, and what decided it.</summary>
/// <param name="Treatment">How it entered.</param>
/// <param name="Value">The share that counts; null when left out.</param>
/// <param name="Gap">What was missing; null for a share of reported counts.</param>
/// <param name="Choice">The policy that decided; null where none had to.</param>
internal readonly record struct FigureOutcome(Treatment Treatment, ShareValue? Value, DerivationGap? Gap = null, Policy? Choice = null)
{
    /// <summary>The outcome of recipients or of a listed item. The order of the questions is part of the rule.</summary>
    public static FigureOutcome Of(Figure figure, AchievementMethod method, bool isItem)
    {
        if (figure.State == FigureState.NotApplicable) return new(Treatment.LeftOut, null, DerivationGap.NotApplicable);
        if (figure.State == FigureState.NotYetDue) return ZeroIf(method.NotYetDue == NotYetDuePolicy.Zero, DerivationGap.NotYetDue, method.NotYetDue);
        if (figure.Required == 0) return OfNothingRequired(method, isItem);
        if (figure is not { Done: { } done, Required: { } required })
            return ZeroIf(method.NotReported == NotReportedPolicy.Zero, DerivationGap.NotReported, method.NotReported);
        return done > required
            ? new(method.Cap == CapPolicy.AtOne ? Treatment.Capped : Treatment.AsReported, Share(done, required, method), null, method.Cap)
            : new(Treatment.AsReported, Share(done, required, method));
    }

    /// <summary>The outcome of an item of the catalogue that the submission does not list and a policy counts.</summary>
    public static FigureOutcome Unlisted(AchievementMethod method) => new(Treatment.AsZero, ShareValue.None, DerivationGap.NotListed, method.UnlistedIndicator);

    /// <summary>Done over required, capped where the method says so.</summary>
    public static ShareValue Share(long done, long required, AchievementMethod method) =>
        done > required && method.Cap == CapPolicy.AtOne ? ShareValue.Full : ShareValue.Of(done, required);

    private static FigureOutcome OfNothingRequired(AchievementMethod method, bool isItem)
    {
        var (isFull, isZero, choice) = isItem
            ? (method.QualityZeroRequired == QualityZeroRequiredPolicy.Full, method.QualityZeroRequired == QualityZeroRequiredPolicy.Zero, (Policy)method.QualityZeroRequired)
            : (method.ZeroRequired == ZeroRequiredPolicy.Full, method.ZeroRequired == ZeroRequiredPolicy.Zero, method.ZeroRequired);
        return isFull ? new(Treatment.AsFull, ShareValue.Full, DerivationGap.NothingRequired, choice) : ZeroIf(isZero, DerivationGap.NothingRequired, choice);
    }

    private static FigureOutcome ZeroIf(bool counts, DerivationGap gap, Policy choice) =>
        counts ? new(Treatment.AsZero, ShareValue.None, gap, choice) : new(Treatment.LeftOut, null, gap, choice);
}
