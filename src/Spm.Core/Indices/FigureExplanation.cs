using Spm.Core.Derivations;
using Spm.Core.Law;
using Spm.Core.Stages;

namespace Spm.Core.Indices;

/// <summary>The step of one figure: recipients or a quality item.</summary>
internal static class FigureExplanation
{
    public static DerivationStep Of(FigureAchievement achievement, ServiceInput input, int weight = 1)
    {
        var figure = achievement.Figure;
        var (gap, choice) = Decision(achievement, input.Rules.Method);
        var published = achievement.Value is null ? null : input.Rules.Publish(achievement.Value);
        var service = input.Figures.Service;
        var (subject, key, indonesian, english) = achievement.Label is { } label
            ? (DerivationSubject.QualityItem, label, label, label)
            : (DerivationSubject.Recipients, "recipients", "penerima layanan", "recipients");
        return new DerivationStep(subject, key, indonesian, english, Operation(achievement.Treatment), achievement.Value)
        {
            Published = published?.Percentage,
            PlainlyRounded = published?.Plain,
            Weight = weight,
            Required = figure.Required,
            Done = figure.Done,
            Rows = figure.Rows?.Rows,
            Unit = achievement.Label is null ? service.Unit : achievement.Indicator?.Unit,
            IsCapped = achievement.Treatment == Treatment.Capped,
            IsEstimate = figure.IsEstimate,
            Gap = gap,
            Reason = figure.Reason,
            Evidence = figure.Evidence?.ToString(),
            PlaceIn = figure.Place is { } place ? place.ToString : null,
            Choices = choice is null ? [] : [choice],
            Basis = achievement.Label is null ? service.FormulaBasis : achievement.Indicator?.Basis,
        };
    }

    private static DerivationOperation Operation(Treatment treatment) => treatment switch
    {
        Treatment.AsReported or Treatment.Capped => DerivationOperation.Share,
        Treatment.AsZero or Treatment.AsFull => DerivationOperation.Assumed,
        Treatment.LeftOut => DerivationOperation.LeftOut,
        _ => throw new ArgumentOutOfRangeException(nameof(treatment), treatment, "Not a named treatment."),
    };

    // In the order in which the calculation asks.
    private static (DerivationGap? Gap, Policy? Choice) Decision(FigureAchievement achievement, AchievementMethod method)
    {
        var figure = achievement.Figure;
        if (achievement.IsUnlisted) return (DerivationGap.NotListed, method.UnlistedIndicator);
        if (figure.State == FigureState.NotApplicable) return (DerivationGap.NotApplicable, null);
        if (figure.State == FigureState.NotYetDue) return (DerivationGap.NotYetDue, method.NotYetDue);
        if (figure.Required == 0) return (DerivationGap.NothingRequired, achievement.Label is null ? method.ZeroRequired : method.QualityZeroRequired);
        if (figure.Required is null || figure.Done is null) return (DerivationGap.NotReported, method.NotReported);
        return (null, figure.Done > figure.Required ? method.Cap : null);
    }
}
