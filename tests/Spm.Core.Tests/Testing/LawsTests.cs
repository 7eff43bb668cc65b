using System.Text.Json.Nodes;
using FsCheck.Fluent;
using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Stages;
using Spm.Core.Tests.Indices.Generated;

namespace Spm.Core.Tests.Testing;

/// <summary>How a law is written, and proof that a broken one is heard.</summary>
public class LawsTests
{
    private const string Replay = @"SPM_REPLAY=\d+,\d+(,\d+)? dotnet test tests/Spm\.Core\.Tests -f net10\.0 --filter Hold_\w+$";

    [Fact]
    public void Addition_InAnyOrder_IsTheSame() =>
        Laws.Hold(ArbMap.Default.ArbFor<int>(), ArbMap.Default.ArbFor<int>(), (left, right) => unchecked(left + right == right + left));

    [Fact]
    public void Hold_RunsAsManyCasesAsAskedFor()
    {
        var (usual, few) = (0, 0);

        Laws.Hold(ArbMap.Default.ArbFor<int>(), (int _) => ++usual > 0);
        Laws.Hold(ArbMap.Default.ArbFor<int>(), (int _) => ++few > 0, Laws.Cases / 10);

        Assert.Equal((Laws.Asked(Laws.Cases), Laws.Asked(Laws.Cases / 10)), (usual, few));
    }

    [Fact]
    public void Hold_BrokenLaw_NamesTheLawAndTheSeed()
    {
        var broken = Assert.Throws<LawBrokenException>(() => Laws.Hold(Gen.Choose(0, 100).ToArbitrary(), number => number < 50));

        Assert.Contains(nameof(Hold_BrokenLaw_NamesTheLawAndTheSeed), broken.Message, StringComparison.Ordinal);
        Assert.Matches(Replay, broken.Message);
    }

    [Fact]
    public void Hold_BrokenAtOnce_NamesTheSeedToo()
    {
        var broken = Assert.Throws<LawBrokenException>(() => Laws.Hold(Gen.Choose(0, 100).ToArbitrary(), number => number < 0));

        Assert.Matches(Replay, broken.Message);
    }

    [Fact]
    public void Hold_BrokenAssertion_IsHeard() =>
        Assert.Throws<LawBrokenException>(() => Laws.Hold(Gen.Choose(0, 100).ToArbitrary(), number => Assert.InRange(number, 0, 50)));

    [Fact]
    public void Hold_BrokenOverACase_PrintsTheSmallestAsAVectorAndHowToRepeatIt()
    {
        var broken = Assert.Throws<LawBrokenException>(() => Laws.Hold(Cases.UsualMethod, ArbMap.Default.ArbFor<int>(), (made, _) => made.Figures.Count == 0));

        var line = Assert.Single(broken.Message.Split('\n'), line => line.StartsWith('{'));
        var vector = JsonNode.Parse(line)!;
        Assert.Equal($"{nameof(Hold_BrokenOverACase_PrintsTheSmallestAsAVectorAndHowToRepeatIt)}: by hand", (string?)vector["name"]);
        Assert.Single(vector["figures"]!.AsArray());
        Assert.Equal(["services", "urusan", "region"], vector["expect"]!.AsObject().Select(part => part.Key));
        Assert.Matches(Replay, broken.Message);
    }

    [Fact]
    public void Vector_OfACase_SaysFiguresMethodAndTheOraclesAnswers()
    {
        var made = new Case(AchievementMethod.Permendagri59 with { Cap = CapPolicy.None, Digits = 1 },
        [
            new("kabkota.kesehatan.ibu-hamil", Figure.Reported(3, 2), [new("a", QualityComponent.ServiceRendered, Figure.Reported(2, 3)), new("b", QualityComponent.Staff, Figure.NotYetDue("belum"))]),
            new("kabkota.kesehatan.ibu-bersalin", Figure.Of(7, null)),
            ServiceFigures.NotApplicable("kabkota.sosial.korban-bencana", "tidak ada"),
        ]);

        Assert.Equal(
            """
            {"name":"x: by hand","year":2025,"method":{"cap":"none","digits":1},
            "figures":[
            {"service":"kabkota.kesehatan.ibu-hamil","recipients":{"required":3,"done":2},"quality":[{"indicator":"a","component":"services","required":2,"done":3},{"indicator":"b","component":"staff","notYetDue":"belum"}]},
            {"service":"kabkota.kesehatan.ibu-bersalin","recipients":{"required":7}},
            {"service":"kabkota.sosial.korban-bencana","notApplicable":"tidak ada"}],
            "expect":{
            "services":{"kabkota.kesehatan.ibu-hamil":{"index":"5/6","published":"83.3","rating":"Tuntas Madya"},"kabkota.kesehatan.ibu-bersalin":{"index":"0","published":"0.0","rating":"Belum Tuntas"}},
            "urusan":{"kesehatan":{"index":"5/12","published":"41.7","rating":"Belum Tuntas"}},
            "region":{"index":"5/12","published":"41.7","rating":"Belum Tuntas"}}}
            """.ReplaceLineEndings(""),
            made.Vector("x"));
    }

    [Fact]
    public void Vector_OfWhatNoVectorCanSay_IsNull() => Assert.Null(new Case(
        AchievementMethod.Permendagri59 with { Quality = QualityReading.SingleFigure },
        [new("kabkota.kesehatan.ibu-hamil", Figure.Reported(1, 1), [new("a", default, Figure.Reported(1, 1)), new("b", default, Figure.Reported(1, 1))])]).Vector("x"));
}
