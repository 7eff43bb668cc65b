using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Law;

namespace Spm.Core.Nomenclature;

/// <summary>One code that took the place of another, inside one kind of region (<i>perpindahan kode</i>).</summary>
[LegalTerm("perpindahan kode")]
public sealed class CodeMove
{
    /// <summary>Makes a move.</summary>
    /// <param name="level">The kind of region.</param>
    /// <param name="from">The code given up.</param>
    /// <param name="to">The code that took its place, of the same depth.</param>
    /// <param name="evidence">How it is known.</param>
    /// <param name="basis">The source.</param>
    /// <param name="since">The version in which the new code stands; null when not known.</param>
    /// <exception cref="ArgumentException">Both codes are the same, or differ in depth.</exception>
    public CodeMove(ServiceLevel level, NomenclatureCode from, NomenclatureCode to, MoveEvidence evidence, LegalBasis basis, NomenclatureVersion? since = null)
    {
        Level = Require.Defined(level);
        From = Require.NotNull(from);
        To = Require.NotNull(to);
        Evidence = Require.Defined(evidence);
        Basis = Require.NotNull(basis);
        Since = since;
        if (from == to) throw new ArgumentException($"{from} cannot take its own place.", nameof(to));
        if (from.Depth != to.Depth)
            throw new ArgumentException($"{from} is a {from.Depth.Name(Language.English)}, {to} a {to.Depth.Name(Language.English)}; a code is followed by one of its own depth.", nameof(to));
    }

    /// <summary>The kind of region.</summary>
    public ServiceLevel Level { get; }

    /// <summary>The code given up.</summary>
    public NomenclatureCode From { get; }

    /// <summary>The code that took its place.</summary>
    public NomenclatureCode To { get; }

    /// <summary>How it is known.</summary>
    public MoveEvidence Evidence { get; }

    /// <summary>The source.</summary>
    public LegalBasis Basis { get; }

    /// <summary>The version in which the new code stands; null when not known.</summary>
    public NomenclatureVersion? Since { get; }

    /// <summary>Both codes.</summary>
    public override string ToString() => $"{From} → {To}";
}
