using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Reports;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Tests.Reports;

/// <summary>Report cards with small counts, and the slow answer to what their sums give away.</summary>
internal static class SmallCounts
{
    public const string MentalIllness = "kabkota.kesehatan.gangguan-jiwa-berat";
    public const string Hiv = "kabkota.kesehatan.risiko-hiv";
    public const string Children = "kabkota.sosial.anak-telantar-luar-panti";
    public const string Mothers = "kabkota.kesehatan.ibu-hamil";

    private const long Prime = 1_000_000_007;

    /// <summary>Two to five senders of a kabupaten; counts small and large, services shared, silent or without anybody to serve.</summary>
    public static ReportCard? RandomCard(int seed)
    {
        var random = new Random(seed);
        var rules = SampleRegion.Rules;
        var region = rules.Catalog.Regions.Find(RegionCode.Parse("65.01"), rules.Year)!;
        var senders = Enumerable.Range(0, random.Next(1, 6)).Select(at => (Name: $"Dinas {(char)('A' + at)}", Figures: new List<ServiceFigures>())).ToArray();
        foreach (var service in rules.Catalog.OwedBy(region).Owed.Where(_ => random.Next(4) > 0))
            foreach (var (_, figures) in senders.OrderBy(_ => random.Next()).Take(random.Next(6) == 0 ? 2 : 1))
                figures.Add(new ServiceFigures(service.Key, Counts(random), [new QualityFigure("Papan", default, Counts(random)) { Unit = "buah" }]));
        return Card([.. senders.Select(sender => Part(sender.Name, [.. sender.Figures]))]);
    }

    public static ReportCard? Card(params Submission[] parts)
    {
        var rules = SampleRegion.Rules;
        var check = parts.Length == 1 ? rules.Check(parts[0]) : SubmissionMerge.Join(parts, rules.Catalog).Check();
        return check.Passed ? ReportCard.Of(check, rules) : null;
    }

    public static Submission Part(string sender, params ServiceFigures[] figures) =>
        new(RegionCode.Parse("65.01"), ReportingPeriod.Parse("2025"), sender, figures) { Services = [.. figures.Select(entry => entry.Service)] };

    /// <summary>A whole kabupaten of one sender, 800 of 1,000 served everywhere.</summary>
    public static Submission Even(params ServiceFigures[] others)
    {
        var rules = SampleRegion.Rules;
        var owed = rules.Catalog.OwedBy(rules.Catalog.Regions.Find(RegionCode.Parse("65.01"), rules.Year)!).Owed;
        var figures = owed.Where(service => others.All(other => other.Service != service.Key))
            .Select(service => new ServiceFigures(service.Key, Figure.Reported(1_000 + service.CatalogPosition, 800), []));
        return new Submission(RegionCode.Parse("65.01"), ReportingPeriod.Parse("2025"), "contoh", figures.Concat(others));
    }

    /// <summary>Whether the sums of a page give a number away: whether its row lies in the space of theirs, modulo a prime.</summary>
    /// <param name="card">The card.</param>
    /// <param name="disclosure">What its page leaves out.</param>
    /// <param name="secret">The number: a service key, or a sender and a service key.</param>
    public static bool IsGivenAway(ReportCard card, CardDisclosure disclosure, string secret)
    {
        var sums = Sums(card);
        var hidden = sums.SelectMany(sum => sum.Keys).Distinct().Where(IsHidden).ToArray();
        var rows = sums.Select(sum => Array.ConvertAll(hidden, name => (long)sum.GetValueOrDefault(name))).ToArray();
        return Rank(rows) == Rank([.. rows, Array.ConvertAll(hidden, name => name == secret ? 1L : 0L)]);

        bool IsHidden(string name) => name.Contains('@', StringComparison.Ordinal)
            || card.Lines.Any(line => line.Index.Service.Key == name && disclosure.Hides(line.Index.Service))
            || card.Groups.Any(group => group.Index.Urusan.Slug == name && disclosure.Hides(group.Index.Urusan))
            || card.Agencies.Any(agency => "dari " + agency.Sender == name && disclosure.Hides(agency));
    }

    // What a page adds up: services to urusan, urusan to the region, senders to the region, and parts to services and senders.
    private static List<Dictionary<string, int>> Sums(ReportCard card)
    {
        var groups = card.Groups.Where(group => group.Index.Value is not null).ToArray();
        var lines = card.Lines.Where(line => line.Index.Value is not null).Select(line => line.Index.Service.Key).ToArray();
        var sums = groups.Select(group => Sum(group.Lines.Select(line => line.Index.Service.Key).Intersect(lines), group.Index.Urusan.Slug))
            .Append(Sum(groups.Select(group => group.Index.Urusan.Slug), null)).ToList();
        if (card.Agencies.Count < 2) return sums;
        foreach (var key in lines) sums.Add(Sum(card.Agencies.Where(agency => agency.Services.Any(entry => entry.Key.Key == key)).Select(agency => Part(agency, key)), key));
        foreach (var agency in card.Agencies) sums.Add(Sum(agency.Services.Select(entry => entry.Key.Key).Intersect(lines).Select(key => Part(agency, key)), "dari " + agency.Sender));
        sums.Add(Sum(card.Agencies.Select(agency => "dari " + agency.Sender), null));
        return sums;

        static string Part(AgencyPoints agency, string key) => $"{agency.Sender}@{key}";

        static Dictionary<string, int> Sum(IEnumerable<string> parts, string? whole)
        {
            var sum = parts.ToDictionary(part => part, _ => 1);
            if (whole is not null) sum.Add(whole, -1);
            return sum;
        }
    }

    private static int Rank(long[][] rows)
    {
        var left = rows.Select(row => row.ToArray()).ToList();
        var rank = 0;
        for (var column = 0; column < (rows.Length == 0 ? 0 : rows[0].Length); column++)
        {
            if (left.FirstOrDefault(row => Mod(row[column]) != 0) is not { } pivot) continue;
            left.Remove(pivot);
            rank++;
            foreach (var row in left)
            {
                var (mine, other) = (Mod(row[column]), Mod(pivot[column]));
                for (var at = 0; at < row.Length; at++) row[at] = Mod(Mod(row[at]) * other - Mod(pivot[at]) * mine);
            }
        }

        return rank;
    }

    private static long Mod(long value) => (value % Prime + Prime) % Prime;

    private static Figure Counts(Random random)
    {
        if (random.Next(12) == 0) return Figure.Unknown;
        var required = random.Next(3) == 0 ? random.Next(0, 8) : random.Next(20, 600);
        return Figure.Reported(required, random.Next(3) == 0 ? required - Math.Min(required, random.Next(0, 7)) : random.Next(0, required + 1));
    }
}
