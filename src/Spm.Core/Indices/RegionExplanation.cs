using Spm.Core.Catalog;
using Spm.Core.Derivations;
using Spm.Core.Law;
using Spm.Core.Quantities;

namespace Spm.Core.Indices;

/// <summary>The steps above a service: groups of services, urusan and region.</summary>
internal static class RegionExplanation
{
    public static Derivation Explain(UrusanIndex index) => index.Rules.Explain(
        ($"Indeks Pencapaian SPM urusan {index.Urusan.Name(Language.Indonesian)}", $"SPM achievement index of the urusan {index.Urusan.Name(Language.English)}"),
        Of(index),
        rules => RegionCalculation.Measure([.. index.Services.Select(service => service.Input.Figures)], rules).Urusan[0].Value);

    /// <param name="index">The index.</param>
    /// <param name="pooled">What the figures of several regions together are called; null for a region's own index.</param>
    public static DerivationStep Of(RegionIndex index, (string Indonesian, string English)? pooled = null)
    {
        var method = index.Rules.Method;
        var ofUrusan = method.UrusanToRegion == UrusanToRegion.MeanOfUrusan;
        var withLevel = BothLevels(index.Services);
        var operands = ofUrusan
            ? [.. index.Urusan.Select(urusan => Of(urusan, withLevel))]
            : Services(index.Services, index.Value, RegionCalculation.RegionGroup(method), withLevel);
        Policy[] choices = ofUrusan ? [method.UrusanToRegion] : [method.ServiceToUrusan, method.UrusanToRegion];
        var name = index.Region is { } region ? (region.PrintedName, region.PrintedName) : pooled ?? ("angka lepas", "the set of bare figures");
        return Step(
            pooled is null ? DerivationSubject.Region : DerivationSubject.RegionGroup, index.Region?.Code.ToString() ?? "", name, index.Value, index.Rules, choices, operands);
    }

    public static DerivationStep Of(UrusanIndex index, bool? withLevel = null)
    {
        var method = index.Rules.Method;
        var operands = Services(index.Services, index.Value, RegionCalculation.UrusanGroup(method), withLevel ?? BothLevels(index.Services));
        return Step(
            DerivationSubject.Urusan, index.Urusan.Slug, (index.Urusan.Name(Language.Indonesian), index.Urusan.Name(Language.English)), index.Value, index.Rules,
            [method.ServiceToUrusan], operands);
    }

    private static bool BothLevels(IReadOnlyList<ServiceIndex> services) => services.Any(service => service.Service.Level != services[0].Service.Level);

    private static DerivationStep[] Services(IReadOnlyList<ServiceIndex> services, ExactValue? value, Func<ServiceIndex, object> groupOf, bool withLevel)
    {
        var groups = RegionCalculation.Groups([.. services.Where(service => service.Counts)], groupOf);
        if (groups.Length < 2 || groups.All(group => group.Length == 1)) return [.. services.Select(service => ServiceExplanation.Of(service, withLevel))];
        var parts = ((MeanValue)value!).Parts;
        return
        [
            .. groups.Select((group, at) => group.Length == 1 ? ServiceExplanation.Of(group[0], withLevel) : Group(group, parts[at], withLevel)),
            .. services.Where(service => !service.Counts).Select(service => ServiceExplanation.Of(service, withLevel)),
        ];
    }

    private static DerivationStep Group(ServiceIndex[] services, ExactValue value, bool withLevel)
    {
        var first = services[0].Service;
        var names = string.Join(" / ", services.Select(service => service.Service.ShortName).Distinct());
        var (key, indonesian, english) = services.Any(service => service.Service.Slug != first.Slug)
            ? first.Level == ServiceLevel.Province ? ("province", "layanan provinsi", "services of a province") : ("regency-or-city", "layanan kabupaten/kota", "services of a regency or city")
            : (first.Slug, $"{names} (kedua tingkat)", $"{names} (both levels)");
        return Step(
            DerivationSubject.ServiceGroup, key, (indonesian, english), value, services[0].Rules, [], [.. services.Select(service => ServiceExplanation.Of(service, withLevel))]);
    }

    /// <summary>The step of a mean over other steps.</summary>
    public static DerivationStep Step(
        DerivationSubject subject, string key, (string Indonesian, string English) name, ExactValue? value, RuleBook rules, Policy[] choices, DerivationStep[] operands)
    {
        var operation = value is null ? DerivationOperation.LeftOut
            : operands.Count(operand => operand.Value is not null) == 1 ? DerivationOperation.Same
            : DerivationOperation.Mean;
        return new DerivationStep(subject, key, name.Indonesian, name.English, operation, value, rules.Printed(value))
        {
            Rating = value is null || subject == DerivationSubject.ServiceGroup ? null : rules.Rate(value).Name(),
            Gap = value is null ? DerivationGap.NothingCounted : null,
            Choices = Array.AsReadOnly(choices),
            Operands = Array.AsReadOnly(operands),
        };
    }
}
