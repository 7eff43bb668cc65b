using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Spm.Core.Nomenclature;
using Spm.Core.Periods;
using Spm.Core.PlanningDocuments;
using Spm.Core.Quantities;
using static Spm.Core.Tests.PlanningDocuments.SampleDocuments;

namespace Spm.Core.Tests.PlanningDocuments;

/// <summary>Documents with every silly row: checked without an exception, the same in any order, with shares that are shares.</summary>
public class AlignmentLawTests
{
    private static readonly Gen<string> SillyCodes = Gen.Elements(
        Mothers, Births, Rehabilitation, Untagged, "1.02.02", "1.02.02.2.02", "1.02", "1", "X.XX.01.2.01.0001", "1.01.02.2.01.0021", "1.01.02.2.01.0054", "1.02.02.2.02.01",
        "1.02.02.02.02.0001", " 1.02.02.2.02.0001. ", "2.1", "", "=1+1", "satu", "1.02.02.1.02.0001", "1.01.02.3.05.0001", "1.05.02.2.01.0017", "𝟙.02\u0000");

    private static readonly Gen<Rupiah> SillyMoney = Gen.Elements(
        Rupiah.Zero, Rupiah.FromRupiah(1), Rupiah.FromRupiah(100), Rupiah.FromRupiah(-5), Rupiah.FromSen(Int128.MaxValue), Rupiah.FromSen(Int128.MinValue), Rupiah.FromRupiah(1_000_000_000_000_000_000));

    private static readonly Gen<string?> SillyTargets = Gen.Elements<string?>(null, "", "-", "100", "100 %", "4.250 Orang", "1,5-2", "4.250", "baik", "{0}", "-7", "99999999999999999999999999999", "2-1");

    private static readonly Gen<BudgetYear> NearYears = Gen.Elements(new BudgetYear(1), new BudgetYear(2025), Year, Year, Year, new BudgetYear(2027), new BudgetYear(9999));

    private static readonly Gen<DocumentIndicator> SillyIndicators =
        from name in Gen.Elements(Served, "  jumlah IBU hamil yang mendapatkan pelayanan kesehatan", "Cakupan", "!", "{1}")
        from unit in Gen.Elements(null, "Orang", "%", "Ha", "m2", "Dokumen", "(", "jiwa")
        from level in Gen.Elements(Enum.GetValues<IndicatorLevel>())
        from year in NearYears
        from target in SillyTargets
        from reference in Gen.Elements(null, "1126", "7")
        from direction in Gen.Elements(Enum.GetValues<IndicatorDirection>())
        select new DocumentIndicator(level, name, unit, new IndicatorTarget(year, target)) { ReferenceCode = reference, Direction = direction };

    private static readonly Gen<Ceiling> SillyCeilings =
        from kind in Gen.Elements(Enum.GetValues<CeilingKind>())
        from year in NearYears
        from money in SillyMoney
        select new Ceiling(kind, year, money);

    private static readonly Gen<RowFunding> SillyFundings =
        from name in Gen.Elements("PAD", "DAU yang Ditentukan Penggunaannya Bidang Kesehatan", "=x")
        from money in SillyMoney
        from isGiven in Gen.Elements(true, false)
        from channel in Gen.Elements(Enum.GetValues<FundChannel>())
        select new RowFunding(name, isGiven ? money : null, channel);

    private static readonly Gen<DocumentTag?> SillyTags = Gen.Elements<DocumentTag?>(
        null, DocumentTag.NonSpm, DocumentTag.Spm(), DocumentTag.Spm(new DocumentTagPart("apa saja", new Ratio(-1, 2))),
        DocumentTag.Spm(new DocumentTagPart(MothersService.Key, new Ratio(1, 3)), new DocumentTagPart("provinsi.pendidikan.menengah")));

    private static readonly Gen<DocumentRow> SillyRows =
        from code in SillyCodes
        from name in Gen.Elements("", "Pelayanan", "{0}")
        from agency in Gen.Elements(null, "Dinas Kesehatan", "dinas kesehatan", "RSUD")
        from service in Gen.Elements(null, null, MothersService.Key, "tidak ada")
        from indicators in SillyIndicators.ArrayOf()
        from ceilings in SillyCeilings.ArrayOf()
        from fundings in SillyFundings.ArrayOf()
        from tag in SillyTags
        from realised in SillyMoney
        select new DocumentRow(code, name)
        {
            Agency = agency,
            Service = service,
            Indicators = [.. indicators.Take(4)],
            Ceilings = [.. ceilings.Take(4)],
            Fundings = [.. fundings.Take(3)],
            Tag = tag,
            Realised = realised > Rupiah.FromRupiah(1) ? realised : null,
        };

    private static readonly Gen<PlanningDocument> SillyDocuments =
        from kind in Gen.Elements(Enum.GetValues<PlanningDocumentKind>())
        from rows in SillyRows.ArrayOf().Resize(9)
        from version in Gen.Elements(DocumentVersion.Original, DocumentVersion.Shift(1), DocumentVersion.Change(), DocumentVersion.Change(2))
        from agency in Gen.Elements(null, "Dinas Kesehatan", "RSUD")
        from status in Gen.Elements(DocumentStatus.Set, DocumentStatus.Set, DocumentStatus.Draft)
        from list in Gen.Elements(null, NomenclatureList.Shipped.Version, NomenclatureVersion.All[0])
        from day in Gen.Elements<LocalDate?>(null, new LocalDate(2026, 3, 1), new LocalDate(2027, 1, 1))
        select Document(kind, rows) with { Version = version, Agency = agency, Status = status, Nomenclature = list, EffectiveFrom = day };

    private static readonly Arbitrary<PlanningDocument[]> SillyChains = SillyDocuments.ArrayOf().Resize(6).ToArbitrary();

    private static readonly Arbitrary<(PlanningDocument Left, PlanningDocument Right)> SillyPairs = Gen.Two(SillyDocuments).Select(pair => (pair.Item1, pair.Item2)).ToArbitrary();

    private static readonly AlignmentOptions[] Ways =
    [
        AlignmentOptions.Default, Plain with { SpmOnly = true }, Plain with { SimilarityThreshold = new Ratio(1, 10), Populations = [Population(long.MinValue)] },
        Plain with { Populations = [Population(4250, 3)], Tolerance = new AlignmentTolerance(Rupiah.FromRupiah(1), new Ratio(1, 10)) },
    ];

    [Fact]
    [Law("No row, however silly, breaks the check of planning documents, and every finding and note of it can be printed.")]
    public void Run_AnyChain_NeverThrows() => Laws.Hold(SillyChains, documents =>
    {
        foreach (var options in Ways)
        {
            var result = Chain(documents, options, Population(4250), Population(-1));
            Assert.Equal(result.Findings.Count + 1, ReviewNotes.Csv(result.Findings, Language.Indonesian).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
            Assert.NotNull(AlignmentText.Of(result, Language.Indonesian));
            Assert.All(result.Findings, finding => Assert.NotEmpty(finding.ToString(Language.English)));
        }
    });

    [Fact]
    [Law("The order of rows and of documents changes no finding and no count of the check of planning documents.")]
    public void Run_AnyOrder_FindsTheSame() => Laws.Hold(SillyChains, documents =>
    {
        var turned = Enumerable.Reverse(documents).Select(document => document with { Rows = [.. Enumerable.Reverse(document.Rows)] });
        Assert.Equal(Printed(Chain(documents)), Printed(Chain(turned)));
    });

    [Fact]
    [Law("A planning document held against itself differs in nothing: no finding between the two, and every share that is defined is whole where its targets are unambiguous.")]
    public void Run_DocumentAgainstItself_DiffersInNothing() => Laws.Hold(SillyDocuments.ToArbitrary(), document =>
    {
        foreach (var options in Ways)
        {
            var pair = Assert.Single(Pair(document, document, options).Pairs);
            Assert.Empty(pair.Findings.Select(finding => finding.ToString()));
            foreach (var dimension in pair.Dimensions.Where(dimension => dimension.Dimension is not (AlignmentDimension.Target or AlignmentDimension.Unit)))
                Assert.True(dimension.Forward is null || (dimension.Forward == Ratio.One && dimension.Jaccard == Ratio.One));
        }
    });

    [Fact]
    [Law("Shares of agreement lie from 0 to 1; from B to A they are those from A to B mirrored, and Jaccard's is the same both ways.")]
    public void Run_Mirrored_SharesAreMirrored() => Laws.Hold(SillyPairs, documents =>
    {
        var ((left, right), rule) = (documents, new AlignmentPairRule(documents.Left.Kind, documents.Right.Kind, NomenclatureDepth.SubKegiatan, MoneyComparison.Equal, Spm.Core.Validation.FindingSeverity.Note));
        foreach (var (one, other) in new[] { true, false }.SelectMany(spmOnly => Both(Plain with { SpmOnly = spmOnly })))
        {
            Assert.Equal(one.Jaccard, other.Jaccard);
            Assert.Equal((one.Forward, one.WeightedForward, one.CoveredForward), (other.Mirror, other.WeightedMirror, other.CoveredMirror));
            foreach (var share in new[] { one.Forward, one.Mirror, one.Jaccard, one.WeightedForward, one.WeightedMirror, one.CoveredForward, one.CoveredMirror })
                Assert.True(share is null || (share >= Ratio.Zero && share <= Ratio.One));
        }

        IEnumerable<(DimensionAlignment There, DimensionAlignment Back)> Both(AlignmentOptions options) =>
            Pair(left, right, options with { PairRules = [rule] }).Pairs[0].Dimensions.Zip(Pair(right, left, options with { PairRules = [] }).Pairs[0].Dimensions);
    });

    [Fact]
    [Law("Documents that agree and are complete have no finding, whatever they hold.")]
    public void Run_CleanDocuments_FindNothing() => Laws.Hold((
        from numbers in Gen.Choose(1, 12).Two()
        from rupiah in Gen.Choose(1, int.MaxValue)
        from target in Gen.Choose(0, 9999)
        select (From: Math.Min(numbers.Item1, numbers.Item2), To: Math.Max(numbers.Item1, numbers.Item2), rupiah, target)).ToArbitrary(), drawn =>
    {
        DocumentRow[] rows = [.. Enumerable.Range(drawn.From, drawn.To - drawn.From + 1).Select(number => Row($"1.02.02.2.02.{number:0000}", drawn.rupiah, $"{drawn.target}"))];
        Assert.Empty(Codes(Chain([Rkpd(rows), Ppas(rows), Document(PlanningDocumentKind.Rka, rows) with { Agency = "Dinas Kesehatan" }, Dpa(rows) with { Agency = "Dinas Kesehatan" }])));
    });

    private static IEnumerable<string> Printed(AlignmentResult result) =>
    [
        .. result.Findings.Select(finding => $"{finding.Severity} {finding}"),
        .. result.Pairs.Select(pair => $"{pair} {string.Join(' ', pair.Dimensions.Select(dimension => $"{dimension.LeftCount} {dimension.RightCount} {dimension.Matched} {dimension.Common}"))}"),
    ];
}
