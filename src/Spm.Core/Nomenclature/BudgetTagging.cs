using System.Collections.Frozen;
using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Quantities;

namespace Spm.Core.Nomenclature;

/// <summary>Which sub kegiatan pay for which services (<i>daftar penandaan SPM</i>), in one version of the nomenclature.</summary>
/// <remarks>Immutable. A sub kegiatan without a tag here is not said to be none: the shipped tags are those of one list.</remarks>
[LegalTerm("daftar penandaan SPM")]
public sealed class BudgetTagging
{
    private static readonly Lazy<BudgetTagging> Lazily = new(ReadShipped);

    private readonly FrozenDictionary<(ServiceLevel, NomenclatureCode), BudgetTag> _tags;
    private readonly ILookup<string, BudgetTag> _byService;

    /// <summary>Makes a tagging.</summary>
    /// <param name="version">The version of the nomenclature that the codes belong to.</param>
    /// <param name="tags">The tags in any order, one for a sub kegiatan of a level.</param>
    /// <exception cref="ArgumentException">Two tags of one level and code.</exception>
    public BudgetTagging(NomenclatureVersion version, IEnumerable<BudgetTag> tags)
    {
        Version = Require.NotNull(version);
        Tags = Array.AsReadOnly(Require.Copy(tags).OrderBy(tag => tag.Level).ThenBy(tag => tag.Code).ToArray());
        for (var i = 1; i < Tags.Count; i++)
            if ((Tags[i].Level, Tags[i].Code) == (Tags[i - 1].Level, Tags[i - 1].Code))
                throw new ArgumentException($"Two tags of {Tags[i].Code} for {Tags[i].Level}.", nameof(tags));
        _tags = Tags.ToFrozenDictionary(tag => (tag.Level, tag.Code));
        _byService = Tags.SelectMany(tag => tag.Services.Select(service => (service.Key, tag))).ToLookup(pair => pair.Key, pair => pair.tag, StringComparer.Ordinal);
    }

    /// <summary>The 614 sub kegiatan that the list of 2027 flags: the flag was read, the services behind it are inferred and graded.</summary>
    public static BudgetTagging Shipped => Lazily.Value;

    /// <summary>The version of the nomenclature that the codes belong to.</summary>
    public NomenclatureVersion Version { get; }

    /// <summary>Every tag, provinces first, each level in the order of codes.</summary>
    public IReadOnlyList<BudgetTag> Tags { get; }

    /// <summary>The parts in which a tagged sub kegiatan pays for its services; none when no service fits or the policy leaves shared ones out.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="policy">What decides when the tag names several services and no shares.</param>
    public static IReadOnlyList<ServiceShare> SharesOf(BudgetTag tag, SharedTagPolicy policy)
    {
        Require.NotNull(tag);
        Require.NotNull(policy);
        var services = tag.Services;
        if (tag.Shares is { } shares) return Each(at => shares[at]);
        if (services.Count == 1 || policy == SharedTagPolicy.WholeToEach) return Each(_ => Ratio.One);
        if (services.Count == 0 || policy == SharedTagPolicy.LeftOut) return [];
        return Each(_ => new Ratio(1, services.Count));

        IReadOnlyList<ServiceShare> Each(Func<int, Ratio> share) => Array.AsReadOnly(services.Select((service, at) => new ServiceShare(service, share(at))).ToArray());
    }

    /// <summary>The tag of a sub kegiatan; null when it has none.</summary>
    public BudgetTag? Find(ServiceLevel level, NomenclatureCode code) => _tags.GetValueOrDefault((level, Require.NotNull(code)));

    /// <summary>The tags of the sub kegiatan that pay for a service, alone or with others; by level and code.</summary>
    public IEnumerable<BudgetTag> TagsOf(ServiceType service) => _byService[Require.NotNull(service).Key];

    /// <summary>This tagging with further tags, such as a region's own; one of a sub kegiatan that has a tag takes its place.</summary>
    /// <exception cref="ArgumentException">Two of the further tags are of one level and code.</exception>
    public BudgetTagging With(IEnumerable<BudgetTag> tags)
    {
        var further = Require.Copy(tags);
        var replaced = further.Select(tag => (tag.Level, tag.Code)).ToHashSet();
        return new BudgetTagging(Version, Tags.Where(tag => !replaced.Contains((tag.Level, tag.Code))).Concat(further));
    }

    private static BudgetTagging ReadShipped()
    {
        var services = CatalogTables.Of(Edition.KnownAsOf).Services.ToFrozenDictionary(service => service.Key, StringComparer.Ordinal);
        var seen = new LegalBasis(NomenclatureTables.ListSource, "SEEN[S42] penanda SPM; INFERRED kaitan dengan layanan");
        var disputed = new LegalBasis(NomenclatureTables.ListSource, "SEEN[S42] penanda SPM; INFERRED kaitan dengan layanan; CONFLICT dengan PP 2/2018");
        return new BudgetTagging(NomenclatureTables.ListVersion, NomenclatureTables.Rows("budget-tags.tsv", "level", "code").Select(FromRow));

        BudgetTag FromRow(EmbeddedTable.Row row) => new(
            NomenclatureTables.Level(row),
            NomenclatureCode.Parse(row["code"]),
            row.Parts("services").Select(key => services[key]),
            TagOrigin.Official,
            Confidence(row["confidence"]),
            NomenclatureTables.IsConflict(row) ? disputed : seen)
        {
            NoteWords = NomenclatureTables.Note(row),
        };
    }

    private static TagConfidence Confidence(string text) => text switch
    {
        "high" => TagConfidence.High,
        "medium" => TagConfidence.Medium,
        "low" => TagConfidence.Low,
        _ => throw new InvalidOperationException($"budget-tags.tsv: \"{text}\" is no confidence."),
    };
}
