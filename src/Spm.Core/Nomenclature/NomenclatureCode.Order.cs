namespace Spm.Core.Nomenclature;

public sealed partial class NomenclatureCode
{
    /// <inheritdoc/>
    public int CompareTo(NomenclatureCode? other) => other is null ? 1 : _packed.CompareTo(other._packed);

    /// <summary>Compares with another code; nothing comes before every code.</summary>
    /// <exception cref="ArgumentException">The object is not a nomenclature code.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        NomenclatureCode other => CompareTo(other),
        _ => throw new ArgumentException("A nomenclature code compares with nomenclature codes only.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(NomenclatureCode? other) => other is not null && _packed == other._packed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NomenclatureCode);

    /// <inheritdoc/>
    public override int GetHashCode() => _packed.GetHashCode();

    /// <summary>Same code.</summary>
    public static bool operator ==(NomenclatureCode? left, NomenclatureCode? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Different code.</summary>
    public static bool operator !=(NomenclatureCode? left, NomenclatureCode? right) => !(left == right);

    /// <summary>Earlier in the order of codes.</summary>
    public static bool operator <(NomenclatureCode? left, NomenclatureCode? right) => left is null ? right is not null : left.CompareTo(right) < 0;

    /// <summary>Earlier in the order of codes, or the same.</summary>
    public static bool operator <=(NomenclatureCode? left, NomenclatureCode? right) => left is null || left.CompareTo(right) <= 0;

    /// <summary>Later in the order of codes.</summary>
    public static bool operator >(NomenclatureCode? left, NomenclatureCode? right) => right < left;

    /// <summary>Later in the order of codes, or the same.</summary>
    public static bool operator >=(NomenclatureCode? left, NomenclatureCode? right) => right <= left;
}
