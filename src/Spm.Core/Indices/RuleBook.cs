using System.Security.Cryptography;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Indices;

/// <summary>Everything in force in a budget year (<i>kitab aturan</i>): the catalogue, the achievement method and the rating scale.</summary>
/// <remarks>Immutable, with a name and a hash that every result carries. Callers make one of their own with <c>With</c>.
/// Making one reads the tables; keep it instead of asking again.</remarks>
[LegalTerm("kitab aturan", "Permendagri 59/2021; Permendagri 100/2018")]
public sealed partial class RuleBook
{
    private readonly RuleOrigin _origin;
    private readonly Lazy<string> _hash;

    internal RuleBook(string name, ServiceCatalog catalog, AchievementMethod method, RatingScale scale, RuleOrigin origin)
    {
        _origin = origin;
        Name = name;
        Catalog = catalog;
        Method = method;
        Scale = scale;
        _hash = new(Digest);
    }

    /// <summary>The first budget year with encoded rules.</summary>
    public static BudgetYear FirstYear => RuleSource.Shipped.Methods.First;

    /// <summary>The budget year of the latest change of any rule that the edition knows; later years answer with the same rules.</summary>
    public BudgetYear LastKnownChange => _origin.LastChange;

    /// <summary>The budget year.</summary>
    public BudgetYear Year => Catalog.Year;

    /// <summary>The day of the edition that answers: the latest on or before the day asked for.</summary>
    /// <remarks>Name, year and this day are enough to make the same rules again, with this version of the library and any later one.</remarks>
    public LocalDate Known => Catalog.Known;

    /// <summary>The name that results print, such as <c>Permendagri 59/2021</c>.</summary>
    public string Name { get; }

    /// <summary>The services, lists and obligations.</summary>
    public ServiceCatalog Catalog { get; }

    /// <summary>How figures become indices.</summary>
    public AchievementMethod Method { get; }

    /// <summary>How indices become ratings.</summary>
    public RatingScale Scale { get; }

    /// <summary>The provision behind the method of this year, and how it is known.</summary>
    public LegalBasis Basis => _origin.Basis;

    /// <summary>SHA-256 over year, catalogue, method and scale, in lower-case hexadecimal; equal rules have equal hashes, whatever their
    /// names and editions. <see cref="RuleBookDifference"/> says what differs.</summary>
    public string Hash => _hash.Value;

    /// <summary>True when the year is after the last known change, so that the last known rules answer.</summary>
    public bool IsAfterLastKnownChange => Year > LastKnownChange;

    /// <summary>The shipped rules of a budget year, by the latest edition.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is before 2019; the message is <see cref="Refusal(BudgetYear, Language)"/>.</exception>
    public static RuleBook For(BudgetYear year) => For(year, Edition.KnownAsOf);

    /// <summary>The shipped rules of a budget year, by what was encoded on a day, so that an earlier report can be recomputed as it was.</summary>
    /// <param name="year">The budget year whose rules hold.</param>
    /// <param name="known">The latest edition on or before this day answers; a day after the latest edition gets the latest.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is before 2019 or the day before the first edition; the message is
    /// <see cref="Refusal(BudgetYear, LocalDate, Language)"/>.</exception>
    public static RuleBook For(BudgetYear year, LocalDate known) => RuleSource.Shipped.For(year, known);

    /// <summary>Why no rules are encoded for a year; null when there are.</summary>
    public static string? Refusal(BudgetYear year, Language language) => Refusal(year, Edition.KnownAsOf, language);

    /// <summary>Why no rules for a year were encoded by a day; null when some were.</summary>
    /// <param name="year">The budget year.</param>
    /// <param name="known">The day; before the first edition nothing was encoded.</param>
    /// <param name="language">The language of the answer.</param>
    public static string? Refusal(BudgetYear year, LocalDate known, Language language) => RuleSource.Shipped.Refusal(year, known, language);

    /// <summary>These rules with another method, under a name of the caller's own.</summary>
    public RuleBook With(string name, AchievementMethod method) => new(Require.Text(name), Catalog, Require.NotNull(method), Scale, _origin);

    /// <summary>These rules with another rating scale, under a name of the caller's own.</summary>
    public RuleBook With(string name, RatingScale scale) => new(Require.Text(name), Catalog, Method, Require.NotNull(scale), _origin);

    /// <summary>These rules with another catalogue of the same year and edition, such as one with a new list, under a name of the caller's own.</summary>
    /// <exception cref="ArgumentException">The catalogue is that of another year or edition.</exception>
    public RuleBook With(string name, ServiceCatalog catalog) => Require.NotNull(catalog).Year == Year && catalog.Known == Known
        ? new RuleBook(Require.Text(name), catalog, Method, Scale, _origin)
        : throw new ArgumentException(
            $"The catalogue is that of {catalog.Year}, edition {LocalDatePattern.Iso.Format(catalog.Known)}; these rules are those of {Year}, edition {LocalDatePattern.Iso.Format(Known)}.", nameof(catalog));

    /// <summary>Everything that a result rests on, by key, each with its source and confidence: policies, digits, rounding and the scale.</summary>
    public IReadOnlyList<KeyValuePair<string, LegalBasis>> Bases =>
    [
        .. Method.Policies.Select(policy => KeyValuePair.Create(policy.Key, policy.Basis)),
        KeyValuePair.Create("digits", AchievementMethod.RoundingBasis),
        KeyValuePair.Create("rounding", AchievementMethod.RoundingBasis),
        KeyValuePair.Create("scale", Scale.Basis),
    ];

    /// <summary>Checks a submission against the catalogue; see <see cref="SubmissionCheck.Run"/>.</summary>
    public CheckResult Check(Submission submission, Submission? previous = null, LocalDate? asOf = null) =>
        SubmissionCheck.Run(submission, Catalog, previous, asOf);

    /// <summary>The indices of a checked submission.</summary>
    /// <exception cref="ArgumentException">The submission was checked against another catalogue.</exception>
    /// <exception cref="MethodRefusedException">The method does not fit the figures.</exception>
    public RegionIndex Measure(CheckedSubmission passed)
    {
        if (!ReferenceEquals(Require.NotNull(passed).Catalog, Catalog))
            throw new ArgumentException($"The submission was checked against another catalogue than that of \"{Name}\"; check it with this rule book.", nameof(passed));
        return new RegionIndex(this, passed);
    }

    /// <summary>The indices of bare figures, for test vectors and what-ifs.</summary>
    /// <exception cref="MethodRefusedException">The method does not fit the figures.</exception>
    public RegionIndex Measure(BareFigures figures) => new(this, Require.NotNull(figures));

    /// <summary>The rating of an index.</summary>
    public SpmRating Rate(ExactValue value) => Method.RatingOn == RatingBasis.Exact
        ? Scale.Rate(value)
        : Scale.Rate(Require.NotNull(value).Round(Method.Digits, Method.Rounding));

    /// <summary>An index as published.</summary>
    public PublishedIndex Publish(ExactValue value) => PublishedIndex.Of(Require.NotNull(value), Method, Scale);

    /// <summary>What a reader has to know about rules after the last known change; null when there is nothing to say.</summary>
    public string? Notice(Language language)
    {
        if (!IsAfterLastKnownChange) return null;
        return language == Language.Indonesian
            ? $"Perubahan aturan terakhir yang diketahui berlaku sejak {LastKnownChange}; per {LocalDatePattern.Iso.Format(Known)} tidak ada aturan yang lebih baru yang diketahui."
            : $"The last known change of the rules holds from {LastKnownChange}; no newer rule known as of {LocalDatePattern.Iso.Format(Known)}.";
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>Everything that the rules fix, in an order of its own.</summary>
    internal IEnumerable<RuleFact> Facts() =>
    [
        new(RuleChangeKind.BudgetYear, 0, "year", [$"{Year}"], Basis),
        .. Method.Policies.Select((policy, rank) => new RuleFact(RuleChangeKind.Policy, rank, policy.Key, [policy.Name], policy.Basis) { Words = policy.Describe }),
        .. Method.Settings.Where(setting => setting.Key is "digits" or "rounding").Select(setting => new RuleFact(
            setting.Key == "digits" ? RuleChangeKind.Digits : RuleChangeKind.Rounding, 0, setting.Key, [setting.Value], AchievementMethod.RoundingBasis)),
        .. Scale.Bounds.Select((bound, rank) => new RuleFact(RuleChangeKind.RatingBound, rank, ((SpmRating)(rank + 1)).Name(), [$"{bound}"], Scale.Basis)),
        .. Catalog.Facts(),
    ];

    private string Digest()
    {
        var lines = Facts().OrderBy(fact => fact.Kind).ThenBy(fact => fact.Subject, StringComparer.Ordinal).Select(fact => fact.Line());
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines)))).ToLowerInvariant();
    }
}
