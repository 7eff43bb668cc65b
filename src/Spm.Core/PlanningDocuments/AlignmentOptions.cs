using System.Collections.Frozen;
using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Nomenclature;
using Spm.Core.Quantities;
using Spm.Core.Validation;

namespace Spm.Core.PlanningDocuments;

/// <summary>How documents are held against each other (<i>pengaturan penyelarasan dokumen</i>).</summary>
[LegalTerm("pengaturan penyelarasan dokumen")]
public sealed record AlignmentOptions
{
    private FrozenDictionary<string, FindingSeverity> _severities = FrozenDictionary<string, FindingSeverity>.Empty;

    /// <summary>What counts when nothing is chosen: no tolerance, all rows, no matching by likeness, the shipped rules.</summary>
    public static AlignmentOptions Default { get; } = new();

    /// <summary>How far two amounts may lie apart.</summary>
    public AlignmentTolerance Tolerance { get; init => field = Require.NotNull(value); } = AlignmentTolerance.Zero;

    /// <summary>True to look at rows of SPM alone: tagged by the list, by the region or by the document, and what stands above them.</summary>
    public bool SpmOnly { get; init; }

    /// <summary>From which likeness of their names on two indicators are matched, above 0 to 1; null never matches by likeness.</summary>
    /// <remarks>Likeness is the exact share of letter pairs that both names have in common (Sørensen–Dice). Such a match is reported.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">Not above 0, or above 1.</exception>
    public Ratio? SimilarityThreshold
    {
        get;
        init => field = value is { } share && (share <= Ratio.Zero || share > Ratio.One)
            ? throw new ArgumentOutOfRangeException(nameof(value), value, "A threshold lies above 0 and is at most 1.")
            : value;
    }

    /// <summary>Which documents are compared how; the first that fits a pair counts.</summary>
    public IReadOnlyList<AlignmentPairRule> PairRules { get; init => field = Require.Copy(value); } = AlignmentPairRule.All;

    /// <summary>The services that have to be funded (K15); null for those that the region owes in the year.</summary>
    public IReadOnlyList<ServiceType>? Services { get; init => field = value is null ? null : Require.Copy(value); }

    /// <summary>Which sub kegiatan pay for which services; a region's own tags come in by <see cref="BudgetTagging.With"/>.</summary>
    /// <remarks>Tags are looked up by level and code whatever the version of a document: no code was seen to be given another meaning.</remarks>
    public BudgetTagging Tagging { get; init => field = Require.NotNull(value); } = BudgetTagging.Shipped;

    /// <summary>The list in which codes and names are looked up, for documents that follow its version; a code that an incomplete list lacks is not judged.</summary>
    public NomenclatureList Nomenclature { get; init => field = Require.NotNull(value); } = NomenclatureList.Shipped;

    /// <summary>Which codes took the place of codes given up.</summary>
    public CodeCrosswalk Crosswalk { get; init => field = Require.NotNull(value); } = CodeCrosswalk.Shipped;

    /// <summary>The catalogue; null for the shipped one of the year. A year before the first catalogue knows no services.</summary>
    public ServiceCatalog? Catalog { get; init; }

    /// <summary>How many are entitled to each service, for a pair by itself; those of a chain are added.</summary>
    public IReadOnlyList<ServicePopulation> Populations { get; init => field = Require.Copy(value); } = [];

    /// <summary>These options, with another weight for one finding whatever the pair, such as a target below 100 % as an error.</summary>
    /// <param name="definition">The finding.</param>
    /// <param name="severity">How much it weighs.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not a named severity.</exception>
    public AlignmentOptions With(FindingDefinition definition, FindingSeverity severity)
    {
        Require.NotNull(definition);
        Require.Defined(severity);
        return this with { _severities = new Dictionary<string, FindingSeverity>(_severities) { [definition.Code] = severity }.ToFrozenDictionary(StringComparer.Ordinal) };
    }

    /// <summary>The weight chosen for a finding; null where none was, and then the pair or the register decides.</summary>
    public FindingSeverity? SeverityOf(FindingDefinition definition) => _severities.TryGetValue(Require.NotNull(definition).Code, out var severity) ? severity : null;
}
