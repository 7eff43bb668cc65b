using Spm.Core.Catalog;
using Spm.Core.Quantities;

namespace Spm.Core.Indices;

/// <summary>One thing done differently from the rule book's method (<i>perbedaan cara hitung</i>).</summary>
/// <remarks>Equal when key, value and service are: a search makes one object for each.</remarks>
[LegalTerm("perbedaan cara hitung")]
public sealed record Deviation
{
    private readonly Func<Language, string> _words;

    private Deviation(DeviationKind kind, string key, string value, ServiceType? service, Func<Language, string> words)
    {
        Kind = kind;
        Key = key;
        Value = value;
        Service = service;
        _words = words;
    }

    /// <summary>Policy, rounding stage, points or service.</summary>
    public DeviationKind Kind { get; }

    /// <summary>The policy's key, or <c>round-before-averaging</c>, <c>published-number</c>, <c>service</c>, <c>unreported-services</c>.</summary>
    public string Key { get; }

    /// <summary>The policy's value, or the stage with digits and mode, the number published, or what happened to the service.</summary>
    public string Value { get; }

    /// <summary>The one service that was treated differently; null otherwise.</summary>
    public ServiceType? Service { get; }

    internal (RoundingStage Stage, int Digits, RoundingMode Mode) Rounded { get; private init; }

    internal PointsReading Points { get; private init; }

    internal ServiceChange Change { get; private init; }

    /// <summary>Key and value, and what they mean in words.</summary>
    public string Describe(Language language) => $"{this} ({_words(language)})";

    /// <summary>Key and value: <c>cap=none</c>, <c>service kabkota.kesehatan.ibu-hamil=left-out</c>.</summary>
    public override string ToString() => Service is null ? $"{Key}={Value}" : $"{Key} {Service.Key}={Value}";

    /// <summary>Same key, value and service.</summary>
    public bool Equals(Deviation? other) => other is not null && Key == other.Key && Value == other.Value && Service == other.Service;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Key, Value, Service);

    internal static Deviation OfPolicy(string key, string value, AchievementMethod changed)
    {
        var policy = changed.Policies.FirstOrDefault(policy => policy.Key == key);
        return new(DeviationKind.Policy, key, value, null, policy is null ? language => VariantWords.FinalRounding(changed.Rounding, language) : policy.Describe);
    }

    internal static Deviation OfStage(RoundingStage stage, int digits, RoundingMode mode) =>
        new(DeviationKind.RoundingStage, "round-before-averaging", VariantWords.Name(stage, digits, mode), null, language => VariantWords.Of(stage, digits, mode, language))
        {
            Rounded = (stage, digits, mode),
        };

    internal static Deviation OfPoints(PointsReading points) =>
        new(DeviationKind.Points, "published-number", VariantWords.Name(points), null, language => VariantWords.Of(points, language)) { Points = points };

    internal static Deviation OfService(ServiceType? service, ServiceChange change) =>
        new(DeviationKind.Service, service is null ? "unreported-services" : "service", VariantWords.Name(change), service,
            language => VariantWords.Of(service, change, language))
        {
            Change = change,
        };
}
