using Spm.Core.Derivations;

namespace Spm.Core.Json;

/// <summary>A derivation as it was written (<i>naskah asal-usul angka</i>): what a document says, for reading, comparing and verifying.</summary>
/// <remarks>It is no <see cref="Derivation"/>: an index is computed, never read.</remarks>
[LegalTerm("naskah asal-usul angka")]
public sealed class DerivationDocument
{
    internal DerivationDocument()
    {
    }

    /// <summary>What the number is.</summary>
    public required StatedWords Title { get; init; }

    /// <summary>What a reader has to know beside the number; empty when there is nothing.</summary>
    public IReadOnlyList<StatedWords> Remarks { get; internal init; } = [];

    /// <summary>The number asked for, with everything below it.</summary>
    public required StatedStep Tree { get; init; }

    /// <summary>The rules that it rests on.</summary>
    public required StatedRules Rules { get; init; }

    /// <summary>The number under each other reading of the law.</summary>
    public IReadOnlyList<StatedMovement> Movements { get; internal init; } = [];

    /// <summary>Title and value.</summary>
    public override string ToString() => $"{Title.English}: {Tree.Value?.ToString() ?? "none"}";

    internal static DerivationDocument Of(Derivation derivation, int longestFraction, bool withPlaces) => new()
    {
        Title = StatedWords.Of(derivation.Title),
        Remarks = StatedWords.Of(derivation.Remarks),
        Tree = StatedStep.Of(derivation.Root, longestFraction, withPlaces),
        Rules = StatedRules.Of(derivation.Rules),
        Movements = [.. derivation.Movements.Select(movement => StatedMovement.Of(movement, longestFraction))],
    };
}
