using System.Globalization;
using Spm.Core.Stages;

namespace Spm.Core.Indices;

/// <summary>Whether a result is final or provisional (<i>final atau sementara</i>), and why.</summary>
/// <remarks>Provisional when the period ends before the year does, or when anything is unreported or not yet due. Every output says so.</remarks>
[LegalTerm("status hasil: final atau sementara")]
public sealed class ResultStatus
{
    private ResultStatus(IEnumerable<KeyValuePair<ProvisionalReason, int>> reasons) => Reasons = Array.AsReadOnly(reasons.ToArray());

    /// <summary>Each reason with how many services or items it concerns; empty when final.</summary>
    public IReadOnlyList<KeyValuePair<ProvisionalReason, int>> Reasons { get; }

    /// <summary>True when any reason stands.</summary>
    public bool IsProvisional => Reasons.Count > 0;

    /// <summary><c>final</c> or <c>sementara</c>, with the reasons.</summary>
    public string ToString(Language language)
    {
        if (!IsProvisional) return "final";
        var reasons = string.Join("; ", Reasons.Select(reason => Describe(reason.Key, reason.Value, language)));
        return language == Language.Indonesian ? $"sementara ({reasons})" : $"provisional ({reasons})";
    }

    /// <summary>The English form.</summary>
    public override string ToString() => ToString(Language.English);

    internal static ResultStatus Of(IReadOnlyList<ServiceIndex> services, AchievementMethod method, bool closesYear, int outsideScope)
    {
        // Quality that weighs nothing, or belongs to a service without an index, keeps nothing open.
        var quality = method.Weights.Quality == 0 ? [] : services.Where(service => service.Value is not null).ToArray();
        var counts = new (ProvisionalReason Reason, int Count)[]
        {
            (ProvisionalReason.YearStillOpen, closesYear ? 0 : 1),
            (ProvisionalReason.PartOfTheRegion, outsideScope),
            (ProvisionalReason.ServicesNotReported, services.Count(service => service.Recipients.Figure.IsSilent)),
            (ProvisionalReason.QualityNotReported, quality.Count(service => !service.Recipients.Figure.IsSilent && !service.Quality.IsReported)),
            (ProvisionalReason.ItemsNotReported, quality.Sum(service => service.Quality.Items.Count(item => item.Figure.IsSilent))),
            (ProvisionalReason.NotYetDue, services.Count(service => service.Recipients.Figure.State == FigureState.NotYetDue)
                + quality.Sum(service => service.Quality.Items.Count(item => item.Figure.State == FigureState.NotYetDue))),
        };
        return new ResultStatus(counts.Where(entry => entry.Count > 0).Select(entry => KeyValuePair.Create(entry.Reason, entry.Count)));
    }

    private static string Describe(ProvisionalReason reason, int count, Language language) => string.Format(
        CultureInfo.InvariantCulture,
        (reason, language) switch
        {
            (ProvisionalReason.YearStillOpen, Language.Indonesian) => "tahun belum berakhir",
            (ProvisionalReason.YearStillOpen, _) => "the year is still open",
            (ProvisionalReason.PartOfTheRegion, Language.Indonesian) => "{0} layanan di luar lingkup pengirim",
            (ProvisionalReason.PartOfTheRegion, _) => count == 1 ? "1 service outside the sender's scope" : "{0} services outside the sender's scope",
            (ProvisionalReason.ServicesNotReported, Language.Indonesian) => "{0} layanan belum dilaporkan",
            (ProvisionalReason.ServicesNotReported, _) => count == 1 ? "1 service not reported" : "{0} services not reported",
            (ProvisionalReason.QualityNotReported, Language.Indonesian) => "mutu {0} layanan belum dilaporkan",
            (ProvisionalReason.QualityNotReported, _) => count == 1 ? "quality of 1 service not reported" : "quality of {0} services not reported",
            (ProvisionalReason.ItemsNotReported, Language.Indonesian) => "{0} butir mutu belum dilaporkan",
            (ProvisionalReason.ItemsNotReported, _) => count == 1 ? "1 quality item not reported" : "{0} quality items not reported",
            (ProvisionalReason.NotYetDue, Language.Indonesian) => "{0} belum waktunya",
            (ProvisionalReason.NotYetDue, _) => "{0} not yet due",
            _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Not a named reason."),
        },
        count);
}
