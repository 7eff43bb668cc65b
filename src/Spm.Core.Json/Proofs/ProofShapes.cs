namespace Spm.Core.Json;

/// <summary>How a proof is written.</summary>
internal static class ProofShapes
{
    // Before the shapes, which state it.
    public static SpmFileFormat<ProofDocument> Format { get; } = new("spm-proof", 1, [], "Bukti hasil perhitungan", _ => File!);

    public static Shape<ProofInputs> Inputs { get; } = Shapes.Object<ProofInputs>("proof-inputs", of =>
    {
        var format = of.Required("format", new WordsShape<string>(null, [SubmissionJson.Format], name => name), inputs => inputs.Format);
        var hash = of.Required("hash", Values.Sha256, inputs => inputs.Hash);
        return read => new ProofInputs(format(read), hash(read));
    });

    /// <summary>What is sealed; it is written to be hashed, and read as part of a file.</summary>
    public static Shape<ProofContent> Content { get; } = Shapes.Object<ProofContent>(null, of =>
    {
        var inputs = of.Required("inputs", Inputs, content => content.Inputs);
        var derivation = of.Required("derivation", StatedShapes.Derivation, content => content.Derivation);
        return read => new ProofContent(inputs(read), derivation(read));
    });

    public static Shape<SealNode> Node { get; } = Shapes.Object<SealNode>("sealed-step", of =>
    {
        var key = of.Usually("key", Shapes.Line("recipients"), node => node.Key, "");
        var hash = of.Required("hash", Values.Sha256, node => node.Hash);
        var operands = of.Many("operands", new DeferredShape<SealNode>("{}", () => Node!), node => node.Operands);
        return read => new SealNode(key(read), hash(read), operands(read));
    });

    public static Shape<ProofSeal> Seal { get; } = Shapes.Object<ProofSeal>("seal", of =>
    {
        var parts = ProofSeal.Names.Select((name, at) => of.Required(name, Values.Sha256, seal => seal.Parts[at])).ToArray();
        var tree = of.Required("tree", Node, seal => seal.Tree);
        return read => new ProofSeal([.. parts.Select(part => part(read))], tree(read));
    });

    public static Shape<ProofDocument> File { get; } = Shapes.Object<ProofDocument>(null, of =>
    {
        of.Format(SpmFormat.Proof);
        var inputs = of.Required("inputs", Inputs, proof => proof.Content.Inputs);
        var derivation = of.Required("derivation", StatedShapes.Derivation, proof => proof.Content.Derivation);
        var seal = of.Required("seal", Seal, proof => proof.Seal);
        var root = of.Required("root", Values.Sha256, proof => proof.Root);
        return read => new ProofDocument(new ProofContent(inputs(read), derivation(read)), seal(read), root(read));
    });
}
