using System.Globalization;
using Spm.Core.Aggregation;
using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Internal;
using Spm.Core.Regions;
using static Spm.Core.Reports.ReportPage;

namespace Spm.Core.Reports;

/// <summary>The blocks that recaps share.</summary>
internal sealed class RecapBlocks(ReportPage page)
{
    private readonly ReportCardWords _words = new(page.Language);

    private Language Language => page.Language;

    public string Index(PublishedIndex? index, SpmRating? rating) => index is null ? page.Pick("tidak ada", "none") : $"{_words.Index(index)} · {rating!.Value.Name()}";

    /// <summary>The index of a region; one that said nothing has none, whatever a policy counts.</summary>
    public string Index(RegionIndex? index)
    {
        if (index is null) return "–";
        return index.Services.All(service => service.Recipients.Figure.IsSilent) ? page.Pick("belum melapor", "not reported") : Index(index.Published, index.Rating);
    }

    /// <summary>The mean of a group, and beside it that of the regions that reported where others did not.</summary>
    public string Mean(RegionGroup group)
    {
        var mean = Index(group.Published, group.Rating);
        if (group.NotReporting.Count == 0 || group.MeanOfReporting is not { } reporting) return mean;
        return mean + page.Pick("; yang melapor saja ", "; of those that reported ") + Index(group.Rules.Publish(reporting), group.Rules.Rate(reporting));
    }

    /// <summary>Index and rating of each urusan, and of the whole.</summary>
    public void Urusan(string whole, PublishedIndex? index, SpmRating? rating, IEnumerable<(Urusan Urusan, PublishedIndex? Index, SpmRating? Rating)> rows)
    {
        var table = page.Table(("Urusan", false), (page.Pick("Indeks", "Index"), true), (page.Pick("Kategori", "Rating"), false));
        foreach (var row in rows) table.Add(row.Urusan.Name(Language), _words.Index(row.Index), row.Rating?.Name() ?? "–");
        table.Add(whole, _words.Index(index), rating?.Name() ?? "–");
    }

    /// <summary>Who reported, and when: counts first, then region by region.</summary>
    public void Arrivals(IReadOnlyList<Region> regions, RecapArrivals states)
    {
        var all = regions.Select(region => (Region: region, State: states.Of(region))).ToArray();
        page.List(Enum.GetValues<ReportArrival>().OrderBy(state => state == ReportArrival.Unknown).Select(state =>
            (PageText)$"{Capital.Of(state.Name(Language))}: {all.Count(entry => entry.State.Arrival == state)} {page.Pick("dari", "of")} {all.Length}"));
        var table = page.Table((page.Pick("Daerah", "Region"), false), (page.Pick("Laporan", "Report"), false), (page.Pick("Keterangan", "Note"), false));
        foreach (var (region, state) in all) table.Add(region.ToString(), state.Arrival.Name(Language), state.NoteIn(Language) ?? "");
    }

    /// <summary>Highest, lowest and most improved, in one sentence each.</summary>
    public void Ends(RecapGroup group)
    {
        if (group.Ranking is { Regions: { Count: > 0 } ranked })
            page.List(
                $"{page.Pick("Tertinggi", "Highest")}: {Names(ranked, ranked[0].Rank)}", $"{page.Pick("Terendah", "Lowest")}: {Names(ranked, ranked[^1].Rank)}", Improved(group.Improvement));
    }

    /// <summary>Regions by rank, those without one below, each with its index in every urusan.</summary>
    public void Regions(RecapGroup group)
    {
        if (group.Ranking is not { } ranking) return;
        var urusan = group.Group.Urusan.Select(mean => mean.Urusan).ToArray();
        var indices = group.Group.Regions.ToDictionary(index => index.Region!.Code);
        var table = page.Table(
        [
            (page.Pick("Peringkat", "Rank"), true), (page.Pick("Daerah", "Region"), false), (page.Pick("Indeks", "Index"), true), (page.Pick("Kategori", "Rating"), false),
            (page.Pick("Status", "Status"), false), .. urusan.Select(one => (one.Name(Language), true)),
        ]);
        foreach (var region in ranking.Regions)
            table.Add(
            [
                region.HasRange ? $"{region.Rank} ({region.BestRank}–{region.WorstRank})" : region.Rank.ToString(CultureInfo.InvariantCulture), region.Region.ToString(),
                .. Numbers(indices[region.Region.Code], urusan),
            ]);
        foreach (var omission in ranking.Omissions)
            table.Add(
                omission.Reason == RankingOmissionReason.NoResult
                    ? ["–", omission.Region.ToString(), "–", "–", page.Pick("belum melapor", "not reported"), .. urusan.Select(_ => (PageText)"–")]
                    : ["–", omission.Region.ToString(), .. Numbers(indices[omission.Region.Code], urusan)]);
        table.Add(
        [
            "", page.Pick("Rata-rata", "Mean"), _words.Index(group.Group.Published), group.Group.Rating?.Name() ?? "–", group.Group.Status.IsProvisional ? page.Pick("sementara", "provisional") : "final",
            .. group.Group.Urusan.Select(mean => (PageText)_words.Index(mean.Published)),
        ]);
        page.Line(page.Pick(
            "Peringkat dihitung di sini menurut nilai pasti, bukan peringkat resmi; dalam kurung rentang peringkat yang masih mungkin. Daerah yang belum melapor tidak diperingkat; dalam rata-rata, yang belum dilaporkan ",
            "Ranks are computed here by exact value and are not official; in brackets the range that is still possible. Regions that have not reported have no rank; in the mean, what is not reported is ")
            + $"{group.Group.Rules.Method.NotReported.Describe(Language)}.");
    }

    /// <summary>Highest and lowest region of every urusan among those that reported.</summary>
    public void UrusanEnds(RegionGroup group)
    {
        var table = page.Table(("Urusan", false), (page.Pick("Rata-rata", "Mean"), true), (page.Pick("Tertinggi", "Highest"), false), (page.Pick("Terendah", "Lowest"), false));
        foreach (var mean in group.Urusan)
        {
            var known = RecapGroup.Reporting(group).Select(index => (index.Region, Own: index.Urusan.FirstOrDefault(own => own.Urusan == mean.Urusan)))
                .Where(entry => entry.Own?.Value is not null).ToArray();
            table.Add(mean.Urusan.Name(Language), _words.Index(mean.Published), End(known, 1), End(known, -1));
        }
    }

    public void Hidden(IReadOnlyList<HiddenShortage> shortages)
    {
        var people = shortages.Where(shortage => shortage.Subject.Indicator is null).ToArray();
        if (people.Length > 0) page.List(people.Select(shortage => (PageText)shortage.ToString(Language)));
    }

    public void Pooled(PooledIndex pooled)
    {
        var table = page.Table(
            (page.Pick("Jenis pelayanan dasar", "Basic service"), false), (page.Pick("Daerah", "Regions"), true), (page.Pick("Harus dilayani", "To be served"), true),
            (page.Pick("Terlayani", "Served"), true), (page.Pick("Indeks gabungan", "Pooled index"), true));
        foreach (var group in pooled.Services.GroupBy(service => service.Service.Urusan))
        {
            table.Group(group.Key.Name(Language));
            foreach (var service in group)
                table.Add(
                    service.Service.ShortName, _words.Count(service.RegionsOwing), _words.Count(service.Index.Recipients.Figure.Required), _words.Count(service.Index.Recipients.Figure.Done),
                    _words.Index(service.Index.Published));
        }

        table.Add(page.Pick("Indeks gabungan", "Pooled index"), "", "", "", Index(pooled.Published, pooled.Rating));
    }

    private PageText[] Numbers(RegionIndex index, Urusan[] urusan) =>
    [
        _words.Index(index.Published), index.Rating?.Name() ?? "–", index.Status.IsProvisional ? page.Pick("sementara", "provisional") : "final",
        .. urusan.Select(one => (PageText)_words.Index(index.Urusan.FirstOrDefault(own => own.Urusan == one)?.Published)),
    ];

    private string Names<TMeasure>(IReadOnlyList<RankedRegion<TMeasure>> ranked, int rank, string sign = "")
        where TMeasure : RankedMeasure
    {
        var same = ranked.Where(region => region.Rank == rank).ToArray();
        return $"{string.Join("; ", same.Select(region => region.Region))} ({sign}{same[0].Printed.ToString(Language)})";
    }

    private string Improved(Ranking<RankedImprovement>? improvement)
    {
        if (improvement is null) return page.Pick("Kenaikan terbesar: tidak dihitung, karena angka periode sebelumnya tidak disertakan", "Most improved: not computed, because no earlier numbers were given");
        if (improvement.Regions is [{ Value.Sign: <= 0 }, ..]) return page.Pick("Kenaikan terbesar: tidak ada indeks yang naik", "Most improved: no index rose");
        if (improvement.Regions.Count == 0) return page.Pick("Kenaikan terbesar: tidak ada daerah dengan indeks pada kedua periode", "Most improved: no region has an index in both periods");
        return $"{page.Pick("Kenaikan terbesar", "Most improved")} ({improvement.Measure.Name(Language)}, {improvement.Since!.Value.ToString(Language)} → {improvement.Period!.Value.ToString(Language)}): {Names(improvement.Regions, 1, "+")}";
    }

    // Equal ends are all named; which way is up is told by the sign.
    private string End((Region? Region, UrusanIndex? Own)[] known, int sign)
    {
        if (known.Length == 0) return "–";
        var end = known.Aggregate((best, entry) => entry.Own!.Value!.CompareTo(best.Own!.Value!) * sign > 0 ? entry : best).Own!;
        return $"{string.Join("; ", known.Where(entry => entry.Own!.Value!.CompareTo(end.Value!) == 0).Select(entry => entry.Region!.PrintedName))} ({_words.Index(end.Published)})";
    }
}
