using Spm.Core.Catalog;
using Spm.Core.Derivations;
using Spm.Core.Law;
using Spm.Core.Quantities;

namespace Spm.Core.Indices;

/// <summary>The step of one service.</summary>
internal static class ServiceExplanation
{
    public static Derivation Explain(FigureAchievement achievement, ServiceInput input) => input.Rules.Explain(
        achievement.Label is { } label
            ? ($"Butir mutu \"{label}\" · {input.Figures.Service.OfficialName}", $"Quality item \"{label}\" · {input.Figures.Service.OfficialName}")
            : ($"Penerima layanan · {input.Figures.Service.OfficialName}", $"Recipients · {input.Figures.Service.OfficialName}"),
        FigureExplanation.Of(achievement, input),
        rules => Again(input, rules) is var again && achievement.Label is { } item
            ? again.Quality.Items.FirstOrDefault(other => other.Label == item)?.Value
            : again.Recipients.Value);

    public static Derivation Explain(QualityAchievement quality, ServiceInput input) => input.Rules.Explain(
        ($"Mutu minimal · {input.Figures.Service.OfficialName}", $"Minimum quality · {input.Figures.Service.OfficialName}"),
        QualityExplanation.Of(quality, input, quality.Value, 1),
        rules => Again(input, rules).Quality.Value);

    public static Derivation Explain(ServiceIndex service) => service.Rules.Explain(
        ($"Indeks Pencapaian SPM · {service.Service.OfficialName}", $"SPM achievement index · {service.Service.OfficialName}"),
        Of(service, withLevel: false),
        rules => Again(service.Input, rules).Value);

    public static DerivationStep Of(ServiceIndex service, bool withLevel)
    {
        var method = service.Rules.Method;
        var blend = service.Value as BlendValue;
        var weights = method.Weights;
        var (operation, gap, choices) = service.Value switch
        {
            null => (DerivationOperation.LeftOut, Gap(service.NoIndexBecause!.Value), Array.Empty<Policy>()),
            _ when blend is not null => (DerivationOperation.WeightedMean, null, [weights]),
            _ when weights.Quality == 0 => (DerivationOperation.Same, null, [weights]),
            _ => (DerivationOperation.Same, null, [method.NoQuality]),
        };
        var name = WithLevel(service.Service.OfficialName);
        return new DerivationStep(DerivationSubject.Service, service.Service.Key, name.Indonesian, name.English, operation, service.Value, service.Rules.Printed(service.Value))
        {
            Rating = service.Rating?.Name(),
            ShortNames = WithLevel(service.Service.ShortName),
            Gap = gap,
            Reason = service.Value is null ? service.Recipients.Figure.Reason : null,
            Choices = Array.AsReadOnly(choices),
            Basis = service.Service.Basis,
            Operands = Array.AsReadOnly<DerivationStep>(
            [
                FigureExplanation.Of(service.Recipients, service.Input, blend?.FirstWeight ?? 1),
                QualityExplanation.Of(
                    service.Quality, service.Input, blend is null ? service.Quality.Value : blend.Second, weights.Quality == 0 ? 0 : blend?.SecondWeight ?? 1),
            ]),
        };

        (string Indonesian, string English) WithLevel(string text)
        {
            if (!withLevel) return (text, text);
            return service.Service.Level == ServiceLevel.Province ? ($"{text} [provinsi]", $"{text} [province]") : ($"{text} [kab/kota]", $"{text} [regency/city]");
        }
    }

    private static ServiceIndex Again(ServiceInput input, RuleBook rules) => ServiceCalculation.Measure(input.Figures, rules);

    private static DerivationGap? Gap(NoIndexReason reason) => reason switch
    {
        NoIndexReason.NotApplicable => DerivationGap.NotApplicable,
        NoIndexReason.NotYetDue => DerivationGap.NotYetDue,
        NoIndexReason.NobodyRequired => DerivationGap.NothingRequired,
        NoIndexReason.NotReported => DerivationGap.NotReported,
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Not a named reason."),
    };
}
