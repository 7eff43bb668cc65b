using System.Globalization;
using Spm.Core.Stages;

namespace Spm.Core.Benchmarks;

/// <summary>What is written in a weekend: LINQ over objects, decimal shares, a rating by comparison, a distance by counting up.</summary>
internal static class PlainDecimal
{
    public static int ReportCard(Submission submission)
    {
        var services = submission.Figures
            .Select(entry => (Urusan: entry.Service.Split('.')[1], entry.Recipients, Quality: Quality(entry), Index: Index(entry, 0)))
            .ToList();
        var urusan = services.GroupBy(service => service.Urusan).Select(group => group.Average(service => service.Index)).ToList();
        var region = urusan.Average();
        var letters = Publish(region).Length + Rate(region);
        foreach (var index in urusan) letters += Publish(index).Length + Rate(index);
        foreach (var service in services) letters += Publish(service.Index).Length + Rate(service.Index) + Distance(service.Recipients, service.Quality, service.Index);
        return letters;
    }

    private static decimal Quality(ServiceFigures entry) => entry.Quality is { Count: > 0 } items ? items.Average(item => Share(item.Figure, 0)) : 0m;

    private static decimal Index(ServiceFigures entry, long further) => 0.8m * Share(entry.Recipients, further) + 0.2m * Quality(entry);

    private static decimal Share(Figure figure, long further) => Math.Min(1m, (decimal)(figure.Done!.Value + further) / figure.Required!.Value);

    private static string Publish(decimal index) => Math.Round(index * 100m, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture);

    private static int Rate(decimal index) => index switch
    {
        >= 1m => 5,
        >= 0.9m => 4,
        >= 0.8m => 3,
        >= 0.7m => 2,
        >= 0.6m => 1,
        _ => 0,
    };

    private static int Distance(Figure recipients, decimal quality, decimal index)
    {
        decimal[] bounds = [0.6m, 0.7m, 0.8m, 0.9m, 1m];
        var rating = Rate(index);
        if (rating == 5) return 0;
        var share = (bounds[rating] - 0.2m * quality) / 0.8m;
        var needed = (long)Math.Ceiling(share * recipients.Required!.Value) - recipients.Done!.Value;
        return share <= 1m ? (int)needed : 0;
    }
}
