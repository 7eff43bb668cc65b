using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Validation;

namespace Spm.Core.Aggregation;

/// <summary>Parts of one tally as they come in (<i>kumpulan bagian rekapitulasi</i>), of names that were fixed before; the whole exists only when all are there.</summary>
/// <remarks>Immutable: every part that comes in gives another collection. In whatever order parts come, the result is the same. A part that is
/// missing keeps the whole from being given, because its absence would look like a lower number.</remarks>
[LegalTerm("kumpulan bagian rekapitulasi")]
public sealed class TallyParts
{
    private readonly FrozenDictionary<string, int> _places;
    private readonly TallyPart?[] _parts;
    private readonly Lazy<PartSum> _sum;

    private TallyParts(TallyLayout layout, IReadOnlyList<string> expected, FrozenDictionary<string, int> places, TallyPart?[] parts)
    {
        Layout = layout;
        Expected = expected;
        _places = places;
        _parts = parts;
        Parts = Array.AsReadOnly(parts.OfType<TallyPart>().ToArray());
        Missing = Array.AsReadOnly(expected.Where((_, at) => parts[at] is null).ToArray());
        _sum = new(() => PartSum.Of(layout, Parts));
    }

    /// <summary>Which cells every part has.</summary>
    public TallyLayout Layout { get; }

    /// <summary>The names that make up the whole, in the order given.</summary>
    public IReadOnlyList<string> Expected { get; }

    /// <summary>The parts that are there, in the order of <see cref="Expected"/>.</summary>
    public IReadOnlyList<TallyPart> Parts { get; }

    /// <summary>The names whose part is not there; empty when nothing is missing.</summary>
    public IReadOnlyList<string> Missing { get; }

    /// <summary>True when nothing is missing.</summary>
    public bool IsComplete => Missing.Count == 0;

    /// <summary>Fixes which parts make up the whole; none is there yet.</summary>
    /// <param name="layout">Which cells every part has.</param>
    /// <param name="names">The names, at least one, each once.</param>
    /// <exception cref="ArgumentException">No name, one that <see cref="TallyPart"/> would refuse, or one twice.</exception>
    public static TallyParts Expecting(TallyLayout layout, IEnumerable<string> names)
    {
        Require.NotNull(layout);
        var expected = Require.Copy(names);
        if (expected.Count == 0) throw new ArgumentException("No name; a whole has at least one part.", nameof(names));
        if (expected.GroupBy(TallyPart.RequireName, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
            throw new ArgumentException($"\"{twice.Key}\" is named twice; each part has a name of its own.", nameof(names));
        var places = Enumerable.Range(0, expected.Count).ToFrozenDictionary(at => expected[at], at => at, StringComparer.Ordinal);
        return new TallyParts(layout, expected, places, new TallyPart?[expected.Count]);
    }

    /// <summary>The part of a name; null while it is not there, and for a name that is not expected.</summary>
    public TallyPart? Find(string name) => _places.TryGetValue(Require.NotNull(name), out var at) ? _parts[at] : null;

    /// <summary>Why a part that came in cannot be taken; null when it can.</summary>
    /// <returns>A finding of <see cref="PartFindings"/>: the name is not expected, it is there already, or the layouts differ.</returns>
    public Finding? Check(TallyPart part)
    {
        if (!_places.TryGetValue(Require.NotNull(part).Name, out var at)) return Finding(PartFindings.NotExpected, part.Name);
        if (_parts[at] is not null) return Finding(PartFindings.Twice, part.Name);
        return part.Tally.Layout.IsSameAs(Layout) ? null : Finding(PartFindings.OtherLayout, part.Name, part.Tally.Layout.Catalog.Year, Layout.Catalog.Year);
    }

    /// <summary>These parts and one more.</summary>
    /// <exception cref="ArgumentException"><see cref="Check"/> says why it cannot be taken; ask that first where data decide.</exception>
    public TallyParts With(TallyPart part) => Check(part) is { } refused
        ? throw new ArgumentException(refused.Message(Language.English), nameof(part))
        : Put(_places[part.Name], part);

    /// <summary>These parts without one, such as before its correction comes in; the same when it is not there.</summary>
    /// <exception cref="ArgumentException">The name is not expected.</exception>
    public TallyParts Without(string name) => _places.TryGetValue(Require.NotNull(name), out var at)
        ? Put(at, null)
        : throw new ArgumentException($"\"{OneLine.Of(name)}\" is not among the expected parts.", nameof(name));

    /// <summary>What a reader of the parts should know: what is missing, which rows were refused, and whether a sum passes its bound.</summary>
    /// <returns>The findings of <see cref="PartFindings"/>; none is an error when <see cref="TryWhole"/> gives the whole.</returns>
    public IReadOnlyList<Finding> Findings() => Array.AsReadOnly<Finding>(
    [
        .. Missing.Select(name => Finding(PartFindings.Missing, name)),
        .. Parts.Where(part => part.Refused > 0).Select(part => Finding(PartFindings.RowsRefused, part.Name, part.Refused, part.Rows)),
        .. _sum.Value.TooLarge is { } name ? [Finding(PartFindings.TooLarge, name)] : Array.Empty<Finding>(),
    ]);

    /// <summary>The sum of all parts.</summary>
    /// <exception cref="InvalidOperationException">A part is missing; the message names the first ones.</exception>
    /// <exception cref="OverflowException">A total passes the bound of <see cref="TallyTotals"/>.</exception>
    public Tally Whole() => IsComplete
        ? _sum.Value.OrThrow()
        : throw new InvalidOperationException($"{Missing.Count} of {Expected.Count} parts are missing: {Named(Missing)}. Without them there is no whole.");

    /// <summary>The sum of all parts, if there is one; <see cref="Findings"/> says why there is none.</summary>
    public bool TryWhole([NotNullWhen(true)] out Tally? whole) => (whole = IsComplete ? _sum.Value.Sum : null) is not null;

    /// <summary>The sum of the parts that are there, to be looked at; no index can be made of it.</summary>
    /// <exception cref="OverflowException">A total passes the bound of <see cref="TallyTotals"/>.</exception>
    public PartialTally Present() => new(this, _sum.Value.OrThrow());

    /// <summary>How many parts are there, and which are missing.</summary>
    public override string ToString() => $"{Parts.Count} of {Expected.Count} parts{(IsComplete ? "" : $"; missing: {Named(Missing)}")}";

    internal static string Named(IReadOnlyList<string> names)
    {
        const int most = 20;
        return string.Join(", ", names.Take(most).Select(name => $"\"{OneLine.Of(name)}\"")) + (names.Count > most ? ", …" : "");
    }

    private TallyParts Put(int at, TallyPart? part)
    {
        var parts = _parts.AsSpan().ToArray();
        parts[at] = part;
        return new TallyParts(Layout, Expected, _places, parts);
    }

    private Finding Finding(FindingDefinition definition, string name, params object[] arguments) =>
        new(definition, new FindingPlace(null, ReportingPeriod.Of(Layout.Catalog.Year)), [OneLine.Of(name), .. arguments]);
}
