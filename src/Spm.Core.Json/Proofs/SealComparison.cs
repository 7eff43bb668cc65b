namespace Spm.Core.Json;

/// <summary>Finds the steps of a proof that are not those of a seal: its own, or that of the same derivation computed again.</summary>
/// <param name="isOwn">True for the proof's own seal.</param>
/// <param name="differences">Takes what is found.</param>
internal sealed class SealComparison(bool isOwn, List<ProofDifference> differences)
{
    /// <param name="said">The seal.</param>
    /// <param name="sealPath">Where it stands, for steps that the proof lacks.</param>
    /// <param name="found">The step of the proof.</param>
    /// <param name="expected">The step that was computed again; null for the proof's own seal, which holds hashes alone.</param>
    public void Compare(SealNode said, string sealPath, ProofNode found, ProofNode? expected = null)
    {
        if (said.Key != found.Step.Key || !HasHash(said, found)) Report(found, expected);
        var pairs = Pair(said.Operands, found.Operands);
        var paired = pairs.ToHashSet();
        for (var at = 0; at < said.Operands.Count; at++)
        {
            if (pairs[at] < 0) Report(ProofDifferenceKind.LeftOut, ProofNode.PathOf(sealPath, at), [.. found.Keys, said.Operands[at].Key], ProofProblems.LeftOut(isOwn));
            else Compare(said.Operands[at], ProofNode.PathOf(sealPath, at), found.Operands[pairs[at]], expected?.Operands[at]);
        }

        for (var at = 0; at < found.Operands.Length; at++)
            if (!paired.Contains(at)) Report(ProofDifferenceKind.Added, found.Operands[at].Path, found.Operands[at].Keys, ProofProblems.Added(isOwn));
        var order = pairs.Where(at => at >= 0).ToArray();
        if (order.Zip(order.Skip(1)).Any(pair => pair.First > pair.Second)) Report(ProofDifferenceKind.Reordered, found.Path, found.Keys, ProofProblems.Reordered(isOwn));
    }

    // Over the sealed hashes of the operands, so that what is wrong below does not count here; or over those found, when only a sealed one is wrong.
    private static bool HasHash(SealNode said, ProofNode found) =>
        found.Hash == said.Hash || ProofSeal.HashOf(found.Json, said.Operands.Select(operand => operand.Hash)) == said.Hash;

    /// <summary>Which operand found is which one sealed: the same key and hash first, then the same key, then, where one is left on each side, that one.</summary>
    private static int[] Pair(IReadOnlyList<SealNode> said, ProofNode[] found)
    {
        var pairs = new int[said.Count];
        Array.Fill(pairs, -1);
        var isFree = Enumerable.Repeat(true, found.Length).ToArray();
        Take(sealedOne => (sealedOne.Key, sealedOne.Hash), operand => (operand.Step.Key, operand.Hash));
        Take(sealedOne => sealedOne.Key, operand => operand.Step.Key);
        Take(sealedOne => sealedOne.Hash, operand => operand.Hash);
        if (isFree.Count(free => free) == pairs.Count(at => at < 0)) Take(_ => true, _ => true);
        return pairs;

        // By queues, because a hostile proof has a million operands in one step.
        void Take<TKey>(Func<SealNode, TKey> ofSaid, Func<ProofNode, TKey> ofFound)
            where TKey : notnull
        {
            var queues = Enumerable.Range(0, found.Length).Where(at => isFree[at]).GroupBy(at => ofFound(found[at])).ToDictionary(group => group.Key, group => new Queue<int>(group));
            for (var at = 0; at < pairs.Length; at++)
            {
                if (pairs[at] >= 0 || !queues.TryGetValue(ofSaid(said[at]), out var queue) || !queue.TryDequeue(out var index)) continue;
                pairs[at] = index;
                isFree[index] = false;
            }
        }
    }

    private void Report(ProofNode found, ProofNode? expected)
    {
        if (expected is null) Report(ProofDifferenceKind.Altered, found.Path, found.Keys, ProofProblems.Altered);
        else if (ProofSubstance.IsSame(found.Json, expected.Json, "operands")) Report(ProofDifferenceKind.Reworded, found.Path, found.Keys, ProofProblems.Reworded);
        else Report(ProofDifferenceKind.NotReproduced, found.Path, found.Keys, ProofProblems.NotReproduced(found.Step, expected.Step));
    }

    private void Report(ProofDifferenceKind kind, string path, IReadOnlyList<string> keys, Problem problem) => differences.Add(new ProofDifference(kind, path, keys, problem));
}
