using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FsCheck.Fluent;
using NodaTime;
using Spm.Core.Eligibility;
using Spm.Core.Nomenclature;
using Spm.Core.Periods;
using Spm.Core.PlanningDocuments;
using Spm.Core.Quantities;
using Spm.Core.Regions;

namespace Spm.Core.Json.Tests.Formats;

/// <summary>The patterns of the schema against the reader.</summary>
public class PatternTests
{
    private const string Letters = "0123456789-/.QSTZ:%X on";

    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().ConfigureForSpm();

    private static readonly JsonObject Definitions = JsonNode.Parse(SpmJsonOptions.ValueSchema().Span)!["$defs"]!.AsObject();

    private static readonly (string Name, Type Type, string[] Texts)[] Values =
    [
        ("ratio", typeof(Ratio), ["3/5", "-17/2", "0", "12"]),
        ("percentage", typeof(Percentage), ["97.81", "-0.5", "100", "0.000001"]),
        ("rupiah", typeof(Rupiah), ["612000000", "-0.05", "1.50"]),
        ("month", typeof(Month), ["2025-03"]),
        ("quarter", typeof(Quarter), ["2025-Q3"]),
        ("semester", typeof(Semester), ["2025-S2"]),
        ("reporting-period", typeof(ReportingPeriod), ["2025", "2025-S1", "2025-Q3", "2025-08", "2025-Q1/Q3", "2025-01/08"]),
        ("plan-period", typeof(PlanPeriod), ["2025-2029"]),
        ("day", typeof(LocalDate), ["2025-03-01"]),
        ("instant", typeof(Instant), ["2025-03-01T08:30:00Z", "2025-03-01T08:30:00.000000001Z"]),
        ("region-code", typeof(RegionCode), ["65.01", "31"]),
        ("nomenclature-code", typeof(NomenclatureCode), ["1.02.02.2.02.0001", "X.XX.01"]),
        ("document-version", typeof(DocumentVersion), ["murni", "pergeseran-2", "perubahan-12"]),
        ("reference-date-policy", typeof(ReferenceDatePolicy), ["end-of-year", "on-2025-07-01"]),
    ];

    [Fact]
    [Law("Every value with a text form: what the reader accepts fits the pattern in the schema.")]
    public void Pattern_TextThatIsRead_Fits() => Laws.Hold(Gen.Choose(0, int.MaxValue).ToArbitrary(), (int seed) =>
    {
        var random = new Random(seed);
        foreach (var (name, type, texts) in Values)
        {
            var text = Mutated(texts[random.Next(texts.Length)], random);
            if (IsRead(text, type)) Assert.True(Pattern(name).IsMatch(text), $"{name}: \"{text}\" is read and does not fit {Pattern(name)}");
        }
    });

    [Fact]
    public void Pattern_WrittenTexts_FitAndAreRead() => Assert.All(Values, value =>
        Assert.All(value.Texts, text => Assert.True(IsRead(text, value.Type) && Pattern(value.Name).IsMatch(text), $"{value.Name}: {text}")));

    private static Regex Pattern(string name) => new((string)Definitions[name]!["pattern"]!, RegexOptions.CultureInvariant);

    private static bool IsRead(string text, Type type)
    {
        try
        {
            JsonSerializer.Deserialize(JsonSerializer.Serialize(text), type, Options);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string Mutated(string text, Random random)
    {
        for (var changes = random.Next(3); changes > 0; changes--)
        {
            var at = random.Next(text.Length);
            var letter = Letters[random.Next(Letters.Length)].ToString();
            text = random.Next(3) switch
            {
                0 when text.Length > 1 => text.Remove(at, 1),
                1 => text.Insert(at, letter),
                _ => text.Remove(at, 1).Insert(at, letter),
            };
        }

        return text;
    }
}
