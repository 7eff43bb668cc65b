using Spm.Core.Indices;
using Spm.Core.Quantities;

namespace Spm.Core.Tests.Indices;

/// <summary>Rounding on the way as an application would do it, in full fractions, for the default method and reported figures.</summary>
internal static class SlowStages
{
    [Flags]
    internal enum Rounds
    {
        None = 0,
        Shares = 1,
        Quality = 2,
        ServicePoints = 4,
        Services = 8,
        Urusan = 16,
    }

    public static Percentage Publish(RegionIndex index, Rounds rounds, int digits, RoundingMode mode)
    {
        var urusan = index.Services.GroupBy(service => service.Service.Urusan).Select(group => At(Rounds.Urusan, Mean([.. group.Select(Service)]))).ToArray();
        var mean = Mean(urusan);
        var printed = Percentage.Round(mean, digits, RoundingMode.HalfAwayFromZero);
        return index.Rules.Scale.Rate(printed.PrintedShare) == index.Rules.Scale.Rate(mean) ? printed : printed.Shift(-1);

        Ratio Service(ServiceIndex service)
        {
            var recipients = At(Rounds.Shares, service.Recipients.Value!.ToRatio());
            if (Quality(service) is not { } quality) return At(Rounds.Services, recipients);
            return At(Rounds.Services, At(Rounds.ServicePoints, recipients * 4 / 5) + At(Rounds.ServicePoints, quality / 5));
        }

        Ratio? Quality(ServiceIndex service)
        {
            if (!service.Quality.IsReported) return Ratio.Zero;
            return service.Quality.Items.Count == 0
                ? null
                : At(Rounds.Quality, Mean([.. service.Quality.Items.Select(item => At(Rounds.Shares, item.Value!.ToRatio()))]));
        }

        Ratio At(Rounds stage, Ratio value) => rounds.HasFlag(stage) ? Percentage.Round(value, digits, mode).PrintedShare : value;
    }

    public static (Percentage Recipients, Percentage Quality) Points(RegionIndex index)
    {
        return (Print(service => service.Value is BlendValue blend ? blend.First.ToRatio() * 4 / 5 : service.Value!.ToRatio()),
            Print(service => service.Value is BlendValue blend ? blend.Second.ToRatio() / 5 : Ratio.Zero));

        Percentage Print(Func<ServiceIndex, Ratio> part) => Percentage.Round(
            Mean([.. index.Services.GroupBy(service => service.Service.Urusan).Select(group => Mean([.. group.Select(part)]))]), 2, RoundingMode.HalfAwayFromZero);
    }

    private static Ratio Mean(Ratio[] values) => Ratio.Sum(values) / values.Length;
}
