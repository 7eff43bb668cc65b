using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Quantities;

namespace Spm.Core.Nomenclature;

/// <summary>That a sub kegiatan pays for SPM, and for which services (<i>penandaan SPM</i>).</summary>
/// <remarks>The tag says <i>pays for the service</i>, not <i>is about SPM</i>. It has nothing to do with the payment order that shares the initials.</remarks>
[LegalTerm("penandaan SPM")]
public sealed class BudgetTag
{
    /// <summary>Makes a tag.</summary>
    /// <param name="level">The kind of region whose sub kegiatan it is.</param>
    /// <param name="code">The sub kegiatan.</param>
    /// <param name="services">The services that it pays for, each once; none when it is tagged and no service fits.</param>
    /// <param name="origin">Who tagged it.</param>
    /// <param name="confidence">How surely it pays for these services.</param>
    /// <param name="basis">The source.</param>
    /// <param name="shares">The part of each service in their order, each above 0, together exactly 1; null when nobody says, so that a
    /// <see cref="SharedTagPolicy"/> decides.</param>
    /// <exception cref="ArgumentException">The code is no sub kegiatan, a service stands twice, or the shares do not fit the services or do not make exactly 1.</exception>
    public BudgetTag(
        ServiceLevel level, NomenclatureCode code, IEnumerable<ServiceType> services, TagOrigin origin, TagConfidence confidence, LegalBasis basis, IEnumerable<Ratio>? shares = null)
    {
        Level = Require.Defined(level);
        Code = Require.NotNull(code);
        Services = Require.Copy(services);
        Origin = Require.Defined(origin);
        Confidence = Require.Defined(confidence);
        Basis = Require.NotNull(basis);
        Shares = shares is null ? null : Array.AsReadOnly(shares.ToArray());
        if (code.Depth != NomenclatureDepth.SubKegiatan)
            throw new ArgumentException($"{code} is a {code.Depth.Name(Language.English)}; a tag stands on a sub kegiatan such as 1.02.02.2.02.0001.", nameof(code));
        if (Services.DistinctBy(service => service.Key).Count() < Services.Count) throw new ArgumentException($"{code} names a service twice.", nameof(services));
        if (Shares is not null) RefuseUnfitShares(Shares);
    }

    /// <summary>The kind of region whose sub kegiatan it is.</summary>
    public ServiceLevel Level { get; }

    /// <summary>The sub kegiatan.</summary>
    public NomenclatureCode Code { get; }

    /// <summary>The services that it pays for; none when it is tagged and no service fits.</summary>
    public IReadOnlyList<ServiceType> Services { get; }

    /// <summary>The part of each service in their order, together exactly 1; null when nobody says.</summary>
    public IReadOnlyList<Ratio>? Shares { get; }

    /// <summary>Who tagged it.</summary>
    public TagOrigin Origin { get; }

    /// <summary>How surely it pays for these services.</summary>
    public TagConfidence Confidence { get; }

    /// <summary>The source, with the marks of the flag and of the link to the services apart.</summary>
    public LegalBasis Basis { get; }

    /// <summary>Whether it pays for a service that regions of the other kind owe, as special autonomy in Papua provides.</summary>
    public bool CrossesLevels => Services.Any(service => service.Level != Level);

    internal Bilingual? NoteWords { get; init; }

    /// <summary>What is to be known about the tag; null when nothing is.</summary>
    public string? Note(Language language) => NoteWords?.ToString(language);

    /// <summary>The code and the keys of the services.</summary>
    public override string ToString() => Services.Count == 0 ? $"{Code} → –" : $"{Code} → {string.Join(", ", Services)}";

    private void RefuseUnfitShares(IReadOnlyList<Ratio> shares)
    {
        if (shares.Count != Services.Count || shares.Count == 0)
            throw new ArgumentException($"{shares.Count} shares for {Services.Count} services of {Code}; each service has one.", nameof(shares));
        if (shares.Any(share => share.Sign <= 0)) throw new ArgumentException($"A share of {Code} is not above 0.", nameof(shares));
        var sum = Ratio.Sum([.. shares]);
        if (sum != Ratio.One) throw new ArgumentException($"The shares of {Code} make {sum}, not 1.", nameof(shares));
    }
}
