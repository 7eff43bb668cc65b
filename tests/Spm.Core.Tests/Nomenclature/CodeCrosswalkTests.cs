using FsCheck.Fluent;
using Spm.Core.Catalog;
using Spm.Core.Law;
using Spm.Core.Nomenclature;

namespace Spm.Core.Tests.Nomenclature;

public class CodeCrosswalkTests
{
    private const ServiceLevel Local = ServiceLevel.RegencyOrCity;

    private static readonly LegalBasis Basis = new("contoh", "INFERRED");

    [Fact]
    public void Shipped_Moves_AreTenOfTheListAndOneByName()
    {
        Assert.Equal((10, 1), (Count(MoveEvidence.OfficialPredecessor), Count(MoveEvidence.SameName)));
        Assert.All(CodeCrosswalk.Shipped.Moves, move => Assert.Equal("pemutakhiran-2027", move.Since!.Key));
        Assert.All(CodeCrosswalk.Shipped.Moves, move => Assert.Equal(move.From.Parent, move.To.Parent));

        static int Count(MoveEvidence evidence) => CodeCrosswalk.Shipped.Moves.Count(move => move.Evidence == evidence);
    }

    [Fact]
    public void Shipped_OfficialPredecessors_AreThoseOfTheList() => Assert.Equal(
        NomenclatureList.Shipped.Entries.Where(entry => entry.Predecessor is not null).Select(entry => (entry.Level, entry.Predecessor!, entry.Code)).Order(),
        CodeCrosswalk.Shipped.Moves.Where(move => move.Evidence == MoveEvidence.OfficialPredecessor).Select(move => (move.Level, move.From, move.To)).Order());

    [Fact]
    public void Successors_RenumberedCode_IsOfferedWithItsEvidence()
    {
        var successor = Assert.Single(CodeCrosswalk.Shipped.Successors(Local, Code("1.01.02.2.01.0021")));

        Assert.Equal((Code("1.01.02.2.01.0054"), MoveEvidence.SameName), (successor.Code, successor.Evidence));
        Assert.Equal("1.01.02.2.01.0021 → 1.01.02.2.01.0054", successor.ToString());
        Assert.Empty(CodeCrosswalk.Shipped.Successors(ServiceLevel.Province, Code("1.01.02.2.01.0021")));
        Assert.Empty(CodeCrosswalk.Shipped.Successors(Local, Code("1.01.02.2.01.0054")));
    }

    [Fact]
    public void Successors_ChainOfMoves_IsFollowedToItsEnd()
    {
        var successor = Assert.Single(Crosswalk("1>2 official", "2>3 name", "3>4 manual").Successors(Local, Sub(1)));

        Assert.Equal((Sub(4), 3, MoveEvidence.Manual), (successor.Code, successor.Moves.Count, successor.Evidence));
    }

    [Fact]
    public void Successors_SeveralCodes_AreAllListedStrongestFirst() => Assert.Equal(
        [Sub(5), Sub(3), Sub(4)], Crosswalk("1>3 name", "1>4 manual", "1>5 official").Successors(Local, Sub(1)).Select(successor => successor.Code));

    [Fact]
    public void Successors_TwoWaysToOneCode_AreOneByTheShorter()
    {
        var successor = Assert.Single(Crosswalk("1>2 official", "2>3 official", "1>3 name").Successors(Local, Sub(1)));

        Assert.Equal((Sub(3), 1), (successor.Code, successor.Moves.Count));
    }

    [Fact]
    public void Moves_SameCodesTwice_KeepTheStrongerEvidence() =>
        Assert.Equal(MoveEvidence.OfficialPredecessor, Assert.Single(Crosswalk("1>2 manual", "1>2 official").Moves).Evidence);

    [Theory]
    [InlineData("1>2 name", "2>1 name")]
    [InlineData("1>2 name", "2>3 name", "3>1 official")]
    [InlineData("5>1 name", "1>2 name", "2>3 name", "3>2 name")]
    public void Constructor_Circle_IsRefusedAndNamed(params string[] moves)
    {
        var thrown = Assert.Throws<ArgumentException>(() => Crosswalk(moves));

        Assert.Contains($"{Sub(2)} → ", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void With_FurtherMoves_LeadsOn()
    {
        var further = CodeCrosswalk.Shipped.With([new CodeMove(Local, Code("1.01.02.2.01.0054"), Code("1.01.02.2.01.0099"), MoveEvidence.Manual, Basis)]);

        Assert.Equal(Code("1.01.02.2.01.0099"), Assert.Single(further.Successors(Local, Code("1.01.02.2.01.0021"))).Code);
    }

    [Fact]
    public void CodeMove_ToItselfOrAnotherDepth_IsRefused()
    {
        Assert.Throws<ArgumentException>("to", () => new CodeMove(Local, Sub(1), Sub(1), MoveEvidence.Manual, Basis));
        Assert.Throws<ArgumentException>("to", () => new CodeMove(Local, Sub(1), Sub(1).Parent!, MoveEvidence.Manual, Basis));
    }

    [Fact]
    public void Name_EveryEvidence_HasWordsOfItsOwn()
    {
        foreach (var language in Enum.GetValues<Language>())
            Assert.Equal(3, Enum.GetValues<MoveEvidence>().Select(evidence => evidence.Name(language)).Distinct().Count());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((MoveEvidence)7).Name(Language.English));
    }

    [Fact]
    [Law("The successors of a code are the codes without a successor that its moves lead to, each named once by a way that begins there.")]
    public void Successors_AnyMoves_AreTheEndsOfTheWays() => Laws.Hold(
        Gen.Choose(1, 7).SelectMany(from => Gen.Choose(from + 1, 8).Select(to => (from, to))).ListOf().ToArbitrary(),
        pairs =>
        {
            var crosswalk = new CodeCrosswalk(pairs.Select(pair => new CodeMove(Local, Sub(pair.from), Sub(pair.to), MoveEvidence.Manual, Basis)));
            for (var start = 1; start <= 8; start++)
            {
                var reached = new HashSet<int> { start };
                foreach (var (from, to) in pairs.OrderBy(pair => pair.from))
                    if (reached.Contains(from)) reached.Add(to);
                var ends = reached.Where(code => code != start && pairs.All(pair => pair.from != code)).Select(Sub).Order();
                var successors = crosswalk.Successors(Local, Sub(start));

                Assert.Equal(ends, successors.Select(successor => successor.Code).Order());
                Assert.All(successors, successor => Assert.Equal(Sub(start), successor.Moves[0].From));
                Assert.All(successors, successor => Assert.All(successor.Moves.Zip(successor.Moves.Skip(1)), pair => Assert.Equal(pair.First.To, pair.Second.From)));
            }
        });

    private static CodeCrosswalk Crosswalk(params string[] moves) => new(moves.Select(move => new CodeMove(
        Local,
        Sub(move[0] - '0'),
        Sub(move[2] - '0'),
        move[4..] switch { "official" => MoveEvidence.OfficialPredecessor, "name" => MoveEvidence.SameName, _ => MoveEvidence.Manual },
        Basis)));

    private static NomenclatureCode Sub(int number) => Code($"1.02.02.2.02.{number:0000}");

    private static NomenclatureCode Code(string text) => NomenclatureCode.Parse(text);
}
