using System.Globalization;
using Spm.Core.Internal;

namespace Spm.Core.PlanningDocuments;

/// <summary>Which version of a document (<i>versi dokumen</i>): <c>murni</c>, <c>pergeseran-2</c>, <c>perubahan-1</c>.</summary>
/// <remarks><c>default</c> is the original. Versions have no order of their own, because money may be moved before and after a change:
/// the day from which each holds decides.</remarks>
[LegalTerm("versi dokumen")]
public readonly partial struct DocumentVersion :
    IEquatable<DocumentVersion>, ITextValue<DocumentVersion>
{
    /// <summary>The most shifts or changes that are numbered.</summary>
    public const int MostOrdinal = 99;

    private DocumentVersion(DocumentVersionKind kind, int ordinal)
    {
        Kind = kind;
        Ordinal = ordinal;
    }

    /// <summary>As first set (<i>murni</i>).</summary>
    public static DocumentVersion Original => default;

    /// <summary>How it came about.</summary>
    public DocumentVersionKind Kind { get; }

    /// <summary>Which shift or change, from 1; 0 for the original.</summary>
    public int Ordinal { get; }

    /// <summary>True once the round of changes has been through; such a document is compared with changed ones only.</summary>
    public bool IsChange => Kind == DocumentVersionKind.Change;

    /// <summary>A shift inside the budget (<i>pergeseran</i>).</summary>
    /// <param name="ordinal">Which one, from 1 to <see cref="MostOrdinal"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside that range.</exception>
    public static DocumentVersion Shift(int ordinal) => new(DocumentVersionKind.Shift, Require.InRange(ordinal, 1, MostOrdinal));

    /// <summary>A change (<i>perubahan</i>).</summary>
    /// <param name="ordinal">Which one, from 1 to <see cref="MostOrdinal"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside that range.</exception>
    public static DocumentVersion Change(int ordinal = 1) => new(DocumentVersionKind.Change, Require.InRange(ordinal, 1, MostOrdinal));

    /// <summary>As printed: <c>murni</c>, <c>pergeseran ke-2</c>, <c>perubahan ke-1</c>, or <c>original</c>, <c>shift 2</c>, <c>change 1</c>.</summary>
    public string ToString(Language language) => (Kind, language) switch
    {
        (DocumentVersionKind.Original, Language.Indonesian) => "murni",
        (DocumentVersionKind.Original, _) => "original",
        (DocumentVersionKind.Shift, Language.Indonesian) => string.Create(CultureInfo.InvariantCulture, $"pergeseran ke-{Ordinal}"),
        (DocumentVersionKind.Shift, _) => string.Create(CultureInfo.InvariantCulture, $"shift {Ordinal}"),
        (_, Language.Indonesian) => string.Create(CultureInfo.InvariantCulture, $"perubahan ke-{Ordinal}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"change {Ordinal}"),
    };

    /// <inheritdoc/>
    public bool Equals(DocumentVersion other) => Kind == other.Kind && Ordinal == other.Ordinal;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DocumentVersion other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Ordinal);

    /// <summary>Same version.</summary>
    public static bool operator ==(DocumentVersion left, DocumentVersion right) => left.Equals(right);

    /// <summary>Different versions.</summary>
    public static bool operator !=(DocumentVersion left, DocumentVersion right) => !left.Equals(right);
}
