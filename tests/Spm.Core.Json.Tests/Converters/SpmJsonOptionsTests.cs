using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Regions;
using Spm.Core.Stages;

namespace Spm.Core.Json.Tests.Converters;

public class SpmJsonOptionsTests
{
    private const string RecordJson =
        """{"Region":"65.01","Period":"2025-Q1/Q3","Budget":"612000000.50","Share":"2/3","Source":"apbd","Years":{"33":2025,"65.01":2024}}""";

    private static readonly JsonSerializerOptions Plain = new JsonSerializerOptions().ConfigureForSpm();

    /// <summary>A value and its JSON.</summary>
    public static TheoryData<object, string> Values => new()
    {
        { new Ratio(2, 3), "\"2/3\"" },
        { Ratio.Zero, "\"0\"" },
        { new Ratio(-7, 1), "\"-7\"" },
        { Percentage.Parse("97.80"), "\"97.80\"" },
        { Rupiah.Parse("-0.05"), "\"-0.05\"" },
        { new BudgetYear(2025), "2025" },
        { Month.Parse("2025-03"), "\"2025-03\"" },
        { Quarter.Parse("2025-Q3"), "\"2025-Q3\"" },
        { Semester.Parse("2025-S2"), "\"2025-S2\"" },
        { ReportingPeriod.Parse("2025-01/08"), "\"2025-01/08\"" },
        { PlanPeriod.Parse("2025-2029"), "\"2025-2029\"" },
        { RegionCode.Parse("94.01"), "\"94.01\"" },
        { new LocalDate(2024, 2, 29), "\"2024-02-29\"" },
        { Instant.FromUtc(2025, 3, 1, 8, 30), "\"2025-03-01T08:30:00Z\"" },
        { QualityComponent.ServiceRendered, "\"services\"" },
        { FigureState.NotYetDue, "\"not-yet-due\"" },
        { SpmRating.TuntasMuda, "\"Tuntas Muda\"" },
        { Language.Indonesian, "\"id\"" },
        { ZeroRequiredPolicy.NotApplicable, "\"not-applicable\"" },
        { Urusan.PublicOrder, "\"trantibumlinmas\"" },
        { new SourcePlace(14, 512, "a.json", 4), """{"file":"a.json","line":14,"column":4,"byte":512}""" },
    };

    /// <summary>A type, JSON that is none of its values, words of the message.</summary>
    public static TheoryData<Type, string, string> Refused => new()
    {
        { typeof(Ratio), "\"4/6\"", "\"2/3\"" },
        { typeof(Ratio), "0.5", "found the number 0.5; expected is text" },
        { typeof(Ratio), "\"50%\"", "is not a fraction" },
        { typeof(Rupiah), "\"1.250\"", "is not an amount in rupiah" },
        { typeof(Rupiah), "\"5.00\"", "an accepted example is \"5\"" },
        { typeof(BudgetYear), "\"2025\"", "without quotes" },
        { typeof(BudgetYear), "12000", "accepted are 1 to 9999" },
        { typeof(ReportingPeriod), "\"TW III 2025\"", "an accepted example is \"2025-Q3\"" },
        { typeof(RegionCode), "\"6501\"", "is ambiguous" },
        { typeof(LocalDate), "\"2025-02-29\"", "is not a date" },
        { typeof(LocalDate), "\"-2025-03-01\"", "is not a date" },
        { typeof(Instant), "\"-2025-03-01T08:30:00Z\"", "is not an instant in UTC" },
        { typeof(FigureState), "\"not-yet-de\"", "perhaps \"not-yet-due\" is meant" },
        { typeof(FigureState), "null", "found null" },
        { typeof(SourcePlace), "{\"line\":0}", "line 1 (byte 8), $.line: found 0; accepted are 1 to" },
        { typeof(SourcePlace), "{\"line\":1,\"line\":1}", "stands twice" },
        { typeof(SourcePlace), "{\"lines\":1}", "perhaps \"line\" is meant" },
        { typeof(SourcePlace), "{}", "\"line\" is missing" },
        { typeof(LegalBasis), "{\"citation\":\"a\",\"marks\":\"b\"}", "do not fit together" },
        { typeof(LegalBasis), "{\"citation\":\"a\",\"marks\":\"SEEN\",\"confidence\":\"conflict\"}", "$.confidence" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Converter_EveryKindOfValue_WritesItsFormAndReadsItBack(object value, string json)
    {
        Assert.Equal(json, JsonSerializer.Serialize(value, value.GetType(), Plain));
        Assert.Equal(value, JsonSerializer.Deserialize(json, value.GetType(), Plain));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void Converter_AnythingElse_IsRefusedWithAnExample(Type type, string json, string words)
    {
        var refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, type, Plain));
        Assert.Contains(words, refused.Message, StringComparison.Ordinal);
        Assert.Contains("an accepted example is ", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Converter_ExampleOfEveryMessage_IsAccepted()
    {
        const string before = "an accepted example is ";
        var refused = new List<string>();
        foreach (var type in typeof(Language).Assembly.GetExportedTypes().Where(type => Plain.Converters[0].CanConvert(type)))
        {
            var message = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("true", type, Plain)).Message;
            var example = message[(message.LastIndexOf(before, StringComparison.Ordinal) + before.Length)..];
            try
            {
                Assert.IsType(type, JsonSerializer.Deserialize(example, type, Plain), exactMatch: false);
            }
            catch (JsonException again)
            {
                refused.Add($"{type}: {again.Message}");
            }
        }

        Assert.Empty(refused);
    }

    [Fact]
    public async Task Options_InAnApplicationsOwnContext_ServeItsTypes()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = ConsumerContext.Default }.ConfigureForSpm();
        var read = JsonSerializer.Deserialize<ConsumerRecord>(RecordJson, options)!;

        Assert.Equal((RegionCode.Parse("65.01"), new Ratio(2, 3), FundSource.Apbd), (read.Region, read.Share!.Value, read.Source!.Value));
        Assert.Equal(new BudgetYear(2024), read.Years[RegionCode.Parse("65.01")]);
        Assert.Equal(RecordJson, JsonSerializer.Serialize(read, options));

        using var stream = new MemoryStream();
        await JsonSerializer.SerializeAsync(stream, read, options);
        using var slow = new OneByteStream(stream.ToArray());
        var again = await JsonSerializer.DeserializeAsync<ConsumerRecord>(slow, options);
        Assert.Equal(RecordJson, JsonSerializer.Serialize(again, options));
    }

    [Fact]
    public void Options_WithReflection_ServeTypesWithoutAContext() =>
        Assert.Equal(RecordJson, JsonSerializer.Serialize(JsonSerializer.Deserialize<ConsumerRecord>(RecordJson, Plain), Plain));

    [Fact]
    public void Options_WithoutReflection_KnowTheLibrarysTypes()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine() }.ConfigureForSpm();
        Assert.Equal("\"65.01\"", JsonSerializer.Serialize(RegionCode.Parse("65.01"), options));
        Assert.Equal("null", JsonSerializer.Serialize((Ratio?)null, options));
        Assert.Equal(new Ratio(1, 2), JsonSerializer.Deserialize<Ratio?>("\"1/2\"", options));
    }

    [Fact]
    public void ConfigureForSpm_Twice_ChangesNothing()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = ConsumerContext.Default };
        Assert.Same(options, options.ConfigureForSpm().ConfigureForSpm());
        Assert.Equal((1, 2), (options.Converters.Count, options.TypeInfoResolverChain.Count));
    }
}
