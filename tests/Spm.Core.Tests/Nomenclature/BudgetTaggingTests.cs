using FsCheck.Fluent;
using Spm.Core.Catalog;
using Spm.Core.Law;
using Spm.Core.Nomenclature;
using Spm.Core.Periods;
using Spm.Core.Quantities;

namespace Spm.Core.Tests.Nomenclature;

public class BudgetTaggingTests
{
    private const ServiceLevel Local = ServiceLevel.RegencyOrCity;

    private static readonly IReadOnlyList<ServiceType> Services = ServiceCatalog.For(new BudgetYear(2026)).Services;
    private static readonly LegalBasis Basis = new("Perbup contoh", "INFERRED");

    [Fact]
    public void Shipped_Tags_AreTheFlaggedRowsOfTheList() => Assert.Equal(
        NomenclatureList.Shipped.Entries.Where(entry => entry.IsSpm == true).Select(entry => (entry.Level, entry.Code)),
        BudgetTagging.Shipped.Tags.Select(tag => (tag.Level, tag.Code)));

    [Fact]
    public void Shipped_Confidence_IsAsCounted()
    {
        var tags = BudgetTagging.Shipped.Tags;

        Assert.Equal(
            (400, 69, 145),
            (tags.Count(tag => tag.Confidence == TagConfidence.High), tags.Count(tag => tag.Confidence == TagConfidence.Medium), tags.Count(tag => tag.Confidence == TagConfidence.Low)));
        Assert.Equal((23, 26), (tags.Count(tag => tag.Services.Count == 0), tags.Count(tag => tag.Services.Count > 1)));
        Assert.Equal(118, tags.Count(tag => tag.CrossesLevels));
        Assert.Equal(4, tags.Count(tag => tag.CrossesLevels && tag.Level == ServiceLevel.Province));
        Assert.All(tags, tag => Assert.Equal((TagOrigin.Official, null), (tag.Origin, tag.Shares)));
    }

    [Fact]
    public void Shipped_Marks_KeepFlagAndLinkApart()
    {
        Assert.All(BudgetTagging.Shipped.Tags, tag => Assert.Equal([Confidence.Seen, Confidence.Inferred], tag.Basis.Parts.Take(2)));
        Assert.Equal(12, BudgetTagging.Shipped.Tags.Count(tag => tag.Basis.Confidence == Confidence.Conflict));
        Assert.All(
            BudgetTagging.Shipped.Tags.Where(tag => tag.Basis.Confidence == Confidence.Conflict),
            tag => Assert.True(tag.Level == ServiceLevel.Province && tag.Services.Count == 0 && tag.Code.IsUnder(Code("1.05.03")) && tag.Note(Language.English)!.Contains("PP 2/2018", StringComparison.Ordinal)));
    }

    [Fact]
    public void Shipped_EveryService_HasASubKegiatan() => Assert.All(Services, service => Assert.NotEmpty(BudgetTagging.Shipped.TagsOf(service)));

    [Theory]
    [InlineData("1.02.02.2.02.0001", "kabkota.kesehatan.ibu-hamil")]
    [InlineData("1.02.02.2.02.0002", "kabkota.kesehatan.ibu-bersalin")]
    [InlineData("1.02.02.2.02.0004", "kabkota.kesehatan.balita")]
    [InlineData("1.02.02.2.02.0008", "kabkota.kesehatan.hipertensi")]
    public void Find_HealthRow_PaysForOneService(string code, string service)
    {
        var tag = BudgetTagging.Shipped.Find(Local, Code(code))!;

        Assert.Equal(service, Assert.Single(tag.Services).Key);
        Assert.Equal(TagConfidence.High, tag.Confidence);
        Assert.All(SharedTagPolicy.All, policy => Assert.Equal(new ServiceShare(tag.Services[0], Ratio.One), Assert.Single(BudgetTagging.SharesOf(tag, policy))));
    }

    [Fact]
    public void TagsOf_HealthServices_AreOneEach() => Assert.All(
        Services.Where(service => service.Level == Local && service.Urusan == Urusan.Health), service => Assert.Single(BudgetTagging.Shipped.TagsOf(service)));

    [Fact]
    public void SharesOf_KegiatanOfFourServices_FollowsThePolicy()
    {
        var tag = BudgetTagging.Shipped.Find(Local, Code("1.06.04.2.01.0001"))!;

        Assert.Equal(4, tag.Services.Count);
        Assert.Equal("satu kegiatan membiayai empat layanan; perlu dibagi", tag.Note(Language.Indonesian));
        Assert.All(BudgetTagging.SharesOf(tag, SharedTagPolicy.Equally), share => Assert.Equal(new Ratio(1, 4), share.Share));
        Assert.All(BudgetTagging.SharesOf(tag, SharedTagPolicy.WholeToEach), share => Assert.Equal(Ratio.One, share.Share));
        Assert.Equal(4, BudgetTagging.SharesOf(tag, SharedTagPolicy.WholeToEach).Count);
        Assert.Empty(BudgetTagging.SharesOf(tag, SharedTagPolicy.LeftOut));
    }

    [Theory]
    [InlineData(ServiceLevel.RegencyOrCity, "1.05.02.2.01.0017")]
    [InlineData(ServiceLevel.RegencyOrCity, "1.05.04.2.01.0017")]
    public void Find_UntaggedTwin_IsNone(ServiceLevel level, string code) => Assert.Null(BudgetTagging.Shipped.Find(level, Code(code)));

    [Fact]
    public void Find_TagWithoutService_StaysATag()
    {
        var tag = BudgetTagging.Shipped.Find(ServiceLevel.Province, Code("1.05.03.1.02.0023"))!;

        Assert.Empty(tag.Services);
        Assert.All(SharedTagPolicy.All, policy => Assert.Empty(BudgetTagging.SharesOf(tag, policy)));
        Assert.Equal("1.05.03.1.02.0023 → –", tag.ToString());
    }

    [Fact]
    public void With_RegionalTag_TakesThePlaceOfTheShippedOne()
    {
        var code = Code("1.06.04.2.01.0001");
        var services = BudgetTagging.Shipped.Find(Local, code)!.Services;
        var own = new BudgetTag(Local, code, services, TagOrigin.Regional, TagConfidence.High, Basis, [new Ratio(1, 2), new Ratio(1, 6), new Ratio(1, 6), new Ratio(1, 6)]);
        var added = new BudgetTag(Local, Code("1.05.02.2.01.0017"), [], TagOrigin.Regional, TagConfidence.Low, Basis);
        var tagging = BudgetTagging.Shipped.With([own, added]);

        Assert.Equal(615, tagging.Tags.Count);
        Assert.Same(own, tagging.Find(Local, code));
        Assert.Equal(own.Shares, BudgetTagging.SharesOf(own, SharedTagPolicy.LeftOut).Select(share => share.Share));
        Assert.Equal(614, BudgetTagging.Shipped.Tags.Count);
        Assert.Throws<ArgumentException>("tags", () => BudgetTagging.Shipped.With([own, own]));
    }

    [Fact]
    public void BudgetTag_UnfitArguments_AreRefused()
    {
        var code = Code("1.06.04.2.01.0001");

        Refused("code", () => Tag(code.Parent!, 1, null));
        Refused("services", () => new BudgetTag(Local, code, [Services[0], Services[0]], TagOrigin.Regional, TagConfidence.Low, Basis));
        Refused("shares", () => Tag(code, 2, [Ratio.One]));
        Refused("shares", () => Tag(code, 0, []));
        Refused("shares", () => Tag(code, 2, [Ratio.One, Ratio.Zero]));
        Refused("shares", () => Tag(code, 2, [new Ratio(1, 3), new Ratio(1, 3)]));
        Refused("shares", () => Tag(code, 2, [new Ratio(1, 2), new Ratio(2, 3)]));

        static void Refused(string name, Func<object> make) => Assert.Throws<ArgumentException>(name, make);
    }

    [Fact]
    [Law("Under equally the parts of every tag that names a service make exactly 1, and so do shares that a region gives.")]
    public void SharesOf_AnyTag_MakeExactlyOneUnderEqually() => Laws.Hold(
        Gen.Choose(1, 9).ListOf().Where(weights => weights.Count is > 0 and < 43).ToArbitrary(), Gen.Elements(true, false).ToArbitrary(), (weights, isGiven) =>
    {
        var shares = isGiven ? weights.Select(weight => new Ratio(weight, weights.Sum())) : null;
        var tag = new BudgetTag(Local, Code("1.06.04.2.01.0001"), Services.Take(weights.Count), TagOrigin.Regional, TagConfidence.Low, Basis, shares);

        Assert.True(SharedTagPolicy.Equally.Closes);
        Assert.Equal(Ratio.One, Ratio.Sum([.. BudgetTagging.SharesOf(tag, SharedTagPolicy.Equally).Select(share => share.Share)]));
    });

    [Fact]
    public void Shipped_SharesUnderEqually_SumToTheTagsWithAService()
    {
        var sum = Ratio.Sum([.. BudgetTagging.Shipped.Tags.SelectMany(tag => BudgetTagging.SharesOf(tag, SharedTagPolicy.Equally)).Select(share => share.Share)]);

        Assert.Equal(new Ratio(614 - 23, 1), sum);
    }

    [Fact]
    public void SharedTagPolicy_Values_AreNamedAndInferred()
    {
        Assert.Equal(["shared-tag=equally", "shared-tag=whole-to-each", "shared-tag=left-out"], SharedTagPolicy.All.Select(policy => policy.ToString()));
        Assert.All(SharedTagPolicy.All, policy => Assert.Equal(Confidence.Inferred, policy.Basis.Confidence));
        Assert.Equal([true, false, false], SharedTagPolicy.All.Select(policy => policy.Closes));
    }

    [Fact]
    public void Name_OriginsAndConfidences_HaveWordsOfTheirOwn()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            Assert.Equal(3, Enum.GetValues<TagOrigin>().Select(origin => origin.Name(language)).Distinct().Count());
            Assert.Equal(3, Enum.GetValues<TagConfidence>().Select(confidence => confidence.Name(language)).Distinct().Count());
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => ((TagOrigin)7).Name(Language.English));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((TagConfidence)7).Name(Language.English));
    }

    private static BudgetTag Tag(NomenclatureCode code, int services, Ratio[]? shares) =>
        new(Local, code, Services.Take(services), TagOrigin.Regional, TagConfidence.Low, Basis, shares);

    private static NomenclatureCode Code(string text) => NomenclatureCode.Parse(text);
}
