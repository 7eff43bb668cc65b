using Spm.Core.Stages;

namespace Spm.Core.Indices;

/// <summary>Something that the index leaves out (<i>pengecualian</i>), and what the index would be without that benefit.</summary>
[LegalTerm("pengecualian")]
public sealed class Exclusion
{
    internal Exclusion(ServiceIndex service, FigureAchievement left, PublishedIndex? without)
    {
        Service = service;
        Left = left;
        PublishedWithout = without;
    }

    /// <summary>The service that is left out, or that the item belongs to.</summary>
    public ServiceIndex Service { get; }

    /// <summary>The recipients (the whole service) or the item that is left out; its figure holds reason and evidence.</summary>
    public FigureAchievement Left { get; }

    /// <summary>True when the whole service is left out.</summary>
    public bool IsWholeService => Left.Label is null;

    /// <summary>The region's index if this were counted as zero instead; null when there is none.</summary>
    public PublishedIndex? PublishedWithout { get; }

    /// <summary>Why: the sender's words, or that none was required.</summary>
    public string Reason(Language language) => (Left.Figure.Reason, Left.Figure.State, language) switch
    {
        ({ } words, _, _) => words,
        (_, FigureState.NotReported, Language.Indonesian) when Left.Figure.Required is not 0 => "belum dilaporkan",
        (_, FigureState.NotReported, _) when Left.Figure.Required is not 0 => "not reported",
        (_, _, Language.Indonesian) => "yang harus dilayani/dipenuhi nol",
        _ => "none required",
    };
}
