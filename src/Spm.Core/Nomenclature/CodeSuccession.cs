namespace Spm.Core.Nomenclature;

/// <summary>A code that stands today for one that was given up, with every move on the way (<i>kode penerus</i>).</summary>
[LegalTerm("kode penerus")]
public sealed class CodeSuccession
{
    internal CodeSuccession(IReadOnlyList<CodeMove> moves) => Moves = moves;

    /// <summary>The code to use.</summary>
    public NomenclatureCode Code => Moves[^1].To;

    /// <summary>The moves from the old code to this one, at least one, in order.</summary>
    public IReadOnlyList<CodeMove> Moves { get; }

    /// <summary>The weakest evidence among the moves.</summary>
    public MoveEvidence Evidence => Moves.Max(move => move.Evidence);

    /// <summary>Every code on the way.</summary>
    public override string ToString() => string.Join(" → ", Moves.Select(move => move.From).Append(Code));
}
