using System.Collections.Frozen;
using Spm.Core.Internal;
using Spm.Core.Law;

namespace Spm.Core.Catalog;

/// <summary>The quality items offered for one service in one budget year (<i>daftar mutu minimal layanan dasar</i>).</summary>
/// <remarks>Always the list of one regulation: two are never joined. It offers names and units and does not claim to be complete;
/// which items count is what a submission declares. A list that is carried over stands in for a new one that was not read.</remarks>
[LegalTerm("daftar mutu minimal layanan dasar", "Permendagri 59/2021 Lampiran A (belum dibaca)")]
public sealed class QualityList
{
    private readonly FrozenDictionary<string, QualityIndicator> _byLabel;
    private readonly Lazy<FrozenDictionary<string, QualityIndicator>> _byLooseLabel;

    /// <summary>Makes a list, for a new year or a region of the caller's own.</summary>
    /// <param name="title">What the list is, in Indonesian.</param>
    /// <param name="basis">The regulation and how the list is known.</param>
    /// <param name="items">The items, scored or not; names are unique.</param>
    /// <param name="isCarriedOver">True when the list of an earlier rule stands in for a new one that was not read.</param>
    /// <exception cref="ArgumentException">Two items of the same name.</exception>
    public QualityList(string title, LegalBasis basis, IEnumerable<QualityIndicator> items, bool isCarriedOver = false)
    {
        Title = Require.Text(title);
        Basis = Require.NotNull(basis);
        IsCarriedOver = isCarriedOver;
        var all = Require.Copy(items);
        Scored = Require.Copy(all.Where(item => item.IsScored));
        NotScored = Require.Copy(all.Where(item => !item.IsScored));
        _byLabel = Labels(all).ToFrozenDictionary(pair => pair.Label, pair => pair.Item, StringComparer.Ordinal);
        _byLooseLabel = new(() => Labels(all).GroupBy(pair => LooseName.Of(pair.Label)).ToFrozenDictionary(group => group.Key, group => group.First().Item));
    }

    /// <summary>What the list is, in Indonesian.</summary>
    public string Title { get; }

    /// <summary>The regulation and how the list is known.</summary>
    public LegalBasis Basis { get; }

    /// <summary>True when an earlier list stands in for a new one that was not read.</summary>
    public bool IsCarriedOver { get; }

    /// <summary>The items that enter the quality index.</summary>
    public IReadOnlyList<QualityIndicator> Scored { get; }

    /// <summary>The rows that define when a person counts as served, or are outputs of a budget line; never scored.</summary>
    public IReadOnlyList<QualityIndicator> NotScored { get; }

    /// <summary>The item with a name or code; null when the list does not know it.</summary>
    /// <param name="label">The name as printed (capitals, spaces and spelling variants do not matter) or a code such as <c>KID21</c>.</param>
    public QualityIndicator? Find(string label) =>
        _byLabel.TryGetValue(Require.NotNull(label), out var item) ? item : _byLooseLabel.Value.GetValueOrDefault(LooseName.Of(label));

    private static IEnumerable<(string Label, QualityIndicator Item)> Labels(IEnumerable<QualityIndicator> items) =>
        items.SelectMany(item => item.Codes.Select(code => code.Code).Prepend(item.Name).Select(label => (label, item)));
}
