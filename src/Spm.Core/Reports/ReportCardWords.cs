using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Internal;
using Spm.Core.Stages;

namespace Spm.Core.Reports;

/// <summary>The phrases of a report card that depend on a result, in both languages.</summary>
internal sealed class ReportCardWords(Language language)
{
    public Language Language => language;

    public string Pick(string indonesian, string english) => language == Language.Indonesian ? indonesian : english;

    public string Count(long? count) => PrintedCount.Of(count, language);

    /// <summary>Where honest text differs from plain rounding, both.</summary>
    public string Index(PublishedIndex? index)
    {
        if (index is null) return "–";
        return index.WasGuarded ? $"{index.ToString(language)} ({Pick("pembulatan biasa", "plain rounding")} {index.Plain.ToString(language)})" : index.ToString(language);
    }

    public string Name(ServiceType service, bool withLevel)
    {
        if (!withLevel) return service.ShortName;
        return service.Level == ServiceLevel.Province
            ? $"{service.ShortName} [{Pick("provinsi", "province")}]"
            : $"{service.ShortName} [{Pick("kab/kota", "regency/city")}]";
    }

    public string Lift(RecipientLift lift) => lift switch
    {
        { FurtherServed: { } further, Target: { } target } => Pick($"{Count(further)} lagi → {target.Name()}", $"{Count(further)} more → {target.Name()}"),
        { NotBecause: NoLiftReason.NoIndex } => "–",
        { NotBecause: NoLiftReason.AtTheTop } => Pick("– sudah tertinggi", "– already highest"),
        { NotBecause: NoLiftReason.EverybodyServed } => Pick("– semua terlayani, mutu kurang", "– everybody served, quality lacks"),
        { NotBecause: NoLiftReason.QualityNeeded } => Pick("– perlu kenaikan mutu juga", "– quality must rise too"),
        { NotBecause: NoLiftReason.RequiredUnknown } => Pick("– jumlah sasaran belum dilaporkan", "– required number not reported"),
        _ => throw new ArgumentOutOfRangeException(nameof(lift), lift.NotBecause, "Not a named reason."),
    };

    public string NoIndex(NoIndexReason reason) => reason switch
    {
        NoIndexReason.NotApplicable => Pick("tidak berlaku", "not applicable"),
        NoIndexReason.NotYetDue => Pick("belum waktunya", "not yet due"),
        NoIndexReason.NobodyRequired => Pick("sasaran nihil", "nobody to serve"),
        NoIndexReason.NotReported => Pick("belum dilaporkan", "not reported"),
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Not a named reason."),
    };

    /// <summary>A required number, marked where it is an estimate.</summary>
    private string Required(Figure figure) => (figure.IsEstimate ? "~" : "") + Count(figure.Required);

    public string Recipients(FigureAchievement recipients) => recipients.Figure.State switch
    {
        FigureState.Reported => $"{Count(recipients.Figure.Done)} / {Required(recipients.Figure)}",
        FigureState.NotReported => $"? / {(recipients.Figure.Required is null ? "?" : Required(recipients.Figure))}",
        FigureState.NotApplicable => Pick("tidak berlaku", "not applicable"),
        FigureState.NotYetDue => Pick("belum waktunya", "not yet due"),
        _ => throw new ArgumentOutOfRangeException(nameof(recipients), recipients.Figure.State, "Not a named state."),
    };
}
