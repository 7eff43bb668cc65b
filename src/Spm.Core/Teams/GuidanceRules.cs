using NodaTime;
using NodaTime.Text;
using Spm.Core.Internal;
using Spm.Core.Regions;

namespace Spm.Core.Teams;

/// <summary>Whom the team guides, how often it did, and where it is late.</summary>
internal static class GuidanceRules
{
    /// <summary>The region itself, then the kabupaten/kota of a province, by code; empty when the region is not known.</summary>
    public static IReadOnlyList<GuidanceStatus> Check(TeamNotes notes)
    {
        if (notes.Region is not { } own) return [];
        Region[] guided = [own, .. Locals(notes, own)];
        var days = Days(notes, guided);
        var isAsked = notes.Team.Decree is not null || notes.Team.Guidance.Count > 0;
        return Array.AsReadOnly(Array.ConvertAll(guided, region => Status(notes, region, [.. days[region].Order()], isAsked && region != own)));
    }

    private static IEnumerable<Region> Locals(TeamNotes notes, Region own)
    {
        if (own.Level != RegionLevel.Province) return [];
        var year = notes.Catalog.Year;
        return notes.Catalog.Regions
            .Where(region => region.IsAutonomous && region.CodeIn(year) is { IsProvince: false } code && code.Province == own.CodeIn(year))
            .OrderBy(region => region.Code);
    }

    private static ILookup<Region, LocalDate> Days(TeamNotes notes, Region[] guided)
    {
        var days = new List<(Region Region, LocalDate Day)>();
        for (var at = 0; at < notes.Team.Guidance.Count; at++)
        {
            var record = notes.Team.Guidance[at];
            var name = new Bilingual($"Catatan pembinaan ke-{at + 1}", $"Guidance record {at + 1}");
            var code = record.Region ?? notes.Team.Region;
            var region = guided.FirstOrDefault(one => one.CodeIn(notes.Catalog.Year) == code);
            if (region is null) notes.Add(TeamFindings.GuidanceElsewhere, record.Place, name, code, notes.RegionName);
            if (notes.Counted(record.Date, name, record.Place) is { } day && region is not null && record.Kind != GuidanceKind.Oversight) days.Add((region, day));
        }

        return days.ToLookup(entry => entry.Region, entry => entry.Day);
    }

    /// <summary>Only the guidance of kabupaten/kota by their province is known to have an interval.</summary>
    private static GuidanceStatus Status(TeamNotes notes, Region region, LocalDate[] days, bool isAsked)
    {
        LocalDate? last = days.Length > 0 ? days[^1] : null;
        if (!isAsked) return new GuidanceStatus(region, days.Length, last, null);
        LocalDate? due = (last ?? notes.First) is { } from ? notes.Rules.Guidance.DueAfter(from) : null;
        if (due is null || due < notes.Horizon)
        {
            object lastText = last is { } day ? LocalDatePattern.Iso.Format(day) : new Bilingual("belum pernah", "never");
            notes.Add(TeamFindings.RegionNotGuided, region.CodeIn(notes.Catalog.Year)!, null, null, region.PrintedName, lastText, notes.Rules.Guidance.Months);
        }

        return new GuidanceStatus(region, days.Length, last, due);
    }
}
