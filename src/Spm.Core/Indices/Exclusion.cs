using Spm.Core.Stages;

namespace Spm.Core.Indices;

/// <summary>Something that the index leaves out (<i>pengecualian</i>), and what the index would be without that benefit.</summary>
[LegalTerm("pengecualian")]
public sealed class Exclusion
{
    internal Exclusion(ExclusionKind kind, ServiceIndex service, FigureAchievement left, PublishedIndex? without)
    {
        Kind = kind;
        Service = service;
        Left = left;
        PublishedWithout = without;
    }

    /// <summary>The whole service, its whole quality, or one item.</summary>
    public ExclusionKind Kind { get; }

    /// <summary>The service that is left out, or that the quality or item belongs to.</summary>
    public ServiceIndex Service { get; }

    /// <summary>The recipients (for the whole service) or the item that is left out; its figure holds reason and evidence.</summary>
    public FigureAchievement Left { get; }

    /// <summary>The region's index if this were counted as zero instead; null when there is none.</summary>
    public PublishedIndex? PublishedWithout { get; }

    /// <summary>Why: the sender's words, that none was required, that nothing was reported, or that the list was declared empty.</summary>
    public string Reason(Language language) => (Left.Figure.Reason, Left.Figure.State, language) switch
    {
        ({ } words, _, _) => words,
        (_, _, Language.Indonesian) when Kind == ExclusionKind.Quality && Service.Quality.IsReported => "pengirim menyatakan tidak ada daftar mutu",
        (_, _, _) when Kind == ExclusionKind.Quality && Service.Quality.IsReported => "the sender says that there is no quality list",
        (_, FigureState.NotReported, Language.Indonesian) when Left.Figure.Required is not 0 => "belum dilaporkan",
        (_, FigureState.NotReported, _) when Left.Figure.Required is not 0 => "not reported",
        (_, _, Language.Indonesian) => "yang harus dilayani/dipenuhi nol",
        _ => "none required",
    };
}
