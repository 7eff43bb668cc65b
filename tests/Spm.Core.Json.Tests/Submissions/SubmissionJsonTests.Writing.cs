using System.Text;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Stages;

namespace Spm.Core.Json.Tests.Submissions;

public partial class SubmissionJsonTests
{
    [Fact]
    public void Write_EveryExample_ReadsBackWithTheSameFigures()
    {
        foreach (var file in TestFiles.Examples)
        {
            var submission = SubmissionJson.Read(File.ReadAllBytes(file));
            var again = SubmissionJson.Read(SubmissionJson.Write(submission));
            Assert.Equal((submission.Region, submission.Period, submission.Sender, submission.Note), (again.Region, again.Period, again.Sender, again.Note));
            Assert.Equal(submission.Figures.Select(entry => (entry.Service, entry.Recipients with { Place = null })), again.Figures.Select(entry => (entry.Service, entry.Recipients with { Place = null })));
        }
    }

    [Fact]
    public void Write_Submission_IsIndentedInTheOrderOfTheFormat()
    {
        var submission = new Submission(RegionCode.Parse("65.01"), ReportingPeriod.Parse("2025-Q3"), "Dinkes", [ServiceFigures.NotApplicable("kabkota.sosial.korban-bencana", "tidak ada", "SK 1")]);
        Assert.Equal(
            """
            {
              "format": "spm-submission/1",
              "region": "65.01",
              "year": 2025,
              "period": "2025-Q3",
              "sender": "Dinkes",
              "figures": [
                {
                  "service": "kabkota.sosial.korban-bencana",
                  "notApplicable": "tidak ada",
                  "evidence": "SK 1"
                }
              ]
            }

            """, Encoding.UTF8.GetString(SubmissionJson.Write(submission).Span));
    }

    /// <summary>A submission that no reader would accept, and words of the message.</summary>
    public static TheoryData<Submission, string> Unwritable => new()
    {
        { With(new ServiceFigures("a", Figure.Reported(Figure.MostCount + 1, 0))), "9007199254740992 cannot be written" },
        { With(new ServiceFigures("a", Figure.NotApplicable("x") with { Planned = 1 })), "reason and evidence alone" },
        { With(new ServiceFigures("a", Figure.NotYetDue("x"), [new QualityFigure("b", default, Figure.Unknown)])), "quality items cannot be written" },
        { With(new ServiceFigures("a", Figure.NotYetDue("x")) { Overlaps = [] }), "overlaps cannot be written" },
        { With() with { Services = [] }, "list of the sender's services is empty" },
    };

    [Theory]
    [MemberData(nameof(Unwritable))]
    public void Write_WhatNoReaderAccepts_IsRefused(Submission submission, string words) =>
        Assert.Contains(words, Assert.Throws<ArgumentException>(() => SubmissionJson.Write(submission)).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_TheFirstVersion_IsMoreLenient()
    {
        var first = Document(period: "\"TW III 2025\"", figures: "[{\"service\":\"a\",\"recipients\":{\"required\":9007199254740992,\"basisRate\":\"6/200\"}}]");
        Assert.Equal(9_007_199_254_740_992, Read(first).Figures[0].Recipients.Required);

        var second = first.Replace("submission/0", "submission/1", StringComparison.Ordinal);
        AssertRefused(second, "$.period", 1, "hanya boleh ditulis dengan satu cara", "\"2025-Q3\"");
        second = second.Replace("TW III 2025", "2025-Q3", StringComparison.Ordinal);
        AssertRefused(second, "$.figures[0].recipients.required", 1, "9007199254740991", "9007199254740991");
        AssertRefused(second.Replace("9007199254740992", "1", StringComparison.Ordinal), "$.figures[0].recipients.basisRate", 1, "\"3/100\"", "\"3/100\"");
    }

    [Theory]
    [InlineData("kabupaten-nabire-2025.json")]
    [InlineData("dengan-kesalahan.json")]
    public void Read_FrozenFileOfTheFirstVersion_GivesWhatTheCurrentOneGives(string name)
    {
        var frozen = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", "spm-submission-0", name));
        Assert.Equal("spm-submission/0", SpmFormat.StatedBy(frozen));
        Assert.Equal(SubmissionJson.Write(SubmissionJson.Read(TestFiles.Example(name))).ToArray(), SubmissionJson.Write(SubmissionJson.Read(frozen)).ToArray());
    }

    private static Submission With(params ServiceFigures[] figures) => new(RegionCode.Parse("65.01"), ReportingPeriod.Parse("2025"), "a", figures);
}
