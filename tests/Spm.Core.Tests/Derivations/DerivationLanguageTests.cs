using System.Text.RegularExpressions;
using Spm.Core.Derivations;
using Spm.Core.Indices;
using Spm.Core.Stages;
using static Spm.Core.Tests.Derivations.WorkedCases;

namespace Spm.Core.Tests.Derivations;

/// <summary>A word that stands in both languages has leaked, unless it is a name, a source, a code or a number.</summary>
public partial class DerivationLanguageTests
{
    // Names in both languages, and two words that are spelt alike.
    private static readonly string[] Alike = ["urusan", "Tuntas", "Belum", "Muda", "Pratama", "Madya", "Utama", "Paripurna", "SPM", "kabupaten", "kota", "final", "per"];

    public static TheoryData<string> Policies =>
    [
        "", "quality=pooled-sum not-reported=left-out", "quality=mean-of-components cap=none", "weights=recipients-only", "zero-required=full not-yet-due=zero",
        "service-to-urusan=mean-of-levels no-quality=quality-full", "service-to-urusan=each-service-once urusan-to-region=mean-of-services",
    ];

    [Theory]
    [MemberData(nameof(Policies))]
    public void Print_AnyDepth_SpeaksOneLanguage(string policies)
    {
        var index = Measure(
            policies, Thirds, TwoOfEveryGap, new ServiceFigures(Relocated, Figure.NotApplicable("tidak ada relokasi")), new ServiceFigures(Victims, Figure.Reported(0, 0), []),
            new ServiceFigures(ProvinceVictims, Figure.Reported(25_000, 24_999) with { Basis = RequiredBasis.Projection }, []), new ServiceFigures(Children, Figure.Of(7, null)),
            new ServiceFigures("kabkota.kesehatan.balita", Figure.NotYetDue("panen"), [Item("x", 3, 4)]));
        IEnumerable<Derivation> all =
        [
            index.Explain(), .. index.Urusan.Select(urusan => urusan.Explain()), .. index.Services.Select(service => service.Explain()),
            .. index.Services.SelectMany(service => service.Quality.Items.Select(item => item.Explain()).Append(service.Recipients.Explain()).Append(service.Quality.Explain())),
        ];
        foreach (var derivation in all)
            foreach (var depth in Enum.GetValues<DerivationDepth>())
                Assert.Empty(Shared(DerivationText.Print(derivation, depth), DerivationText.Print(derivation, depth, Language.English), Names(derivation)));
    }

    [Fact]
    public void Policies_EveryReading_IsSaidInBothLanguages()
    {
        foreach (var policy in AchievementMethod.Accepted.SelectMany(key => key.Value.SelectMany(value =>
            AchievementMethod.Permendagri59.With(key.Key, value).Policies.Where(policy => policy.Key == key.Key))))
            Assert.Empty(Shared(policy.Describe(Language.Indonesian), policy.Describe(Language.English), []));
    }

    [Fact]
    public void Settings_EveryOne_HasANameInBothLanguages()
    {
        var settings = Measure("", Thirds).Explain().Rules.Settings;

        Assert.Equal(AchievementMethod.Accepted.Select(key => key.Key).Append("scale").Order(), settings.Select(setting => setting.Key).Order());
        Assert.All(settings, setting => Assert.NotEqual(setting.Key, setting.Name(Language.Indonesian)));
        Assert.All(settings, setting => Assert.Empty(Shared(setting.Name(Language.Indonesian), setting.Name(Language.English), [])));
        Assert.All(AchievementMethod.Accepted.Single(key => key.Key == "rounding").Value, mode =>
            Assert.NotNull(Measure($"rounding={mode}", Thirds).Explain().Rules.Settings.Single(setting => setting.Key == "rounding").Describe(Language.Indonesian)));
    }

    [Fact]
    public void Shared_PhraseOfTheOtherLanguage_IsFound() => Assert.Equal(["dianggap"], Shared("dianggap nol (a=b) 60,00", "dianggap (a=b) 60.00", []));

    private static string[] Shared(string indonesian, string english, IEnumerable<string> names)
    {
        var known = names.SelectMany(name => Words(name)).Concat(Alike).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. Words(indonesian).Intersect(Words(english), StringComparer.OrdinalIgnoreCase).Where(word => !known.Contains(word))];
    }

    // What the sender, the catalogue and the sources say is the same in every language.
    private static IEnumerable<string> Names(Derivation derivation) =>
    [
        .. Steps(derivation.Root).SelectMany(step => new[]
        {
            step.Subject is DerivationSubject.Service or DerivationSubject.QualityItem ? step.Name(Language.Indonesian) + " " + step.ShortName(Language.Indonesian) : "",
            step.Unit ?? "", step.Reason ?? "", step.Basis?.ToString() ?? "",
        }),
        .. derivation.Rules.Settings.Select(setting => setting.Basis.ToString()), .. derivation.Movements.Select(movement => movement.Reading.Basis.ToString()),
        derivation.Rules.Basis.ToString(), derivation.Rules.Name, derivation.Rules.Hash[..12], derivation.Title(Language.Indonesian).Contains('·', StringComparison.Ordinal) ? derivation.Title(Language.English).Split('·')[1] : "",
    ];

    private static IEnumerable<DerivationStep> Steps(DerivationStep step) => step.Operands.SelectMany(Steps).Prepend(step);

    private static IEnumerable<string> Words(string text) => Word().Matches(Code().Replace(text, " ")).Select(match => match.Value);

    // "key=value" and "no-quality" are codes, and so is a lone letter; "No." heads a column of numbers.
    [GeneratedRegex(@"\S+=\S+|no-quality|No\.")]
    private static partial Regex Code();

    [GeneratedRegex(@"[\p{L}]{2,}")]
    private static partial Regex Word();
}
