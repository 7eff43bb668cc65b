using FsCheck;
using FsCheck.Fluent;
using Spm.Core.Catalog;
using Spm.Core.Nomenclature;
using Spm.Core.PlanningDocuments;
using Spm.Core.Quantities;
using static Spm.Core.Tests.PlanningDocuments.ServiceChainSamples;

namespace Spm.Core.Tests.PlanningDocuments;

/// <summary>Chains of made-up rows with real codes, some tagged, some not, with silly targets and amounts.</summary>
public class ServiceChainLawTests
{
    private static readonly string[] Codes =
    [
        .. BudgetTagging.Shipped.Tags.Where(tag => tag.Level == ServiceLevel.RegencyOrCity).Select(tag => tag.Code.ToString()).Where((_, at) => at % 9 == 0),
        Mothers, Toddlers, Meals, "1.01.02.2.01.0021", "1.02.02", "1.06.04.2.01", "1.02.02.2.02.0026", "kode?", "",
    ];

    private static readonly Gen<DocumentRow> Rows =
        from code in Gen.Elements(Codes)
        from name in Gen.Elements("", "Penyediaan Permakanan", "Pengelolaan Pelayanan Kesehatan Balita")
        from target in Gen.Elements(null, "", "100 %", "4.250", "4.250 Orang", "1,5-2", "baik", "12.500", "-1")
        from unit in Gen.Elements("Orang", "%", "Dokumen")
        from sen in Gen.Elements<long?>(null, 0, -7, 1, 99, 100, 61_200_000_001, 700)
        from agency in Gen.Elements(null, "Dinas Kesehatan", "Dinas Sosial")
        from service in Gen.Frequency((9, Gen.Constant<string?>(null)), (1, Gen.Elements<string?>("kabkota.kesehatan.balita", "bukan layanan")))
        from tag in Gen.Elements(null, DocumentTag.NonSpm, DocumentTag.Spm(), DocumentTag.Spm(new DocumentTagPart("kabkota.kesehatan.balita", Ratio.One)))
        select new DocumentRow(code, name)
        {
            Agency = agency,
            Service = service,
            Tag = tag,
            Indicators = [new DocumentIndicator(IndicatorLevel.SubKegiatanOutput, "Jumlah", unit, new IndicatorTarget(Year, target))],
            Ceilings = sen is { } amount ? [.. Enum.GetValues<CeilingKind>().Select(kind => new Ceiling(kind, Year, Rupiah.FromSen(amount)))] : [],
            Realised = sen is 99 ? Rupiah.Zero : null,
        };

    private static readonly Gen<DocumentChain> SillyChains =
        from kinds in Gen.Elements(Enum.GetValues<PlanningDocumentKind>()).ArrayOf(6)
        from rows in Rows.ArrayOf(8).ArrayOf(6)
        from versions in Gen.Elements(DocumentVersion.Original, DocumentVersion.Shift(1), DocumentVersion.Change()).ArrayOf(6)
        from agencies in Gen.Elements(null, "Dinas Kesehatan").ArrayOf(6)
        from entitled in Gen.Elements<long?>(null, 0, 4_250)
        select new DocumentChain(
            Bulungan, kinds.Select((kind, at) => Document(kind, rows[at], versions[at]) with { Agency = agencies[at] }), [new ServicePopulation(MothersService, Year, entitled)]);

    private static readonly Gen<SharedTagPolicy> Policies = Gen.Elements(SharedTagPolicy.Equally, SharedTagPolicy.WholeToEach, SharedTagPolicy.LeftOut);

    [Fact]
    [Law("In every document, what the services have and what goes to no service add up to the money of the tagged rows, unless a row counts whole for each of its services.")]
    public void Of_AnyChain_SharesAddUp() => Laws.Hold(SillyChains.ToArbitrary(), Policies.ToArbitrary(), (documents, policy) =>
    {
        var chain = ServiceChain.Of(documents, Year, Day, Whole, ServiceChainMethod.Usual with { Shared = policy });
        return chain.Columns.Select((column, at) => (column, at)).All(one =>
        {
            var cells = chain.Lines.Select(line => line.Cells[one.at]).Where(cell => cell.State == ServiceChainCellState.Held).ToArray();
            var assigned = cells.Aggregate(Rupiah.Zero, (sum, cell) => sum + (cell.Money ?? Rupiah.Zero));
            return one.column.SpmMoney is null
                ? cells.All(cell => cell.Money is null)
                : assigned == one.column.Assigned && (policy == SharedTagPolicy.WholeToEach || (one.column.Closes && assigned + one.column.Unassigned == one.column.SpmMoney));
        });
    });

    [Fact]
    [Law("The order of rows in a document makes no difference to the matrix of services and documents.")]
    public void Of_RowsInAnotherOrder_SaysTheSame() => Laws.Hold(SillyChains.ToArbitrary(), documents =>
    {
        // The file and line of a row are part of what it says, so both orders read the same rows.
        var turned = new DocumentChain(Bulungan, documents.Documents.Select(document => document with { Rows = [.. Enumerable.Reverse(document.Rows)] }), documents.Populations);
        Assert.Equal(
            ServiceChainText.Print(ServiceChain.Of(documents, Year, Day, Whole)).Split('\n'),
            ServiceChainText.Print(ServiceChain.Of(turned, Year, Day, Whole)).Split('\n'));
    });

    [Fact]
    [Law("A chain in which every document holds the same rows never departs from itself.")]
    public void Of_IdenticalDocuments_NeverDepart() => Laws.Hold(Rows.ArrayOf(12).ToArbitrary(), rows =>
    {
        var chain = ServiceChain.Of(new DocumentChain(Bulungan, Kinds.Select(kind => Document(kind, rows))), Year, Day, Whole);
        return chain.Lines.All(line => line.FirstDeparture is null && line.Cells.All(cell => cell.Departs.Count == 0));
    });

    [Fact]
    [Law("No chain of documents, however silly, breaks the matrix; every answer has a proof and prints in both languages.")]
    public void Of_AnyChain_ProvesEveryAnswer() => Laws.Hold(SillyChains.ToArbitrary(), documents =>
    {
        var chain = ServiceChain.Of(documents, Year, Day, Whole);
        return chain.Answers.All(answer => answer.Path.Count > 0 && answer.Text(Language.Indonesian).Length > 0 && answer.Path.All(step => step.Describe(Language.English).Length > 0))
            && ServiceChainText.PrintMarkdown(chain, Language.English).Length > 0;
    });
}
