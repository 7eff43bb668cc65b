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
    private static readonly Timeline<AchievementMethod> Methods = new(
    [
        new(new BudgetYear(2019), AchievementMethod.Permendagri100, new LegalBasis("Permendagri 100/2018", "SEEN[S40,S41] ukuran penerima; RECALLED isi"), Edition.KnownAsOf),
        new(new BudgetYear(2022), AchievementMethod.Permendagri59, new LegalBasis("Permendagri 59/2021", "SEEN[S39] penggantian; INFERRED mulai tahun anggaran 2022; RECALLED Lampiran (belum dibaca)"), Edition.KnownAsOf),
    ]);

    private readonly Lazy<string> _hash;

    private RuleBook(string name, ServiceCatalog catalog, AchievementMethod method, RatingScale scale)
    {
        Name = name;
        Catalog = catalog;
        Method = method;
        Scale = scale;
        _hash = new(Digest);
    }

    /// <summary>The first budget year with encoded rules.</summary>
    public static BudgetYear FirstYear => Methods.First;

    /// <summary>The budget year of the latest encoded change of any rule; later years answer with the same rules.</summary>
    public static BudgetYear LastKnownChange { get; } = new(2024);

    /// <summary>The budget year.</summary>
    public BudgetYear Year => Catalog.Year;

    /// <summary>The name that results print, such as <c>Permendagri 59/2021</c>.</summary>
    public string Name { get; }

    /// <summary>The services, lists and obligations.</summary>
    public ServiceCatalog Catalog { get; }

    /// <summary>How figures become indices.</summary>
    public AchievementMethod Method { get; }

    /// <summary>How indices become ratings.</summary>
    public RatingScale Scale { get; }

    /// <summary>The provision behind the method of this year, and how it is known.</summary>
    public LegalBasis Basis => Methods.At(Year).Basis;

    /// <summary>SHA-256 over catalogue, method and scale, in lower-case hexadecimal; equal rules have equal hashes, whatever their names.</summary>
    public string Hash => _hash.Value;

    /// <summary>True when the year is after the last known change, so that the last known rules answer.</summary>
    public bool IsAfterLastKnownChange => Year > LastKnownChange;

    /// <summary>The shipped rules of a budget year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is before 2019; the message is <see cref="Refusal"/>.</exception>
    public static RuleBook For(BudgetYear year)
    {
        if (Refusal(year, Language.English) is { } why) throw new ArgumentOutOfRangeException(nameof(year), year, why);
        var method = Methods.At(year);
        return new RuleBook(method.Basis.Citation, ServiceCatalog.For(year), method.Value, RatingScale.Permendagri59);
    }

    /// <summary>Why no rules are encoded for a year; null when there are.</summary>
    public static string? Refusal(BudgetYear year, Language language)
    {
        if (year >= FirstYear) return null;
        return language == Language.Indonesian
            ? $"Tahun {year} tidak dapat dihitung: aturan pertama yang dimuat berlaku untuk tahun anggaran {FirstYear} (Permendagri 100/2018); sebelumnya berlaku PP 65/2005 dengan layanan yang berbeda."
            : $"{year} cannot be computed: the first encoded rules are those of budget year {FirstYear} (Permendagri 100/2018); earlier years followed PP 65/2005, whose services differ.";
    }

    /// <summary>These rules with another method, under a name of the caller's own.</summary>
    public RuleBook With(string name, AchievementMethod method) => new(Require.Text(name), Catalog, Require.NotNull(method), Scale);

    /// <summary>These rules with another rating scale, under a name of the caller's own.</summary>
    public RuleBook With(string name, RatingScale scale) => new(Require.Text(name), Catalog, Method, Require.NotNull(scale));

    /// <summary>These rules with another catalogue of the same year, such as one with a new list, under a name of the caller's own.</summary>
    /// <exception cref="ArgumentException">The catalogue is that of another year.</exception>
    public RuleBook With(string name, ServiceCatalog catalog) => Require.NotNull(catalog).Year == Year
        ? new RuleBook(Require.Text(name), catalog, Method, Scale)
        : throw new ArgumentException($"The catalogue is that of {catalog.Year}; these rules are those of {Year}.", nameof(catalog));

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
            ? $"Perubahan aturan terakhir yang diketahui berlaku sejak {LastKnownChange}; per {LocalDatePattern.Iso.Format(Edition.KnownAsOf)} tidak ada aturan yang lebih baru yang diketahui."
            : $"The last known change of the rules holds from {LastKnownChange}; no newer rule known as of {LocalDatePattern.Iso.Format(Edition.KnownAsOf)}.";
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private string Digest()
    {
        var lines = Catalog.Lines().Append($"method\t{Method}").Append($"scale\t{string.Join(' ', Scale.Bounds)}");
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines)))).ToLowerInvariant();
    }
}
