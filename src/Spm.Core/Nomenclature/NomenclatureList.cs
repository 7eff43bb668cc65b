using System.Collections.Frozen;
using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Law;

namespace Spm.Core.Nomenclature;

/// <summary>The entries of one version of the budget nomenclature (<i>daftar nomenklatur</i>), all of them or a part.</summary>
/// <remarks>A code that an incomplete list lacks is not judged: the shipped list holds what matters for SPM and nothing else. Whoever has the
/// whole list gives it with <see cref="Of"/>.</remarks>
[LegalTerm("daftar nomenklatur", "Permendagri 90/2019")]
public sealed class NomenclatureList
{
    private static readonly Lazy<NomenclatureList> Lazily = new(ReadShipped);

    private readonly FrozenDictionary<(ServiceLevel, NomenclatureCode), NomenclatureEntry> _entries;
    private readonly FrozenSet<(ServiceLevel, NomenclatureCode)> _above;

    private NomenclatureList(NomenclatureVersion version, IReadOnlyList<NomenclatureEntry> entries, bool isComplete, LegalBasis basis)
    {
        Version = version;
        Entries = entries;
        IsComplete = isComplete;
        Basis = basis;
        _entries = entries.ToFrozenDictionary(entry => (entry.Level, entry.Code));
        _above = entries.SelectMany(Above).ToFrozenSet();
    }

    /// <summary>The shipped part of the list of 2027: 614 sub kegiatan flagged as SPM, two that look alike and are not, and the 68 kegiatan that they stand in.</summary>
    public static NomenclatureList Shipped => Lazily.Value;

    /// <summary>The version that the entries belong to.</summary>
    public NomenclatureVersion Version { get; }

    /// <summary>The entries, provinces first, each level in the order of codes.</summary>
    public IReadOnlyList<NomenclatureEntry> Entries { get; }

    /// <summary>Whether a code that is not here does not exist in this version.</summary>
    public bool IsComplete { get; }

    /// <summary>Where the list comes from.</summary>
    public LegalBasis Basis { get; }

    /// <summary>Makes a list of a caller's own.</summary>
    /// <param name="version">The version that it belongs to.</param>
    /// <param name="entries">Its entries, of any depth, in any order.</param>
    /// <param name="isComplete">Whether every sub kegiatan of both levels is there, so that a missing code is an unknown one.</param>
    /// <param name="basis">Where it comes from; the version's own source when null.</param>
    /// <exception cref="ArgumentException">Two entries of one level and code, or a sub kegiatan with another number of digits than the version has.</exception>
    public static NomenclatureList Of(NomenclatureVersion version, IEnumerable<NomenclatureEntry> entries, bool isComplete, LegalBasis? basis = null)
    {
        Require.NotNull(version);
        var sorted = Array.AsReadOnly(Require.Copy(entries).OrderBy(entry => entry.Level).ThenBy(entry => entry.Code).ToArray());
        if (sorted.FirstOrDefault(entry => !version.Fits(entry.Code)) is { } misfit)
            throw new ArgumentException($"{misfit.Code}: a sub kegiatan of {version} has {version.SubKegiatanWidth} digits.", nameof(entries));
        for (var i = 1; i < sorted.Count; i++)
            if ((sorted[i].Level, sorted[i].Code) == (sorted[i - 1].Level, sorted[i - 1].Code))
                throw new ArgumentException($"Two entries of {sorted[i].Code} for {sorted[i].Level}.", nameof(entries));
        return new NomenclatureList(version, sorted, isComplete, basis ?? version.Basis);
    }

    /// <summary>The entry of a code; null when the list has none.</summary>
    /// <remarks>A support programme written with its bidang, <c>1.02.01…</c>, is looked up as <c>X.XX.01…</c> too; that reading is recalled.</remarks>
    public NomenclatureEntry? Find(ServiceLevel level, NomenclatureCode code)
    {
        Require.NotNull(code);
        if (_entries.TryGetValue((level, code), out var entry)) return entry;
        return code.IsSupport ? _entries.GetValueOrDefault((level, code.WithAnyBidang())) : null;
    }

    /// <summary>The entry with a key; null when the list has none, or is of another version.</summary>
    public NomenclatureEntry? Find(NomenclatureKey key) => key.Version == Version ? Find(key.Level, key.Code) : null;

    /// <summary>Whether a code exists in this version: an entry, or above one; null when the list cannot say.</summary>
    public bool? Has(ServiceLevel level, NomenclatureCode code)
    {
        if (Find(level, code) is not null || _above.Contains((level, code)) || (code.IsSupport && _above.Contains((level, code.WithAnyBidang())))) return true;
        return IsComplete ? false : null;
    }

    private static IEnumerable<(ServiceLevel, NomenclatureCode)> Above(NomenclatureEntry entry)
    {
        for (var parent = entry.Code.Parent; parent is not null; parent = parent.Parent) yield return (entry.Level, parent);
    }

    private static NomenclatureList ReadShipped() => Of(
        NomenclatureTables.ListVersion,
        NomenclatureTables.Rows("nomenclature-entries.tsv", "level", "code").Select(FromRow),
        isComplete: false,
        new LegalBasis(NomenclatureTables.ListSource, "SEEN[S42]: 614 sub kegiatan bertanda SPM dan 2 yang tidak, bukan daftar lengkap"));

    private static NomenclatureEntry FromRow(EmbeddedTable.Row row) => new(NomenclatureTables.Level(row), NomenclatureCode.Parse(row["code"]), row["name"])
    {
        Indicator = row.Optional("indicator"),
        Unit = row.Optional("unit"),
        Kind = row["kind"] switch
        {
            "" => null,
            "service" => EntryKind.Service,
            "activity" => EntryKind.Activity,
            var other => throw new InvalidOperationException($"nomenclature-entries.tsv: \"{other}\" is no kind."),
        },
        IsSpm = row.Optional("spm") is null ? null : row.YesNo("spm"),
        Predecessor = row.Optional("previous") is { } previous ? NomenclatureCode.Parse(previous) : null,
        WasInListOf2024 = row.Optional("in_2024") is null ? null : row.YesNo("in_2024"),
        NoteWords = NomenclatureTables.Note(row),
    };
}
