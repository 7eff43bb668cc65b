using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Periods;

namespace Spm.Core.Nomenclature;

/// <summary>One row of the budget nomenclature (<i>entri nomenklatur</i>): what a code names for one kind of region.</summary>
/// <remarks>Everything but level, code and name may be unknown.</remarks>
[LegalTerm("entri nomenklatur", "Permendagri 90/2019")]
public sealed class NomenclatureEntry
{
    private readonly string _looseName;

    /// <summary>Makes an entry.</summary>
    /// <param name="level">The kind of region.</param>
    /// <param name="code">The code, of any depth.</param>
    /// <param name="name">The name as the list writes it (<i>nomenklatur</i>).</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public NomenclatureEntry(ServiceLevel level, NomenclatureCode code, string name)
    {
        Level = Require.Defined(level);
        Code = Require.NotNull(code);
        Name = Require.Text(name);
        _looseName = LooseName.Of(name);
    }

    /// <summary>The kind of region.</summary>
    public ServiceLevel Level { get; }

    /// <summary>The code.</summary>
    public NomenclatureCode Code { get; }

    /// <summary>The name as the list writes it, its slips included.</summary>
    public string Name { get; }

    /// <summary>What its result counts (<i>indikator</i>), as the list writes it; null when unknown.</summary>
    public string? Indicator { get; init; }

    /// <summary>The unit of the indicator (<i>satuan</i>), as the list writes it; null when unknown.</summary>
    public string? Unit { get; init; }

    /// <summary>Service or activity; null when unknown, and above the sub kegiatan.</summary>
    public EntryKind? Kind { get; init => field = value is { } kind ? Require.Defined(kind) : null; }

    /// <summary>Whether the list flags the sub kegiatan as SPM (<i>penanda SPM</i>); null when unknown, and above the sub kegiatan.</summary>
    /// <remarks>The flag says that it pays for a basic service, not that it is about SPM: coordination of SPM carries none.</remarks>
    public bool? IsSpm { get; init; }

    /// <summary>The code that it had before, by the list's own column; null when the column is empty or unknown.</summary>
    public NomenclatureCode? Predecessor { get; init; }

    /// <summary>The first budget year in which it may be used (<i>mulai tahun</i>); null when unknown.</summary>
    public BudgetYear? FirstYear { get; init; }

    /// <summary>The last budget year in which it may be used (<i>kunci tahun</i>); null when unknown or open.</summary>
    public BudgetYear? LastYear { get; init; }

    /// <summary>Whether the code stood in the list for kabupaten/kota of February 2024, whose edition is inferred to be that of 2023; null when not tested.</summary>
    public bool? WasInListOf2024 { get; init; }

    internal Bilingual? NoteWords { get; init; }

    /// <summary>What is to be known about the row, such as a flag that sources see differently; null when nothing is.</summary>
    public string? Note(Language language) => NoteWords?.ToString(language);

    /// <summary>Whether a written name is this one, whatever its capitals, spaces, punctuation and known spellings.</summary>
    public bool HasName(string written) => Require.NotNull(written) == Name || LooseName.Of(written) == _looseName;

    /// <summary>Whether the entry may be used in a year; null when neither bound is known.</summary>
    public bool? IsValidIn(BudgetYear year)
    {
        if (year < FirstYear || year > LastYear) return false;
        return FirstYear is null && LastYear is null ? null : true;
    }

    /// <summary>Code and name.</summary>
    public override string ToString() => $"{Code} {Name}";
}
