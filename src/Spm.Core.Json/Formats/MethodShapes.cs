using Spm.Core.Eligibility;
using Spm.Core.Indices;

namespace Spm.Core.Json;

/// <summary>Every named reading of one kind together.</summary>
internal static class MethodShapes
{
    /// <summary>All keys, each with the name of its reading, so that no default is guessed.</summary>
    public static Shape<AchievementMethod> Method { get; } = Shapes.Object<AchievementMethod>("achievement-method", of =>
    {
        var settings = AchievementMethod.Accepted
            .Select(key => (key.Key, Get: of.Required(key.Key, new WordsShape<string>(null, key.Value, value => value), method => Setting(method, key.Key)))).ToList();
        return read => settings.Aggregate(AchievementMethod.Permendagri59, (method, setting) => method.With(setting.Key, setting.Get(read)));
    });

    public static Shape<EligibilityPolicies> Eligibility { get; } = Shapes.Object<EligibilityPolicies>("eligibility-policies", of =>
    {
        var birthday = of.Required("birthday", Policies.BirthdayPolicy, policies => policies.Birthday);
        var citizenship = of.Required("citizenship", Policies.CitizenshipPolicy, policies => policies.Citizenship);
        var date = of.Required("referenceDate", Policies.ReferenceDatePolicy, policies => policies.ReferenceDate);
        var residence = of.Required("residence", Policies.ResidencePolicy, policies => policies.Residence);
        return read => EligibilityPolicies.Default with { Birthday = birthday(read), Citizenship = citizenship(read), ReferenceDate = date(read), Residence = residence(read) };
    });

    public static Shape<AgeRange> Age { get; } = Shapes.Object<AgeRange>("age-range", of =>
    {
        var unit = of.Required("unit", Words.AgeUnit, age => age.Unit);
        var from = of.Required("from", Values.Number(0, "15"), age => age.From);
        var to = of.Optional("to", Values.Number(0, "59"), age => age.To);
        return read => new AgeRange(unit(read), from(read), to(read));
    });

    private static string Setting(AchievementMethod method, string key) => method.Settings.First(setting => setting.Key == key).Value;
}
