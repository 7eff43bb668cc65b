using Spm.Core.Derivations;

namespace Spm.Core.Indices;

/// <summary>The step of one figure: recipients or a quality item.</summary>
internal static class FigureExplanation
{
    public static DerivationStep Of(FigureAchievement achievement, ServiceInput input, int weight = 1)
    {
        var figure = achievement.Figure;
        var (gap, choice) = (achievement.Outcome.Gap, achievement.Outcome.Choice);
        var service = input.Figures.Service;
        var (subject, key, indonesian, english) = achievement.Label is { } label
            ? (DerivationSubject.QualityItem, label, label, label)
            : (DerivationSubject.Recipients, "recipients", "penerima layanan", "recipients");
        return new DerivationStep(subject, key, indonesian, english, Operation(achievement.Treatment), achievement.Value, input.Rules.Printed(achievement.Value))
        {
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
}
