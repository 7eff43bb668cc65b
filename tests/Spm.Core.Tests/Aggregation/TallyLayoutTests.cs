using Spm.Core.Aggregation;
using Spm.Core.Catalog;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Regions;
using static Spm.Core.Tests.Aggregation.SampleTallies;

namespace Spm.Core.Tests.Aggregation;

public class TallyLayoutTests
{
    private static readonly LegalBasis Ours = new("uji", "INFERRED");

    [Fact]
    public void For_Nation_HasACellForEveryOwedServiceAndScoredItemOfEveryAutonomousRegion()
    {
        var nation = TallyLayout.For(Known);
        var expected = Known.Regions.Sum(region => Known.OwedBy(region) is var owed && owed.Owed.Count > 0
            ? owed.Owed.Concat(owed.Accepted).Distinct().Sum(service => 1 + (Known.QualityListOf(service)?.Scored.Count ?? 0))
            : 0);

        Assert.Equal(546, nation.Regions.Count);
        Assert.Equal(expected, nation.CellCount);
        Assert.InRange(nation.CellCount, 150_000, 200_000);
    }

    [Fact]
    public void KeyOf_EveryCell_LeadsBackToIt()
    {
        for (var cell = 0; cell < Layout.CellCount; cell++)
        {
            var (region, subject) = Layout.KeyOf(cell);
            Assert.Equal(cell, Layout.CellAt(Layout.RegionAt(region.Code), subject));
        }
    }

    [Fact]
    public void FirstCellOf_Regions_LieOneAfterTheOther()
    {
        var next = 0;
        for (var region = 0; region < Layout.Regions.Count; region++)
        {
            Assert.Equal(next, Layout.FirstCellOf(region));
            next += Layout.SubjectsOf(region).Count;
        }

        Assert.Equal(Layout.CellCount, next);
    }

    [Fact]
    public void CellAt_ServiceThatTheRegionDoesNotOwe_IsNone() =>
        Assert.Equal(-1, Cell("65.01", "provinsi.pendidikan.menengah"));

    [Fact]
    public void RegionAt_FormerCode_IsFoundInItsYearOnly()
    {
        var before = TallyLayout.For(ServiceCatalog.For(new BudgetYear(2022)));

        Assert.True(before.RegionAt(RegionCode.Parse("91.04")) >= 0);
        Assert.Equal(-1, TallyLayout.For(Known).RegionAt(RegionCode.Parse("91.04")));
    }

    [Fact]
    public void For_RegionThatOwesNothing_IsRefused() =>
        Assert.Throws<ArgumentException>(() => TallyLayout.For(Known, [Region("31.71")]));

    [Fact]
    public void SubjectOf_ItemOfAnotherSpelling_IsTheItem()
    {
        var item = Known.QualityListOf(Known.Find(Mothers)!)!.Scored[0];

        Assert.Same(item, Layout.SubjectOf(Known.Find(Mothers)!, item.Name.ToUpperInvariant())!.Indicator);
        Assert.Null(Layout.SubjectOf(Known.Find(Mothers)!, "bukan butir"));
    }

    [Fact]
    public void MeasureKind_Items_FollowTheServiceButStaffAndProceduresAreStocks()
    {
        foreach (var subject in Layout.Subjects)
        {
            var expected = subject.Indicator?.Component is QualityComponent.Staff or QualityComponent.Procedure ? MeasureKind.Stock : subject.Service.MeasureKind;
            Assert.Equal(expected, subject.MeasureKind);
        }
    }

    [Fact]
    public void IsSameAs_SameRegionsAndCatalog_HoldsAndOtherMeaningDoesNot()
    {
        var subject = Layout.SubjectOf(Known.Find(Mothers)!);

        Assert.True(Layout.IsSameAs(TallyLayout.For(ServiceCatalog.For(Known.Year), Layout.Regions.Reverse())));
        Assert.False(Layout.IsSameAs(TallyLayout.For(Known, Layout.Regions.Take(2))));
        Assert.False(Layout.IsSameAs(Layout.With(subject, MeasureKind.Contacts, Ours)));
        Assert.Throws<ArgumentException>(() => Tally([]) + Core.Aggregation.Tally.Zero(Layout.With(subject, MeasureKind.Contacts, Ours)));
    }
}
