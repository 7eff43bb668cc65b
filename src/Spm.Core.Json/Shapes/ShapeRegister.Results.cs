namespace Spm.Core.Json;

internal sealed partial class ShapeRegister
{
    /// <summary>What was computed, as it was written: whole files, each with its format.</summary>
    private void AddResults()
    {
        Add(ResultShapes.File);
        Add(StatedShapes.DerivationFile);
        Add(CardShapes.File);
        Add(RecapShapes.File);
        Add(FindingShapes.Finding);
        Add(ProofShapes.File);
    }
}
