using NodaTime.Text;
using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Law;

namespace Spm.Core.Reports;

/// <summary>What a report card says in sentences, the same as text and as a page.</summary>
/// <param name="card">The report card.</param>
/// <param name="words">The phrases.</param>
/// <param name="disclosure">What is left out.</param>
internal sealed class ReportCardSentences(ReportCard card, ReportCardWords words, CardDisclosure disclosure)
{
    private readonly bool _bothLevels = card.Lines.GroupBy(line => line.Index.Service.Level).Count() > 1;

    public ReportCardHeadline Headline { get; } = new(card, words);

    /// <summary>The lines whose numbers are shown.</summary>
    public IEnumerable<ReportCardLine> Shown => card.Lines.Where(line => !disclosure.Hides(line.Index.Service));

    public string Name(ServiceType service) => words.Name(service, _bothLevels);

    public string? Revision() => card.Submission switch
    {
        { RevisedTo: { } day } => words.Pick("Perubahan angka: dihitung menurut keadaan ", "Revisions: computed as of ") + LocalDatePattern.Iso.Format(day),
        { IsRevised: true } => words.Pick("Perubahan angka: dihitung menurut perubahan terakhir", "Revisions: computed from the latest"),
        _ => null,
    };

    /// <summary>What stands below the result: the lowest service, why it is provisional, what missing data and other readings would change.</summary>
    public IEnumerable<string> BelowHeadline()
    {
        var index = card.Index;
        if (ReportCard.LowestOf(Shown) is { } lowest)
        {
            var below = Shown.Count(line => line.Index.Rating == SpmRating.BelumTuntas);
            yield return (disclosure.HiddenServices == 0 ? "" : words.Pick("Di antara layanan yang ditampilkan: ", "Among the services shown: ")) + words.Pick(
                $"Layanan terendah: {Name(lowest.Index.Service)} ({words.Index(lowest.Index.Published)}) · {below} layanan di bawah {index.Rules.Scale.Bounds[0]}",
                $"Lowest service: {Name(lowest.Index.Service)} ({words.Index(lowest.Index.Published)}) · {below} {(below == 1 ? "service" : "services")} below {index.Rules.Scale.Bounds[0]}");
        }

        if (index.Status.IsProvisional) yield return index.Status.ToString(words.Language);
        foreach (var line in Intervals()) yield return line;
        if (index.Value is not null && !Headline.IsPart) yield return index.Sensitivity().InConflict.Describe(words.Language);
    }

    /// <summary>What one of the costliest services lost, and what would lift it.</summary>
    public (string Points, string Unserved, string Lift) Cost(ReportCardLine line)
    {
        var unserved = line.Index.Recipients.Figure.Unserved is { } people
            ? words.Pick($"belum terlayani {words.Count(people)} {line.Index.Service.Unit}", $"{words.Count(people)} unserved ({line.Index.Service.Unit})")
            : words.Pick("belum dilaporkan", "not reported");
        return ($"−{line.PrintedPointsLost.ToString(words.Language)} {words.Pick("poin", "points")}", unserved, words.Lift(line.Lift));
    }

    /// <summary>What is not reported, a line each; empty when everything owed is.</summary>
    public IEnumerable<string> NotReported()
    {
        var silent = card.Lines.Where(line => line.IsNotReported).Select(line => Name(line.Index.Service)).ToArray();
        var noQuality = card.Lines.Where(line => !line.IsNotReported && !line.Index.Quality.IsReported && line.Index.Value is not null)
            .Select(line => Name(line.Index.Service)).ToArray();
        var items = card.Lines.Sum(line => line.Index.Quality.Items.Count(item => item.Figure.IsSilent));
        var outside = card.Index.OutsideScope.Select(Name).ToArray();
        if (outside.Length > 0) yield return words.Pick("Di luar lingkup pengirim: ", "Outside the sender's scope: ") + string.Join("; ", outside);
        if (silent.Length > 0) yield return words.Pick("Layanan: ", "Services: ") + string.Join("; ", silent);
        if (noQuality.Length > 0) yield return words.Pick("Seluruh mutu: ", "All quality of: ") + string.Join("; ", noQuality);
        if (items > 0) yield return words.Pick($"Butir mutu: {items} (lihat catatan pemeriksaan data)", $"Quality items: {items} (see the findings)");
    }

    /// <summary>What is left out of the index, and the index without that benefit, a line each; empty when nothing is.</summary>
    public IEnumerable<(string? Without, string What)> Exclusions()
    {
        var exclusions = card.Index.Exclusions();
        if (exclusions.Count == 0) yield break;
        foreach (var exclusion in exclusions)
        {
            var what = Name(exclusion.Service.Service) + exclusion.Kind switch
            {
                ExclusionKind.Service => "",
                ExclusionKind.Quality => words.Pick(", seluruh mutu", ", all quality"),
                ExclusionKind.Item => $", \"{exclusion.Left.Label}\"",
                _ => throw new InvalidOperationException($"{exclusion.Kind} is not a kind of exclusion."),
            };
            var evidence = exclusion.Left.Figure.Evidence is { } shown ? $" [{words.Pick("bukti", "evidence")}: {shown}]" : "";
            yield return (disclosure.Hides(exclusion.Service.Service) ? null : exclusion.PublishedWithout?.ToString(words.Language), $"{what}: {exclusion.Reason(words.Language)}{evidence}");
        }

        var hidden = exclusions.Any(exclusion => disclosure.Hides(exclusion.Service.Service));
        yield return (hidden ? null : card.Index.PublishedWithoutExclusions()?.ToString(words.Language), words.Pick("tanpa satu pun pengecualian", "without any exclusion"));
    }

    public string Rules()
    {
        var rules = card.Index.Rules;
        return $"{rules.Name} ({rules.Basis.Marks}), {words.Pick("edisi", "edition")} {LocalDatePattern.Iso.Format(rules.Known)}, {rules.Hash[..12]}; {rules.Method} scale={rules.Scale}";
    }

    public string Confidence()
    {
        var rules = card.Index.Rules;
        var byConfidence = rules.Bases
            .GroupBy(entry => string.Join(" + ", entry.Value.Parts.Select(part => part.Name(words.Language)))).OrderBy(group => group.First().Value.Confidence)
            .Select(group => $"{group.Key}: {string.Join(", ", group.Select(entry => entry.Key))}");
        var carried = card.Lines.Count(line => rules.Catalog.QualityListOf(line.Index.Service) is { IsCarriedOver: true });
        return string.Join("; ", byConfidence)
            + (carried == 0 ? "" : words.Pick($"; daftar mutu {carried} layanan diteruskan, daftar baru belum dibaca", $"; the quality lists of {carried} services are carried over, new list unread"))
            + (rules.Notice(words.Language) is { } notice ? $". {notice}" : "");
    }

    private IEnumerable<string> Intervals()
    {
        var index = card.Index;
        if (!index.Status.IsProvisional || index.Interval(MissingData.NotReported) is not { } silence) yield break;
        if (card.Interval is null && !silence.IsPoint)
            yield return words.Pick("Bila semua yang belum dilaporkan masuk: ", "Once everything unreported is in: ") + Outlook(silence);
        if (card.Interval is not null && index.Published is { } counted && index.Rules.Method.NotReported == NotReportedPolicy.LeftOut)
            yield return words.Pick("Angka tanpa yang belum dilaporkan: ", "Without what is unreported: ") + words.Index(counted);
        if (index.Status.Reasons.Any(reason => reason.Key == ProvisionalReason.NotYetDue) && index.Interval() is { IsPoint: false } both)
            yield return words.Pick("Bila yang belum waktunya juga masuk: ", "Once what is not yet due is in as well: ") + Outlook(both);
    }

    private string Outlook(IndexInterval interval)
    {
        if (Headline.IsPart) return Headline.Between(interval);
        var rating = interval.IsCertain ? words.Pick("kategori tetap ", "the rating stays ") : words.Pick("kategori ", "rating ");
        return $"{Headline.Between(interval)} · {rating}{ReportCardHeadline.RatingsOf(interval)}";
    }
}
