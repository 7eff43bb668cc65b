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
        var (treatment, share, reason) = Recipients(service.Recipients, method);
        var recipients = new FigureAchievement(input, service.Recipients, treatment, share);
        var wholeIsZero = service.Recipients.State == FigureState.NotYetDue && share is not null;
        var quality = wholeIsZero ? new QualityAchievement(input, [], ShareValue.None, true) : QualityCalculation.Measure(input);
        var value = share is null ? null : Join(share, quality.Value, method);
        return new ServiceIndex(input, recipients, quality, value, reason);
    }

    public static (Treatment Treatment, ShareValue Share) Share(long done, long required, AchievementMethod method) =>
        done > required && method.Cap == CapPolicy.AtOne
            ? (Treatment.Capped, ShareValue.Full)
            : (Treatment.AsReported, ShareValue.Of(done, required));

    public static (Treatment Treatment, ShareValue? Value, NoIndexReason? Reason) Recipients(Figure figure, AchievementMethod method)
    {
        if (figure.State == FigureState.NotApplicable) return (Treatment.LeftOut, null, NoIndexReason.NotApplicable);
        if (figure.State == FigureState.NotYetDue)
            return method.NotYetDue == NotYetDuePolicy.Zero
                ? (Treatment.AsZero, ShareValue.None, null)
                : (Treatment.LeftOut, null, NoIndexReason.NotYetDue);
        if (figure.Required == 0)
        {
            if (method.ZeroRequired == ZeroRequiredPolicy.Full) return (Treatment.AsFull, ShareValue.Full, null);
            if (method.ZeroRequired == ZeroRequiredPolicy.Zero) return (Treatment.AsZero, ShareValue.None, null);
            return (Treatment.LeftOut, null, NoIndexReason.NobodyRequired);
        }

        if (figure is { Done: { } done, Required: { } required })
        {
            var (treatment, share) = Share(done, required, method);
            return (treatment, share, null);
        }

        return method.NotReported == NotReportedPolicy.Zero
            ? (Treatment.AsZero, ShareValue.None, null)
            : (Treatment.LeftOut, null, NoIndexReason.NotReported);
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
}
