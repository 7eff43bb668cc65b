using System.Text;
using Spm.Core.Aggregation;
using Spm.Core.Catalog;
using Spm.Core.Json.Tests.Formats;
using Spm.Core.Json.Tests.Rows;
using Spm.Core.Periods;
using Spm.Core.Regions;

namespace Spm.Core.Json.Tests.Tallies;

public class TallyJsonTests
{
    private static readonly TallyLayout Layout = RowSamples.Layout;

    private static readonly string Sample = $$"""
        {
          "format": "spm-tally/1",
          "name": "65",
          "year": 2025,
          "layout": "{{Layout.Hash}}",
          "rows": 5,
          "refused": 1,
          "periods": [
            {
              "period": "2025-Q1",
              "cells": [
                {
                  "region": "65.01",
                  "service": "kabkota.kesehatan.ibu-hamil",
                  "rows": 2,
                  "required": 142,
                  "done": 102,
                  "met": 102
                },
                {
                  "region": "65.01",
                  "service": "kabkota.kesehatan.ibu-hamil",
                  "indicator": "Buku KIA",
                  "rows": 2,
                  "required": 142,
                  "done": 0,
                  "met": 0,
                  "notReported": 2,
                  "requiredUnknown": 1
                }
              ]
            }
          ]
        }

        """;

    [Fact]
    [Law("A part of a tally in JSON and in the binary form is the same part: each is read as the tally that was written, to the last bit.")]
    public void Read_AnyPart_IsTheSameInBothForms() => Laws.Hold(RowSamples.Seed, (int seed) =>
    {
        var part = new Draw(seed).TallyPart();

        var read = TallyJson.Read(TallyJson.Write(part), Layout);

        Assert.Equal(part.Tally, read.Tally);
        Assert.Equal((part.Name, part.Rows, part.Refused), (read.Name, read.Rows, read.Refused));
        Assert.Equal(TallyBinary.Write(part).ToArray(), TallyBinary.Write(read).ToArray());
        Assert.Equal(TallyJson.Write(part).ToArray(), TallyJson.Write(TallyBinary.Read(TallyBinary.Write(part).Span, Layout)).ToArray());
    }, cases: 500);

    [Fact]
    public void Write_Sums_StandUnderTheirNames()
    {
        var builder = new TallyBuilder(Layout);
        var reader = new TallyReader(Layout, ReportingPeriod.Parse("2025-Q1")).Read(
        [
            new TallyRow("65.01", RowSamples.Mothers, null, 100, 60), new TallyRow("65.01", RowSamples.Mothers, null, 42, 42),
            new TallyRow("65.01", RowSamples.Mothers, "Buku KIA", 142, null), new TallyRow("65.01", RowSamples.Mothers, "Buku KIA", null, null),
            new TallyRow("99.99", RowSamples.Mothers, null, 1, 1),
        ]);
        builder.Add(reader.Batch);

        var written = TallyJson.Write(new TallyPart("65", builder.ToTally(), reader.Refused));

        Assert.Equal(Sample, Encoding.UTF8.GetString(written.Span));
        Assert.Equal((5, 1), (TallyJson.Read(written, Layout).Rows, TallyJson.Read(written, Layout).Refused));
    }

    [Fact]
    public void Write_OnePeriodOfTheNationFilledInEveryWay_IsReadWithinTheLimits()
    {
        var layout = TallyLayout.For(ServiceCatalog.For(new BudgetYear(2025)));
        var builder = new TallyBuilder(layout);
        for (var cell = 0; cell < layout.CellCount; cell++)
            builder.Add(ReportingPeriod.Parse("2025-Q1"), cell, new TallyTotals { Rows = 75_265 + cell, Required = 123_456, Done = 12_345, Met = 12_345, NotReported = 10, RequiredUnknown = 10, NotApplicable = 10, NotYetDue = 10 });
        var part = new TallyPart("nasional", builder.ToTally());

        var read = TallyJson.TryRead(TallyJson.Write(part), layout);

        Assert.Null(read.Refusal);
        Assert.Equal(part.Tally, read.Value!.Tally);
    }

    [Theory]
    [InlineData("\"year\": 2025", "\"year\": 2024", "$.year", "found 2024; accepted are 2025 to 2025")]
    [InlineData("\"layout\": \"", "\"layout\": \"0", "$.layout", "catalogue, regions, units or conversions differ")]
    [InlineData("\"name\": \"65\"", "\"name\": \"6\\n5\"", "$.name", "is not the name of a part: one line of 1 to 200 characters")]
    [InlineData("\"rows\": 5", "\"rows\": 6", "$.rows", "\"rows\" says 6, but the rows of all cells and those refused are 5; a cell is missing or was altered")]
    [InlineData("\"refused\": 1", "\"refused\": -1", "$.refused", "accepted are 0 to")]
    [InlineData("\"2025-Q1\"", "\"2024-Q1\"", "$.periods[0].period", "2024-Q1 is not a period of 2025")]
    [InlineData("\"region\": \"65.01\"", "\"region\": \"65.02\"", "$.periods[0].cells[0].region", "region 65.02 is not in this layout")]
    [InlineData("kabkota.kesehatan.ibu-hamil", "provinsi.pendidikan.menengah", "$.periods[0].cells[0].service", "provinsi.pendidikan.menengah is no service of region 65.01 in this layout")]
    [InlineData("Buku KIA", "buku kia", "$.periods[0].cells[1].indicator", "\"buku kia\" is not the name of a quality item of kabkota.kesehatan.ibu-hamil in this layout; an accepted example is \"Buku KIA\"")]
    [InlineData("Buku KIA", "Buku Tamu", "$.periods[0].cells[1].indicator", "\"Buku Tamu\" is not the name of a quality item")]
    [InlineData("\"indicator\": \"Buku KIA\",", "", "$.periods[0].cells[1]", "65.01 kabkota.kesehatan.ibu-hamil is out of order")]
    [InlineData("\"done\": 0", "\"done\": 9007199254740992", "$.periods[0].cells[1].done", "is written as text")]
    [InlineData("\"done\": 0", "\"done\": \"7\"", "$.periods[0].cells[1].done", "write the number without quotes; an accepted example is 7")]
    [InlineData("\"done\": 0", "\"done\": \"09007199254740992\"", "$.periods[0].cells[1].done", "write the number without quotes")]
    [InlineData("\"done\": 0", "\"done\": 9223372036854775808", "$.periods[0].cells[1].done", "accepted are -9007199254740991 to 9007199254740991")]
    [InlineData("\"notReported\": 2", "\"notReported\": 2147483648", "$.periods[0].cells[1].notReported", "accepted are -2147483648 to 2147483647")]
    public void TryRead_PartMadeWrong_IsRefusedWithItsPlace(string right, string wrong, string path, string words)
    {
        var at = Sample.IndexOf(right, StringComparison.Ordinal);

        var refusal = TallyJson.TryRead(TestFiles.Utf8(Sample[..at] + wrong + Sample[(at + right.Length)..]), Layout).Refusal!;

        Assert.Equal(path, refusal.Path);
        Assert.Contains(words, refusal.Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void TryRead_CellOfZeros_IsRefused() => Assert.Equal("$.periods[0].cells[0]", TallyJson.TryRead(
        TestFiles.Utf8(Sample.Replace("\"rows\": 2,", "\"rows\": 0,", StringComparison.Ordinal).Replace("142", "0", StringComparison.Ordinal).Replace("102", "0", StringComparison.Ordinal)), Layout).Refusal!.Path);

    [Fact]
    public void TryRead_PeriodsOutOfOrder_NamesTheSecond()
    {
        var (from, to) = (Sample.IndexOf("    {\n      \"period\"", StringComparison.Ordinal), Sample.IndexOf("\n  ]\n}", StringComparison.Ordinal));
        var twice = Sample[..to] + ",\n" + Sample[from..to] + Sample[to..];

        var refusal = TallyJson.TryRead(TestFiles.Utf8(twice), Layout).Refusal!;

        Assert.Equal("$.periods[1]", refusal.Path);
        Assert.Contains("2025-Q1 tidak pada urutannya", refusal.Message(Language.Indonesian), StringComparison.Ordinal);
    }

    [Fact]
    public void TryRead_OtherLayout_NamesTheHashAccepted()
    {
        var other = TallyLayout.For(Layout.Catalog, [RegionList.Official.Find(RegionCode.Parse("65.01"), Layout.Catalog.Year)!]);

        var refusal = TallyJson.TryRead(TestFiles.Utf8(Sample), other).Refusal!;

        Assert.Equal(("$.layout", $"\"{other.Hash}\""), (refusal.Path, refusal.Example));
    }
}
