using FsCheck.Fluent;
using Spm.Core.Indices;
using Spm.Core.Quantities;
using Spm.Core.Tests.Indices.Generated;

namespace Spm.Core.Tests.Indices;

public class AchievementMethodTests
{
    public static TheoryData<string, string> EveryValue
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var policy in AchievementMethod.Accepted)
                foreach (var value in policy.Value)
                    data.Add(policy.Key, value);
            return data;
        }
    }

    [Fact]
    public void Accepted_Keys_AreThoseOfTheTableInItsOrder() => Assert.Equal(
        [
            "weights", "quality", "cap", "zero-required", "not-reported", "not-yet-due", "quality-zero-required", "unlisted-indicator",
            "no-quality", "service-to-urusan", "urusan-to-region", "region-to-nation", "rating-on", "digits", "rounding", "guard",
        ],
        AchievementMethod.Accepted.Select(policy => policy.Key));

    [Theory]
    [MemberData(nameof(EveryValue))]
    public void With_AcceptedValue_ChangesThatSettingAlone(string key, string value)
    {
        var changed = AchievementMethod.Permendagri59.With(key, value);

        foreach (var (setting, before) in changed.Settings.Zip(AchievementMethod.Permendagri59.Settings))
            Assert.Equal(setting.Key == key ? value : before.Value, setting.Value);
        Assert.Contains($"{key}={value}", changed.ToString().Split(' '));
    }

    [Fact]
    public void With_UnknownKeyOrValue_ListsWhatIsAccepted()
    {
        var key = Assert.Throws<ArgumentException>(() => AchievementMethod.Permendagri59.With("caps", "none"));
        var value = Assert.Throws<ArgumentException>(() => AchievementMethod.Permendagri59.With("cap", "at-two"));
        var digits = Assert.Throws<ArgumentException>(() => AchievementMethod.Permendagri59.With("digits", "7"));

        Assert.StartsWith("\"caps\" is no policy; accepted are weights, quality, cap,", key.Message, StringComparison.Ordinal);
        Assert.StartsWith("\"at-two\" is no value of cap; accepted are at-one, none.", value.Message, StringComparison.Ordinal);
        Assert.StartsWith("\"7\" is no value of digits; accepted are 0, 1, 2, 3, 4, 5, 6.", digits.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => AchievementMethod.Permendagri59.With(null!, "none"));
        Assert.Throws<ArgumentNullException>(() => AchievementMethod.Permendagri59.With("cap", null!));
    }

    [Fact]
    [Law("The printed settings of a method rebuild it.", Under = "every method")]
    public void Settings_AnyMethod_RebuildIt() => Laws.Hold(Cases.AnyMethod.ToArbitrary(), method =>
        method.Settings.Aggregate(AchievementMethod.Permendagri100, (built, setting) => built.With(setting.Key, setting.Value)) == method);

    [Fact]
    public void Permendagri59_EverySetting_IsTheFirstOfTheTable()
    {
        foreach (var (setting, policy) in AchievementMethod.Permendagri59.Settings.Zip(AchievementMethod.Accepted))
            Assert.Equal(policy.Key == "digits" ? "2" : policy.Value[0], setting.Value);
    }

    [Fact]
    public void Permendagri100_Always_DiffersInItsWeightsAlone()
    {
        Assert.Equal(Weights.RecipientsOnly, AchievementMethod.Permendagri100.Weights);
        Assert.Equal(AchievementMethod.Permendagri59, AchievementMethod.Permendagri100 with { Weights = Weights.EightyTwenty });
    }

    [Fact]
    public void Policies_EveryValueOfEvery_HasWordsAndASource()
    {
        foreach (var (key, names) in AchievementMethod.Accepted.Where(policy => policy.Key is not ("digits" or "rounding")))
        {
            foreach (var name in names)
            {
                var value = AchievementMethod.Permendagri59.With(key, name).Policies.Single(policy => policy.Key == key);

                Assert.Equal($"{key}={name}", value.ToString());
                Assert.NotEqual(value.Describe(Language.Indonesian), value.Describe(Language.English));
                Assert.NotEmpty(value.Basis.Citation);
            }
        }
    }

    [Fact]
    public void Init_OutsideWhatIsAccepted_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => AchievementMethod.Permendagri59 with { Digits = 7 });
        Assert.Throws<ArgumentOutOfRangeException>(() => AchievementMethod.Permendagri59 with { Digits = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => AchievementMethod.Permendagri59 with { Rounding = (RoundingMode)3 });
        Assert.Throws<ArgumentNullException>(() => AchievementMethod.Permendagri59 with { Cap = null! });
    }
}
