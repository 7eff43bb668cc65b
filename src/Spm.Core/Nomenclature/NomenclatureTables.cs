using System.Collections.Frozen;
using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Law;

namespace Spm.Core.Nomenclature;

/// <summary>What the tables of this room share: their edition, the words for a level, and the notes on rows.</summary>
internal static class NomenclatureTables
{
    public const string ListSource = "Daftar nomenklatur SIPD-RI versi pemutakhiran 2027";

    private static readonly Lazy<FrozenDictionary<string, (Bilingual Words, bool IsConflict)>> Notes = new(() => Rows("nomenclature-notes.tsv", "note")
        .ToFrozenDictionary(row => row["note"], row => (new Bilingual(row["id"], row["en"]), row.YesNo("conflict")), StringComparer.Ordinal));

    public static NomenclatureVersion ListVersion => NomenclatureVersion.Find("pemutakhiran-2027")!;

    public static IReadOnlyList<EmbeddedTable.Row> Rows(string name, params IReadOnlyList<string> key) => EmbeddedTable.Read(name).KnownOn(Edition.KnownAsOf, key);

    public static ServiceLevel Level(EmbeddedTable.Row row) => row["level"] switch
    {
        "provinsi" => ServiceLevel.Province,
        "kabkota" => ServiceLevel.RegencyOrCity,
        var other => throw new InvalidOperationException($"\"{other}\" is neither provinsi nor kabkota."),
    };

    public static Bilingual? Note(EmbeddedTable.Row row) => row.Optional("note") is { } note ? Notes.Value[note].Words : null;

    public static bool IsConflict(EmbeddedTable.Row row) => row.Optional("note") is { } note && Notes.Value[note].IsConflict;
}
