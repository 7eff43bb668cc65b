using Spm.Core.Derivations;
using Spm.Core.Quantities;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Indices;

/// <summary>From the figures of one service to its index.</summary>
internal static class ServiceCalculation
{
    public static ServiceIndex Measure(CheckedService service, RuleBook rules)
    {
        var method = rules.Method;
        var input = new ServiceInput(rules, service);
        var outcome = FigureOutcome.Of(service.Recipients, method, isItem: false);
        var share = outcome.Value;
        var recipients = new FigureAchievement(input, service.Recipients, outcome);
        var wholeIsZero = service.Recipients.State == FigureState.NotYetDue && share is not null;
        var quality = wholeIsZero ? new QualityAchievement(input, [], ShareValue.None, true) : QualityCalculation.Measure(input);
        var value = share is null ? null : Join(share, quality.Value, method);
        return new ServiceIndex(input, recipients, quality, value, share is null ? Reason(outcome.Gap) : null);
    }

    [Provision("Permendagri 59/2021 Lampiran (belum dibaca): 80 persen penerima, 20 persen mutu minimal")]
    public static ExactValue Join(ExactValue recipients, ExactValue? quality, AchievementMethod method)
    {
        if (method.Weights.Quality == 0) return recipients;
        if (quality is null)
        {
            if (method.NoQuality == NoQualityPolicy.RecipientsAlone) return recipients;
            quality = method.NoQuality == NoQualityPolicy.QualityFull ? ShareValue.Full : ShareValue.None;
        }

        return new BlendValue(recipients, method.Weights.Recipients, quality, method.Weights.Quality);
    }

    private static NoIndexReason Reason(DerivationGap? gap) => gap switch
    {
        DerivationGap.NotApplicable => NoIndexReason.NotApplicable,
        DerivationGap.NotYetDue => NoIndexReason.NotYetDue,
        DerivationGap.NothingRequired => NoIndexReason.NobodyRequired,
        DerivationGap.NotReported => NoIndexReason.NotReported,
        _ => throw new ArgumentOutOfRangeException(nameof(gap), gap, "Recipients are never left out for this."),
    };
}
