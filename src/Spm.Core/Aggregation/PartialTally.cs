using System.Globalization;
using Spm.Core.Internal;
using Spm.Core.Periods;

namespace Spm.Core.Aggregation;

/// <summary>The sum of the parts that are there (<i>rekapitulasi sebagian</i>), which is no tally: it can be looked at, and nothing makes an index of it.</summary>
/// <remarks>Immutable. Rows of a missing part are missing from every number here, also where the number looks whole. Who wants the index of
/// fewer parts fixes the shorter list with <see cref="TallyParts.Expecting"/> and so says what the whole is.</remarks>
[LegalTerm("rekapitulasi sebagian")]
public sealed class PartialTally
{
    private readonly TallyParts _parts;
    private readonly Tally _sum;

    internal PartialTally([Trusted] TallyParts parts, [Trusted] Tally sum)
    {
        _parts = parts;
        _sum = sum;
        Names = Array.AsReadOnly(parts.Parts.Select(part => part.Name).ToArray());
        Rows = parts.Parts.Aggregate((Int128)0, (rows, part) => rows + part.Rows);
        Refused = parts.Parts.Aggregate((Int128)0, (rows, part) => rows + part.Refused);
    }

    /// <summary>The parts in it, in the order expected.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The parts not in it; empty when it is whole after all.</summary>
    public IReadOnlyList<string> Missing => _parts.Missing;

    /// <summary>True when nothing is missing.</summary>
    public bool IsComplete => _parts.IsComplete;

    /// <summary>How many rows were read, those refused among them.</summary>
    public Int128 Rows { get; }

    /// <summary>How many of them were refused.</summary>
    public Int128 Refused { get; }

    /// <summary>Which cells there are.</summary>
    public TallyLayout Layout => _parts.Layout;

    /// <summary>The periods with a row so far, by their last day.</summary>
    public IReadOnlyList<ReportingPeriod> Periods => _sum.Periods;

    /// <summary>The totals so far of every cell of a period; empty when no row of it is there.</summary>
    public ReadOnlySpan<TallyTotals> CellsOf(ReportingPeriod period) => _sum.CellsOf(period);

    /// <summary>The totals so far of one cell of a period.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The cell is outside the layout.</exception>
    public TallyTotals At(ReportingPeriod period, int cell) => _sum.At(period, cell);

    /// <summary>Whether it is complete, how many rows and parts are there, and which are missing.</summary>
    public string ToString(Language language)
    {
        var (there, expected) = (Names.Count, _parts.Expected.Count);
        return (language, IsComplete) switch
        {
            (Language.Indonesian, true) => string.Create(CultureInfo.InvariantCulture, $"lengkap: {there} dari {expected} bagian, {Rows} baris"),
            (Language.Indonesian, false) => string.Create(CultureInfo.InvariantCulture, $"belum lengkap: {there} dari {expected} bagian, {Rows} baris; belum masuk: {TallyParts.Named(Missing)}"),
            (_, true) => string.Create(CultureInfo.InvariantCulture, $"complete: {there} of {expected} parts, {Rows} rows"),
            _ => string.Create(CultureInfo.InvariantCulture, $"incomplete: {there} of {expected} parts, {Rows} rows; missing: {TallyParts.Named(Missing)}"),
        };
    }

    /// <summary>The English form.</summary>
    public override string ToString() => ToString(Language.English);
}
