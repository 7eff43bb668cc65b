using System.Globalization;
using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Quantities;

namespace Spm.Core.Aggregation;

/// <summary>One edition of the SPM Awards as far as it is known (<i>edisi SPM Awards</i>): criteria, weights, classes, each with its source.</summary>
/// <remarks>Criteria and methods differ by edition, so nothing is carried over. Weights are known for 2024 alone, from one newspaper.</remarks>
[LegalTerm("edisi SPM Awards")]
public sealed class AwardEdition
{
    private static readonly Lazy<IReadOnlyList<AwardEdition>> Shipped = new(Read);

    private readonly string? _indonesian;
    private readonly string? _english;

    private AwardEdition(EmbeddedTable.Row row, IEnumerable<AwardCriterion> criteria)
    {
        Name = row["name"];
        Held = int.Parse(row["held"], CultureInfo.InvariantCulture);
        BudgetYear = BudgetYear.Parse(row["budget_year"]);
        _indonesian = row.Optional("classes_id");
        _english = row.Optional("classes_en");
        Basis = new LegalBasis(row["source"], row["confidence"]);
        Criteria = Require.Copy(criteria);
        if (Criteria.Count > 0 && Criteria.All(criterion => criterion.Weight is not null)) Award = new RankedAward(this);
    }

    /// <summary>The editions of which a public text was read, oldest first.</summary>
    public static IReadOnlyList<AwardEdition> All => Shipped.Value;

    /// <summary>Its name, such as <c>SPM Awards 2024</c>.</summary>
    public string Name { get; }

    /// <summary>The year in which it was held.</summary>
    public int Held { get; }

    /// <summary>The budget year that it judged.</summary>
    public BudgetYear BudgetYear { get; }

    /// <summary>What it looked at, in the order of the source; empty when not known.</summary>
    public IReadOnlyList<AwardCriterion> Criteria { get; }

    /// <summary>The measure with the weights that the press reported; null when a weight is not known.</summary>
    /// <remarks>With weights of your own make a <see cref="RankedAward"/>, which then says that they are yours.</remarks>
    public RankedAward? Award { get; }

    /// <summary>Where the edition is known from, and how.</summary>
    public LegalBasis Basis { get; }

    /// <summary>The edition held in a year; null when no text about one was read.</summary>
    public static AwardEdition? Find(int held) => All.FirstOrDefault(edition => edition.Held == held);

    /// <summary>The classes of winners; null when not known.</summary>
    public string? Classes(Language language) => language == Language.Indonesian ? _indonesian : _english;

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private static IReadOnlyList<AwardEdition> Read()
    {
        var criteria = EmbeddedTable.Read("award-criteria.tsv").KnownOn(Edition.KnownAsOf, "held", "key").ToLookup(row => row["held"], row => new AwardCriterion(
            row["key"],
            row["name_id"],
            row["name_en"],
            row.Optional("weight") is { } weight ? Ratio.Parse(weight) : null,
            row.Optional("printed"),
            new LegalBasis(row["source"], row["confidence"])));
        return Require.Copy(EmbeddedTable.Read("award-editions.tsv").KnownOn(Edition.KnownAsOf, "held").Select(row => new AwardEdition(row, criteria[row["held"]])));
    }
}
