using NodaTime;
using NodaTime.Text;
using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Periods;

namespace Spm.Core.Nomenclature;

/// <summary>One state of the budget nomenclature (<i>versi nomenklatur</i>): a decree, or a list that was exported.</summary>
/// <remarks>An open set, identified by <see cref="Key"/>: a caller makes one of their own for a new decree. Titles and dates were read in a
/// register of the decrees, the decrees themselves were not.</remarks>
[LegalTerm("versi nomenklatur", "Permendagri 90/2019")]
public sealed class NomenclatureVersion : IEquatable<NomenclatureVersion>
{
    private static readonly Lazy<IReadOnlyList<EmbeddedTable.Row>> Rows = new(() => EmbeddedTable.Read("nomenclature-versions.tsv").KnownOn(Edition.KnownAsOf, "key"));
    private static readonly Lazy<IReadOnlyList<NomenclatureVersion>> Shipped = new(() => Array.AsReadOnly(Rows.Value.Select(FromRow).ToArray()));
    private static readonly Lazy<Timeline<NomenclatureVersion>> Years = new(ReadYears);

    /// <summary>Makes a version.</summary>
    /// <param name="key">What identifies it, such as <c>kepmendagri-900.1-2850-2025</c>.</param>
    /// <param name="date">The day of the decree or the export.</param>
    /// <param name="subKegiatanWidth">How many digits its sub kegiatan have: 2 or 4.</param>
    /// <param name="isDecree">False for a list that was exported: the enacted text overrules it.</param>
    /// <param name="basis">The decree's citation and how it is known.</param>
    /// <exception cref="ArgumentException">A blank key.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A width other than 2 and 4.</exception>
    public NomenclatureVersion(string key, LocalDate date, int subKegiatanWidth, bool isDecree, LegalBasis basis)
    {
        Key = Require.Text(key);
        Date = date;
        SubKegiatanWidth = subKegiatanWidth is 2 or 4
            ? subKegiatanWidth
            : throw new ArgumentOutOfRangeException(nameof(subKegiatanWidth), subKegiatanWidth, $"{subKegiatanWidth} digits; a sub kegiatan has 2 or 4.");
        IsDecree = isDecree;
        Basis = Require.NotNull(basis);
    }

    /// <summary>The seven decrees from 2019 to 2026 and the exported list of January 2026, oldest first.</summary>
    public static IReadOnlyList<NomenclatureVersion> All => Shipped.Value;

    /// <summary>Which version the documents of a budget year use, from 2021 on.</summary>
    /// <remarks>Inferred from the dates of the decrees: the latest that stood when the year's budget was drafted. Plans that were set earlier,
    /// above all medium-term ones, may follow an older version.</remarks>
    public static Timeline<NomenclatureVersion> ByBudgetYear => Years.Value;

    /// <summary>What identifies the version.</summary>
    public string Key { get; }

    /// <summary>The day of the decree or the export.</summary>
    public LocalDate Date { get; }

    /// <summary>How many digits its sub kegiatan have: 2, or 4 from 2023 on.</summary>
    public int SubKegiatanWidth { get; }

    /// <summary>False for a list that was exported: the enacted text overrules it.</summary>
    public bool IsDecree { get; }

    /// <summary>The decree's citation and how it is known.</summary>
    public LegalBasis Basis { get; }

    /// <summary>The shipped version with a key; null when there is none.</summary>
    public static NomenclatureVersion? Find(string key)
    {
        Require.NotNull(key);
        return All.FirstOrDefault(version => version.Key == key);
    }

    /// <summary>The latest shipped decree dated on or before a day; null before the first.</summary>
    /// <remarks>That a decree stands from its own day until the next one is inferred.</remarks>
    public static NomenclatureVersion? InForceOn(LocalDate day) => All.LastOrDefault(version => version.IsDecree && version.Date <= day);

    /// <summary>Whether a code has the form of this version: any code above the sub kegiatan, or a sub kegiatan of as many digits.</summary>
    public bool Fits(NomenclatureCode code) => Require.NotNull(code).SubKegiatanWidth is var width && (width == 0 || width == SubKegiatanWidth);

    /// <inheritdoc/>
    public bool Equals(NomenclatureVersion? other) => other is not null && Key == other.Key;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NomenclatureVersion);

    /// <inheritdoc/>
    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    /// <summary>Same key.</summary>
    public static bool operator ==(NomenclatureVersion? left, NomenclatureVersion? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Different key.</summary>
    public static bool operator !=(NomenclatureVersion? left, NomenclatureVersion? right) => !(left == right);

    /// <summary>The citation.</summary>
    public override string ToString() => Basis.Citation;

    private static NomenclatureVersion FromRow(EmbeddedTable.Row row) => new(
        row["key"],
        LocalDatePattern.Iso.Parse(row["date"]).Value,
        row["sub_digits"] == "2" ? 2 : 4,
        row.YesNo("decree"),
        new LegalBasis(row["citation"], row["confidence"]));

    private static Timeline<NomenclatureVersion> ReadYears() => new(
        from row in Rows.Value
        where row.Optional("first_budget_year") is not null
        select new Dated<NomenclatureVersion>(
            BudgetYear.Parse(row["first_budget_year"]), Find(row["key"])!, new LegalBasis(row["citation"], row["year_confidence"]), row.KnownSince ?? Edition.First));
}
