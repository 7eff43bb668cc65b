using System.Collections.Frozen;
using NodaTime;
using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Law;

namespace Spm.Core.Fulfilment;

/// <summary>Whether what a service still needs at the end of a year is needed in the next one, too (<i>kebutuhan yang berlanjut ke tahun berikutnya</i>):
/// a house is, a pregnancy is not.</summary>
/// <remarks>Data of the library, all of it INFERRED: no source that was read says so.</remarks>
[LegalTerm("kebutuhan yang berlanjut ke tahun berikutnya")]
public sealed class NeedCarryOver
{
    private static readonly FrozenDictionary<LocalDate, Lazy<FrozenDictionary<string, NeedCarryOver>>> Shipped = Edition.All.ToFrozenDictionary(
        edition => edition, edition => new Lazy<FrozenDictionary<string, NeedCarryOver>>(() => Read(edition)));

    private readonly FrozenSet<NeedKind> _kinds;

    private NeedCarryOver(EmbeddedTable.Row row)
    {
        Service = row["service"];
        Note = row["note"];
        Basis = new LegalBasis(row["source"], row["confidence"]);
        _kinds = row.Parts("carries").Select(Kind).ToFrozenSet();
    }

    /// <summary>The key of the service.</summary>
    public string Service { get; }

    /// <summary>Why, in Indonesian.</summary>
    public string Note { get; }

    /// <summary>Where it comes from and how it is known.</summary>
    public LegalBasis Basis { get; }

    /// <summary>The entry of a service by the latest edition.</summary>
    /// <param name="service">A service of the catalogue.</param>
    public static NeedCarryOver Of(ServiceType service) => Shipped[Edition.KnownAsOf].Value[Require.NotNull(service).Key];

    /// <summary>True when an unmet need of that kind is carried into the next year, false when it lapses with the year; relief of cost goes with
    /// the recipients.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a named one.</exception>
    public bool Carries(NeedKind kind) => _kinds.Contains(Require.Defined(kind) == NeedKind.CostRelief ? NeedKind.Recipients : kind);

    private static FrozenDictionary<string, NeedCarryOver> Read(LocalDate edition) => EmbeddedTable.Read("need-carry-over.tsv").KnownOn(edition, "service")
        .Select(row => new NeedCarryOver(row)).ToFrozenDictionary(entry => entry.Service, StringComparer.Ordinal);

    private static NeedKind Kind(string word) => word switch
    {
        "recipients" => NeedKind.Recipients,
        "goods" => NeedKind.Goods,
        "services" => NeedKind.ServiceRendered,
        "facilities" => NeedKind.Facility,
        "staff" => NeedKind.Staff,
        _ => throw new InvalidOperationException($"need-carry-over.tsv: \"{word}\" is not a kind of need that can be carried over."),
    };
}
