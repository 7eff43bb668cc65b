using Spm.Core.Quantities;

namespace Spm.Core.Derivations;

/// <summary>The way from the figures to a number (<i>asal-usul angka</i>): the tree of steps, the rules, and what other readings would change.</summary>
/// <remarks>Made by the <c>Explain()</c> of a result from the values that the calculation itself left behind; no value is computed twice. Immutable; the
/// other readings are measured when <see cref="Movements"/> is first asked for.</remarks>
[LegalTerm("asal-usul angka")]
public sealed class Derivation
{
    private readonly Func<Language, IReadOnlyList<string>> _remarks;
    private readonly (string Indonesian, string English) _title;
    private readonly Lazy<IReadOnlyList<DerivationMovement>> _movements;

    internal Derivation(
        (string Indonesian, string English) title, DerivationStep root, DerivationRules rules,
        Func<Language, IReadOnlyList<string>> remarks, Func<IReadOnlyList<DerivationMovement>> movements)
    {
        _title = title;
        Root = root;
        Rules = rules;
        _remarks = remarks;
        _movements = new(movements);
    }

    /// <summary>The number asked for.</summary>
    public DerivationStep Root { get; }

    /// <summary>The rules that it rests on.</summary>
    public DerivationRules Rules { get; }

    /// <summary>The number under each other reading of the law, one changed at a time; first those that move it most. Rules of other years
    /// and ways of printing are no readings.</summary>
    public IReadOnlyList<DerivationMovement> Movements => _movements.Value;

    /// <summary>The reading that moves the number most; null when none moves it.</summary>
    public DerivationMovement? Largest => FirstThatMoves(Movements);

    /// <summary>The reading that moves the number most among those about which sources disagree; null when none of them moves it.</summary>
    public DerivationMovement? LargestInConflict => FirstThatMoves(Movements.Where(movement => movement.IsInConflict));

    /// <summary>True when some reading gives another rating, or takes away or gives the number that is rated; false for numbers that are not rated.</summary>
    public bool RatingDependsOnReading => Root.IsRated && Movements.Any(movement => movement.Refusal is null && movement.Rating != Root.Rating);

    /// <summary>What the number is: <c>Indeks Pencapaian SPM Kabupaten Bulungan, Tahun 2025</c>.</summary>
    public string Title(Language language) => language == Language.Indonesian ? _title.Indonesian : _title.English;

    /// <summary>What a reader has to know beside the number, a sentence each: that it is provisional, that figures were not checked against a
    /// catalogue, that lists were carried over. Empty when there is nothing.</summary>
    public IReadOnlyList<string> Remarks(Language language) => _remarks(language);

    /// <summary>The title and the value.</summary>
    public override string ToString() => $"{_title.English}: {Root.Value?.ToString() ?? "none"}";

    private static DerivationMovement? FirstThatMoves(IEnumerable<DerivationMovement> movements) =>
        movements.FirstOrDefault(movement => movement.Size != Ratio.Zero);
}
