using Spm.Core;
using Spm.Core.Aggregation;
using Spm.Core.Indices;
using Spm.Core.Reports;

/// <summary>A national recap in lines of text: the nation, the first provinces, the ten best.</summary>
internal sealed class RecapText(NationIndex nation, Language language)
{
    public IEnumerable<string> Lines()
    {
        yield return Say($"Rekap nasional SPM, {nation.Period.ToString(language)} (data sintetis)", $"National SPM recap, {nation.Period.ToString(language)} (made-up data)");
        yield return Say($"  IP SPM nasional      {Of(nation.Published)} {nation.Rating?.Name()}  {nation.Status.ToString(language)}", $"  National index       {Of(nation.Published)} {nation.Rating?.Name()}  {nation.Status.ToString(language)}");
        yield return Say($"  Daerah melapor       {nation.Reporting} dari {nation.RegionCount}", $"  Regions reporting    {nation.Reporting} of {nation.RegionCount}");
        foreach (var level in new[] { nation.ProvinceLevel, nation.RegencyLevel })
            yield return $"  {level.Name(language),-20} {Of(level.Published)} {Say("rata-rata; gabungan", "mean; pooled")} {Of(level.Pooled?.Published)}; {Say("belum melapor", "not reporting")}: {level.NotReporting.Count}";
        foreach (var urusan in nation.Urusan) yield return $"  {urusan.Urusan.Name(language),-20} {Of(urusan.Published)}";
        if (nation.HiddenShortages.MaxBy(hidden => hidden.Hidden) is { } largest) yield return "  " + largest.ToString(language);

        yield return "";
        yield return Say("Rekap provinsi", "Provinces");
        foreach (var recap in nation.Provinces.Take(6))
            yield return $"  {recap.Province.Name,-28} {Say("sendiri", "own")} {Of(recap.Own?.Published)}; {Say("rata-rata kabupaten/kota", "mean of its kabupaten/kota")} {(recap.EmptyReason(language) is { } empty ? empty : Of(recap.Regencies.Published))}";

        yield return "";
        var ranked = RankedIndex.Rank(nation.Provinces.Select(recap => recap.Own).OfType<RegionIndex>(), RankingGroup.Provinces, mixing: true);
        yield return RankingText.Print(ranked.Top(10), language);
    }

    private string Say(string indonesian, string english) => language == Language.Indonesian ? indonesian : english;

    private string Of(PublishedIndex? index) => index?.ToString(language) ?? "–";
}
