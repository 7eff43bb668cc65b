using System.Collections.Frozen;
using NodaTime;
using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Regions;

namespace Spm.Core.Calendars;

/// <summary>One of the three time zones (<i>wilayah waktu</i>): WIB, WITA, WIT. Fixed offsets; none has summer time.</summary>
/// <remarks>Which of them an application closes by was not read: a report sent in Jayapura at one in the morning is still of the day before
/// in Jakarta. The caller says it.</remarks>
[LegalTerm("wilayah waktu", "Keppres 41/1987 (belum dibaca)")]
public sealed class IndonesianTimeZone
{
    private static readonly Lazy<FrozenDictionary<RegionCode, IndonesianTimeZone>> Provinces = new(ReadProvinces);

    private IndonesianTimeZone(string name, int hours)
    {
        Name = name;
        Offset = Offset.FromHours(hours);
    }

    /// <summary>Western Indonesia, UTC+7 (<i>Waktu Indonesia Barat</i>).</summary>
    public static IndonesianTimeZone Wib { get; } = new("WIB", 7);

    /// <summary>Central Indonesia, UTC+8 (<i>Waktu Indonesia Tengah</i>).</summary>
    public static IndonesianTimeZone Wita { get; } = new("WITA", 8);

    /// <summary>Eastern Indonesia, UTC+9 (<i>Waktu Indonesia Timur</i>).</summary>
    public static IndonesianTimeZone Wit { get; } = new("WIT", 9);

    /// <summary>All three, from the west.</summary>
    public static IReadOnlyList<IndonesianTimeZone> All { get; } = Array.AsReadOnly<IndonesianTimeZone>([Wib, Wita, Wit]);

    /// <summary>How it is known which province lies in which zone.</summary>
    public static LegalBasis Source { get; } = new(
        "Keppres 41/1987 (belum dibaca)", "RECALLED pembagian wilayah waktu; INFERRED provinsi yang dibentuk sesudahnya, menurut provinsi induk");

    /// <summary><c>WIB</c>, <c>WITA</c> or <c>WIT</c>, in every language.</summary>
    public string Name { get; }

    /// <summary>Hours ahead of UTC.</summary>
    public Offset Offset { get; }

    /// <summary>The zone of a province, or of the province that a kabupaten/kota lies in; null for a code that is not in the table.</summary>
    public static IndonesianTimeZone? Of(RegionCode region) => Provinces.Value.GetValueOrDefault(Require.NotNull(region).Province);

    /// <summary>The day that it is in this zone at an instant.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The last hours of the year 9999, whose day here is that of no year.</exception>
    public LocalDate DateOf(Instant instant) => instant.WithOffset(Offset).Date;

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private static FrozenDictionary<RegionCode, IndonesianTimeZone> ReadProvinces() => (
        from row in EmbeddedTable.Read("time-zones.tsv").Rows
        from code in row.Parts("provinces")
        select KeyValuePair.Create(RegionCode.Parse(code), All.Single(zone => zone.Name == row["zone"]))).ToFrozenDictionary();
}
