using Spm.Core.Aggregation;
using Spm.Core.Catalog;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using static Spm.Core.Tests.Aggregation.SampleTallies;

namespace Spm.Core.Tests.Aggregation;

public class TallyLayoutHashTests
{
    private static readonly ServiceType Service = Known.Find(Mothers)!;

    private static readonly LegalBasis Ours = new("uji", "INFERRED");

    private static readonly TallyLayout[] Layouts =
    [
        Layout,
        TallyLayout.For(Known, new[] { "31", "65.01", "33" }.Select(Region)),
        TallyLayout.For(Known, new[] { "31", "65.01" }.Select(Region)),
        TallyLayout.For(ServiceCatalog.For(new BudgetYear(2024)), new[] { "65.01", "33", "31" }.Select(Region)),
        Layout.With(Layout.SubjectOf(Service), MeasureKind.Contacts, Ours),
        Layout.With(Layout.SubjectOf(Service), Service.MeasureKind, Ours),
        Layout.With(Households(new Ratio(39, 10))),
        Layout.With(Households(new Ratio(4, 1))),
        Layout.With(Households(new Ratio(4, 1))),
        TallyLayout.For(Known.With(Service, new QualityList("uji", Ours, [])), new[] { "65.01", "33", "31" }.Select(Region)),
        TallyLayout.For(Known.WithOwed(Region("65.01"), [Service], "uji"), new[] { "65.01", "33", "31" }.Select(Region)),
    ];

    [Fact]
    public void Hash_OfTwoLayouts_IsTheSameExactlyWhenTheirTalliesAdd() => Assert.All(
        from one in Layouts from other in Layouts select (one, other),
        pair => Assert.Equal(pair.one.IsSameAs(pair.other), pair.one.Hash == pair.other.Hash));

    [Fact]
    public void Hash_OfAnyLayout_IsSha256InLowerCase() => Assert.All(Layouts, layout => Assert.Matches("^[0-9a-f]{64}$", layout.Hash));

    private static UnitConversion Households(Ratio factor) => new(Service, "rumah tangga", factor, "uji", Known.Year);
}
