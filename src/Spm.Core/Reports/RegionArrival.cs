using Spm.Core.Calendars;
using Spm.Core.Internal;
using Spm.Core.Regions;

namespace Spm.Core.Reports;

/// <summary>One region's report in a recap: come, late or missing (<i>status penyampaian laporan daerah</i>).</summary>
/// <param name="Region">The code of the region in the year of the recap.</param>
/// <param name="Arrival">In time, late, missing, or not known.</param>
/// <param name="Note">What stands beside it, such as by how many days and under which extension; null when nothing does.</param>
[LegalTerm("status penyampaian laporan daerah", "Permendagri 59/2021 Pasal 23")]
public sealed record RegionArrival(RegionCode Region, ReportArrival Arrival, string? Note = null)
{
    /// <summary>The code of the region in the year of the recap.</summary>
    public RegionCode Region { get; init => field = Require.NotNull(value); } = Require.NotNull(Region);

    /// <summary>In time, late, missing, or not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a named state.</exception>
    public ReportArrival Arrival { get; init => field = Require.Defined(value); } = Require.Defined(Arrival);

    /// <summary>What stands beside it; null when nothing does.</summary>
    public string? Note { get; init; } = Note;

    /// <summary>The calendar's judgement that it rests on; null when the caller told it.</summary>
    public DeliveryJudgement? Judgement { get; private init; }

    /// <summary>What the calendar judged about a region's report.</summary>
    /// <param name="judgement">The judgement; a recap notices one of another period, or of an agency's report.</param>
    /// <remarks>What was not handed in is <see cref="ReportArrival.Missing"/>, due or not. What came before its window opened, or has no known closing
    /// date, is <see cref="ReportArrival.Unknown"/>: the calendar calls it neither in time nor late.</remarks>
    public static RegionArrival Of(DeliveryJudgement judgement) => new(Require.NotNull(judgement).Delivery.Region, judgement switch
    {
        { Verdict: DeliveryVerdict.OnTime } => ReportArrival.Reported,
        { Verdict: DeliveryVerdict.Late } => ReportArrival.Late,
        { Delivery.Submitted: null } => ReportArrival.Missing,
        _ => ReportArrival.Unknown,
    })
    {
        Judgement = judgement,
    };

    /// <summary>What stands beside it in a language: the note, or the judgement's days with the source of the closing day and its marks; null when nothing does.</summary>
    public string? NoteIn(Language language)
    {
        if (Note is not null || Judgement is null) return Note;
        var words = DeliverySentence.Verdict(Judgement, language);
        return Judgement.Window.Basis is { } basis ? $"{words}; {(language == Language.Indonesian ? "dasar" : "basis")}: {basis}" : words;
    }
}
