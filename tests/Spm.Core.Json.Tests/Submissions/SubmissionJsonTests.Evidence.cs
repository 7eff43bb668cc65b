using System.Text;
using NodaTime;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Stages;

namespace Spm.Core.Json.Tests.Submissions;

public partial class SubmissionJsonTests
{
    [Fact]
    public void Read_EvidenceAsObject_IsReadMemberByMember()
    {
        var hash = new string('b', 64);
        var figure = RecipientsWith($$"""{"kind": "SK Bupati", "number": "12/2025", "date": "2025-03-01", "holder": "Dinas Sosial", "hash": "{{hash}}"}""");

        Assert.Equal(new Evidence("SK Bupati") { Number = "12/2025", Date = new LocalDate(2025, 3, 1), Holder = "Dinas Sosial", Hash = hash }, figure.Evidence);
        Assert.Equal((new Ratio(3, 100), new BudgetYear(2023)), (figure.BasisRate!.Value, figure.BasisYear!.Value));
    }

    [Fact]
    public void Read_EvidenceAsText_IsItsKind() => Assert.Equal(Evidence.FromText("SK 12/2025"), RecipientsWith("\"SK 12/2025\"").Evidence);

    [Theory]
    [InlineData("""{"number": "12"}""", "kind")]
    [InlineData("""{"kind": "SK", "date": "1 Maret 2025"}""", "2025-03-01")]
    [InlineData("""{"kind": "SK", "hash": "abc"}""", "64")]
    [InlineData("""{"kind": "SK", "name": "Budi"}""", "name")]
    [InlineData("12", "SK Bupati")]
    public void Read_EvidenceOfAnotherForm_IsRefused(string evidence, string named) =>
        Assert.Contains(named, Assert.Throws<SpmFormatException>(() => RecipientsWith(evidence)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("3/2")]
    [InlineData("-1%")]
    [InlineData("tiga persen")]
    public void Read_RateOutsideOne_IsRefused(string rate) =>
        Assert.Contains("3/100", Assert.Throws<SpmFormatException>(() => RecipientsWith("\"SK\"", rate)).Message, StringComparison.Ordinal);

    private static Figure RecipientsWith(string evidence, string rate = "3%") => SubmissionJson.Read(Encoding.UTF8.GetBytes(
        $$$"""
        {"format": "spm-submission/0", "region": "65.01", "year": 2025, "period": "2025", "sender": "Dinas", "figures": [
          {"service": "kabkota.kesehatan.hipertensi", "recipients": {"required": 5, "done": 2, "basis": "prevalence-estimate", "basisRate": "{{{rate}}}", "basisYear": 2023, "evidence": {{{evidence}}}}}]}
        """)).Figures[0].Recipients;
}
