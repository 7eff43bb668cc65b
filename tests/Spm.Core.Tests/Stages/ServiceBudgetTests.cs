using Spm.Core.Quantities;
using Spm.Core.Stages;

namespace Spm.Core.Tests.Stages;

public class ServiceBudgetTests
{
    [Fact]
    public void Amounts_NotGiven_AreNotZero()
    {
        var budget = new ServiceBudget("kabkota.kesehatan.balita");

        Assert.Equal((FundSource.Apbd, null, null), (budget.Source, budget.Allocation, budget.Realisation));
        Assert.NotEqual(budget, budget with { Realisation = Rupiah.Zero });
    }

    [Fact]
    public void Constructor_BlankOrUnnamed_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new ServiceBudget(" "));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ServiceBudget("x", (FundSource)7));
    }

    [Fact]
    public void Name_EverySource_HasItsOwnWordsInBothLanguages()
    {
        foreach (var language in Enum.GetValues<Language>())
            Assert.Distinct(Enum.GetValues<FundSource>().Select(source => source.Name(language)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((FundSource)7).Name(Language.English));
    }
}
