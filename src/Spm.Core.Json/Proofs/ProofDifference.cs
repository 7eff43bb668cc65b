namespace Spm.Core.Json;

/// <summary>One place of a proof where something is wrong (<i>perbedaan bukti</i>).</summary>
[LegalTerm("perbedaan bukti")]
public sealed class ProofDifference
{
    private readonly Problem _problem;

    internal ProofDifference(ProofDifferenceKind kind, string path, IReadOnlyList<string> keys, Problem problem)
    {
        _problem = problem;
        Kind = kind;
        Path = path;
        Keys = keys;
    }

    /// <summary>What is wrong.</summary>
    public ProofDifferenceKind Kind { get; }

    /// <summary>Where in the proof, such as <c>$.derivation.tree.operands[1].operands[0]</c>; of a step that is not there, where it stands in the seal.</summary>
    public string Path { get; }

    /// <summary>The step concerned, by the keys from the root down: <c>65.01</c>, <c>kesehatan</c>, <c>kabkota.kesehatan.balita</c>, <c>recipients</c>;
    /// empty for what is no step.</summary>
    public IReadOnlyList<string> Keys { get; }

    /// <summary>What was said, and what was expected.</summary>
    public string Message(Language language) => _problem.In(language);

    /// <summary>Step or path, and the message, on one line.</summary>
    public string ToString(Language language) =>
        $"{(Keys.Count == 0 ? Path : string.Join(" › ", Keys.Select(key => key.Length == 0 ? "·" : Printed.Plain(key))))}: {Message(language)}";

    /// <summary>The English form.</summary>
    public override string ToString() => ToString(Language.English);
}
