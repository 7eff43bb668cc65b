using System.Globalization;
using System.Numerics;
using Spm.Core.Stages;

namespace Spm.Core.Tests.Indices.Oracle;

/// <summary>Urusan, region, rating and published text by definition, in plain fractions.</summary>
internal sealed class OracleRegion(IReadOnlyDictionary<string, string> policy, IReadOnlyList<ServiceFigures> figures)
{
    private static readonly (int Percent, string Name)[] Bounds =
    [
        (100, "Tuntas Paripurna"), (90, "Tuntas Utama"), (80, "Tuntas Madya"), (70, "Tuntas Pratama"), (60, "Tuntas Muda"),
    ];

    private readonly Dictionary<string, Fraction> _services = figures
        .Select(figure => (figure.Service, Index: new OracleService(policy).Index(figure)))
        .Where(pair => pair.Index is not null)
        .ToDictionary(pair => pair.Service, pair => pair.Index!.Value);

    public bool Refuses => figures.Any(new OracleService(policy).Refuses);

    public Fraction? Service(string key) => _services.TryGetValue(key, out var index) ? index : null;

    public Fraction? Urusan(string slug) => Fraction.Mean(Groups(slug));

    public Fraction? Region() => policy["urusan-to-region"] switch
    {
        "mean-of-urusan" => Fraction.Mean(Slugs.Select(Urusan).OfType<Fraction>()),
        _ when policy["service-to-urusan"] == "each-service-once" => Fraction.Mean(Slugs.SelectMany(Groups)),
        _ => Fraction.Mean(_services.Values),
    };

    public string Rating(Fraction index) =>
        policy["rating-on"] == "rounded" ? Scale(new Fraction(Units(index), 100 * UnitsPerPercent)) : Scale(index);

    public string Published(Fraction index)
    {
        var units = Units(index);
        if (policy["guard"] == "never-across-a-bound" && Scale(new Fraction(units, 100 * UnitsPerPercent)) != Scale(index))
            units--;
        var whole = BigInteger.DivRem(units, UnitsPerPercent, out var rest);
        return Digits == 0 ? $"{whole}" : $"{whole}.{rest.ToString(CultureInfo.InvariantCulture).PadLeft(Digits, '0')}";
    }

    private IEnumerable<string> Slugs => _services.Keys.Select(key => key.Split('.')[1]).Distinct();

    private int Digits => int.Parse(policy["digits"], CultureInfo.InvariantCulture);

    private BigInteger UnitsPerPercent => BigInteger.Pow(10, Digits);

    private static string Scale(Fraction index) =>
        Bounds.FirstOrDefault(bound => !(index < new Fraction(bound.Percent, 100))).Name ?? "Belum Tuntas";

    private IEnumerable<Fraction> Groups(string slug) => _services
        .Where(pair => pair.Key.Split('.')[1] == slug)
        .GroupBy(pair => policy["service-to-urusan"] switch
        {
            "mean-of-levels" => pair.Key.Split('.')[0],
            "each-service-once" => pair.Key.Split('.')[2],
            _ => pair.Key,
        })
        .Select(group => Fraction.Mean(group.Select(pair => pair.Value))!.Value);

    private BigInteger Units(Fraction index)
    {
        var whole = BigInteger.DivRem(index.Over * 100 * UnitsPerPercent, index.Under, out var rest);
        var againstHalf = (rest * 2).CompareTo(index.Under);
        var up = policy["rounding"] switch
        {
            "half-away-from-zero" => againstHalf >= 0,
            "half-even" => againstHalf > 0 || (againstHalf == 0 && !whole.IsEven),
            _ => false,
        };
        return up ? whole + 1 : whole;
    }
}
