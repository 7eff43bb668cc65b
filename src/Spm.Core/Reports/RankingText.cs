using System.Globalization;
using System.Text;
using NodaTime.Text;
using Spm.Core.Aggregation;
using Spm.Core.Internal;

namespace Spm.Core.Reports;

/// <summary>A ranking as plain text (<i>daftar peringkat</i>): what is ranked, that it is not official, the ranks, and who has none.</summary>
[LegalTerm("daftar peringkat")]
public sealed class RankingText
{
    private readonly Language _language;
    private readonly StringBuilder _text = new();

    private RankingText(Language language) => _language = language;

    /// <summary>Prints a ranking; lines end with a line feed.</summary>
    /// <typeparam name="TMeasure">What is ranked.</typeparam>
    public static string Print<TMeasure>(Ranking<TMeasure> ranking, Language language = Language.Indonesian)
        where TMeasure : RankedMeasure
    {
        var print = new RankingText(language);
        print.Heading(Require.NotNull(ranking));
        print.Rows(ranking.Regions);
        print.Omissions(ranking.Omissions);
        print.Closing(ranking);
        return print._text.ToString();
    }

    /// <summary>Prints who is certainly, possibly and certainly not among the first; lines end with a line feed.</summary>
    /// <typeparam name="TMeasure">What is ranked.</typeparam>
    public static string Print<TMeasure>(RankingTop<TMeasure> top, Language language = Language.Indonesian)
        where TMeasure : RankedMeasure
    {
        var print = new RankingText(language);
        print.Heading(Require.NotNull(top).Ranking);
        print.Line();
        print.Line(print.Pick($"{top.Count} besar: ", $"Top {top.Count}: ") + print.Verdict(top));
        print.Section(print.Pick("Pasti masuk", "Certainly in"), top.Certain);
        print.Section(print.Pick("Mungkin masuk", "Possibly in"), top.Possible);
        print.Line(print.Pick($"Pasti di luar: {top.OutCount} daerah", $"Certainly out: {top.OutCount} regions"));
        print.Closing(top.Ranking);
        return print._text.ToString();
    }

    private void Heading<TMeasure>(Ranking<TMeasure> ranking)
        where TMeasure : RankedMeasure
    {
        var period = ranking.Period?.ToString(_language) ?? "–";
        if (ranking.Since is { } since) period = $"{since.ToString(_language)} → {period}";
        Line($"{Pick("PERINGKAT", "RANKING")} · {ranking.Measure.Name(_language)} · {ranking.Group.Name(_language)} · {period}");
        Line(Pick("Dihitung di sini, bukan peringkat resmi.", "Computed here, not an official ranking."));
        Line($"{Status(ranking.Status)} " + Pick(
            $"{ranking.Regions.Count} daerah diperingkat, {ranking.Omissions.Count} tidak.", $"{ranking.Regions.Count} regions ranked, {ranking.Omissions.Count} not."));
        if (ranking.Omissions.Count > 0)
            Line(Pick("Peringkat hanya di antara daerah yang diperingkat; angka daerah lainnya dapat mengubahnya.", "Ranks are among the ranked regions only; the figures of the others can change them."));
    }

    private string Status(RankingStatus status) => status switch
    {
        RankingStatus.Final => Pick("Final.", "Final."),
        RankingStatus.Provisional => Pick("SEMENTARA.", "PROVISIONAL."),
        RankingStatus.Mixed => Pick("CAMPURAN angka final dan sementara.", "A MIXTURE of final and provisional numbers."),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a named status."),
    };

    private string Verdict<TMeasure>(RankingTop<TMeasure> top)
        where TMeasure : RankedMeasure
    {
        if (top.IsDecided) return Pick("sudah pasti", "decided");
        return (top.HasTieAtTheEdge, top.HasIntervalAtTheEdge) switch
        {
            (true, true) => Pick("belum pasti, karena nilai sama dan karena data yang belum dilaporkan", "undecided, because of equal values and of missing data"),
            (true, false) => Pick("belum pasti, karena nilai sama", "undecided, because of equal values"),
            _ => Pick("belum pasti, karena data yang belum dilaporkan", "undecided, because of missing data"),
        };
    }

    private void Section<TMeasure>(string title, IReadOnlyList<RankedRegion<TMeasure>> regions)
        where TMeasure : RankedMeasure
    {
        if (regions.Count == 0) return;
        Line($"{title}: {Pick($"{regions.Count} daerah", $"{regions.Count} regions")}");
        Table(regions);
    }

    private void Rows<TMeasure>(IReadOnlyList<RankedRegion<TMeasure>> regions)
        where TMeasure : RankedMeasure
    {
        if (regions.Count == 0) return;
        Line();
        Table(regions);
    }

    private void Table<TMeasure>(IReadOnlyList<RankedRegion<TMeasure>> regions)
        where TMeasure : RankedMeasure
    {
        var table = new TextTable("  ", true, false, true, true, false);
        table.Add(Pick("Peringkat", "Rank"), Pick("Daerah", "Region"), Pick("Nilai", "Value"), Pick("Rentang", "Range"), "");
        foreach (var region in regions)
            table.Add(
                Number(region.Rank), region.Region.ToString(), region.Printed.ToString(_language),
                region.HasRange ? $"{Number(region.BestRank)}–{Number(region.WorstRank)}" : Number(region.Rank), Remark(region));
        table.AppendTo(_text);
    }

    private string Remark<TMeasure>(RankedRegion<TMeasure> region)
        where TMeasure : RankedMeasure => string.Join(", ", new[]
        {
            region.IsProvisional ? Pick("sementara", "provisional") : null,
            region.TiedWith > 0 ? Pick($"sama dengan {region.TiedWith} daerah lain", $"equal to {region.TiedWith} other{(region.TiedWith == 1 ? "" : "s")}") : null,
        }.OfType<string>());

    private void Omissions(IReadOnlyList<RankingOmission> omissions)
    {
        if (omissions.Count == 0) return;
        Line();
        Line(Pick("Tidak diperingkat", "Not ranked"));
        foreach (var group in omissions.GroupBy(omission => omission.Reason).OrderBy(group => group.Key))
            Line($"  {Reason(group.Key)} ({group.Count()}): {string.Join("; ", group.Select(omission => omission.Region))}");
    }

    private string Reason(RankingOmissionReason reason) => reason switch
    {
        RankingOmissionReason.NoResult => Pick("tidak ada hasil", "no result"),
        RankingOmissionReason.NoIndex => Pick("tidak ada indeks", "no index"),
        RankingOmissionReason.PartOfTheServices => Pick("hanya sebagian layanan, bukan indeks daerah", "a part of the services only, not the region's index"),
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Not a named reason."),
    };

    private void Closing<TMeasure>(Ranking<TMeasure> ranking)
        where TMeasure : RankedMeasure
    {
        Line();
        Line(Pick("Urutan menurut nilai pasti, bukan angka yang dibulatkan; ", "Ordered by exact value, not by rounded numbers; ")
            + $"{ranking.Ties.Describe(_language)} ({ranking.Ties.Name}; {ranking.Ties.Basis})");
        if (ranking.Rules is { } rules)
            Line(Pick("Aturan: ", "Rules: ") + $"{rules.Name}, {rules.Year}, {Pick("edisi", "edition")} {LocalDatePattern.Iso.Format(rules.Known)}, {rules.Hash[..12]}");
        if (ranking.Measure is RankedAward award)
            Line($"{Capital.Of(award.WeightsName(_language))}: {string.Join("; ", award.Weights.Select(weight => $"{weight.Key} {weight.Value}{Misprint(award, weight.Key)}"))} [{award.Basis}]");
    }

    private string Misprint(RankedAward award, string key) => award.Reported?.Criteria.First(criterion => criterion.Key == key) is { IsMisprinted: true } criterion
        ? Pick($" (tercetak {criterion.Printed})", $" (printed as {criterion.Printed})")
        : "";

    private static string Number(int rank) => rank.ToString(CultureInfo.InvariantCulture);

    private string Pick(string indonesian, string english) => _language == Language.Indonesian ? indonesian : english;

    private void Line(string text = "") => _text.Append(OneLine.Of(text)).Append('\n');
}
