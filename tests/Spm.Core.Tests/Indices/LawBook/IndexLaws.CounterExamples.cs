using Spm.Core.Catalog;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Stages;
using Spm.Core.Tests.Indices.Generated;

namespace Spm.Core.Tests.Indices.LawBook;

internal static partial class IndexLaws
{
    private const string Mothers = "kabkota.kesehatan.ibu-hamil";
    private const string Births = "kabkota.kesehatan.ibu-bersalin";
    private const string NinetyOfHundred = "9/10 (90.00, Tuntas Utama)";
    private const string Half = "9/20 (45.00, Belum Tuntas)";
    private const string All100 = "1 (100.00, Tuntas Paripurna)";

    private static CounterExample SilentFigureLeftOut => new("not-reported", "left-out",
        "9 of 10 served, a second service silent about its 10; then it tells that 5 were served",
        [Of(Mothers, 10, 9), Of(Births, 10, null)], NinetyOfHundred, "7/10 (70.00, Tuntas Pratama)");

    private static CounterExample SilentListLeftOut => new("not-reported", "left-out",
        "all of 10 served, nothing said about quality; then an item is reported, 0 of 2",
        [new(Mothers, Figure.Reported(10, 10))], All100, "4/5 (80.00, Tuntas Madya)");

    private static CounterExample SilentServiceLeftOut => new("not-reported", "left-out",
        "9 of 10 served, nothing said about a second service; then it reports 0 of 2 served and 0 of 2 items",
        [Of(Mothers, 10, 9), new(Births, Figure.Unknown)], NinetyOfHundred, Half);

    private static CounterExample ForgottenItemLeftOut => new("unlisted-indicator", "left-out",
        "all of 10 served, two items of the catalogue listed with 1 of 1 and 0 of 1; then the second is no longer listed",
        [new(Mothers, Figure.Reported(10, 10), [Listed(0, 1), Listed(1, 0)])], "9/10 (90.00, Tuntas Utama)", All100)
    {
        Through = Sent("2025", Mothers),
    };

    private static CounterExample OnlyTheCatalogKnowsWhatIsMissing => new("unlisted-indicator", "zero",
        "all of 10 served, one of the catalogue's 8 items listed with 1 of 1, which makes 1/8; bare figures know no catalogue",
        [new(Mothers, Figure.Reported(10, 10), [Listed(0, 1)])], "33/40 (82.50, Tuntas Madya)", All100)
    {
        Through = Sent("2025", Mothers),
    };

    private static CounterExample PutOffLeftOut => new("not-yet-due", "left-out",
        "9 of 10 served, a second service put off; then it reports 0 of 2 served",
        [Of(Mothers, 10, 9), new(Births, Figure.NotYetDue("belum"), [])], NinetyOfHundred, Half);

    private static CounterExample RefusedPuttingOffLeftOut => new("not-reported", "left-out",
        "9 of 10 served, a second service put off in a report on the whole year, which is refused and counts as silence; then it reports 0 of 2 served",
        [Of(Mothers, 10, 9), new(Births, Figure.NotYetDue("belum"), [])], NinetyOfHundred, Half)
    {
        Through = Sent("2025", Mothers, Births),
    };

    private static CounterExample NobodyLeftOut => new("zero-required", "not-applicable",
        "9 of 10 served, a second service with nobody to serve; then 2 are found and 0 were served",
        [Of(Mothers, 10, 9), Of(Births, 0, 0)], NinetyOfHundred, Half);

    private static CounterExample NobodyIsFull => new("zero-required", "full",
        "9 of 10 served, a second service with nobody to serve counts 1; then 2 are found and 0 were served",
        [Of(Mothers, 10, 9), Of(Births, 0, 0)], "19/20 (95.00, Tuntas Utama)", Half);

    private static CounterExample NothingRequiredLeftOut => new("quality-zero-required", "not-applicable",
        "all served, items with 1 of 1 and 0 of 0; then 2 of the second were required and 0 done",
        [Items((1, 1), (0, 0))], All100, NinetyOfHundred);

    private static CounterExample NothingRequiredIsFull => new("quality-zero-required", "full",
        "all served, items with 1 of 1 and 0 of 0, which counts 1; then 2 of the second were required and 0 done",
        [Items((1, 1), (0, 0))], All100, NinetyOfHundred);

    private static CounterExample NothingRequiredAddsNothing => new("quality", "pooled-sum",
        "all served, items with 1 of 1 and 0 of 0, which is 1 of 1 in all; then 2 of the second were required and 0 done, which is 1 of 3 in all",
        [Items((1, 1), (0, 0))], All100, "13/15 (86.67, Tuntas Madya)");

    private static CounterExample ScaledItemOutweighsTheOthers => new("quality", "pooled-sum",
        "all served, items with 0 of 1 and 1 of 1; 0 of 7 in place of 0 of 1 makes 1 of 8 in all",
        [Items((1, 0), (1, 1))], NinetyOfHundred, "33/40 (82.50, Tuntas Madya)");

    private static CounterExample OverDeliveryUncapped => new("cap", "none",
        "7 served of 5", [Of(Mothers, 5, 7)], "7/5 (140.00, Tuntas Paripurna)");

    private static CounterExample RoundedUpToParipurna => new("guard", "off",
        "99,996 of 100,000 served", [Of(Mothers, 100_000, 99_996)], "24999/25000 (100.00, Tuntas Utama)");

    private static CounterExample RatedOnTheRoundedNumber => new("rating-on", "rounded",
        "99,996 of 100,000 served: the rating is decided on 100.00, the guard prints 99.99", [Of(Mothers, 100_000, 99_996)], "24999/25000 (99.99, Tuntas Paripurna)");

    private static ServiceCatalog Catalog => Case.Rules2025.Catalog;

    private static ServiceFigures Of(string service, long required, long? done) => new(service, Figure.Of(required, done), []);

    private static ServiceFigures Items(params (long Required, long Done)[] items) => new(Mothers, Figure.Reported(10, 10),
        items.Select((item, at) => new QualityFigure($"{(char)('a' + at)}", QualityComponent.Goods, Figure.Reported(item.Required, item.Done))));

    private static QualityFigure Listed(int at, long done)
    {
        var item = Catalog.QualityListOf(Catalog.Find(Mothers)!)!.Scored[at];
        return new(item.Name, item.Component, Figure.Reported(1, done));
    }

    private static Sending Sent(string period, params string[] services) => new(RegionCode.Parse("65.01"), ReportingPeriod.Parse(period), services);
}
