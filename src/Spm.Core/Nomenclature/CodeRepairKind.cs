namespace Spm.Core.Nomenclature;

/// <summary>What a lenient reading changed in a written code (<i>jenis perbaikan kode</i>).</summary>
[LegalTerm("jenis perbaikan kode")]
public enum CodeRepairKind
{
    /// <summary>A name that stood behind the code was set apart.</summary>
    NameSplit = 0,

    /// <summary>The mark by which a spreadsheet keeps a code as text, <c>'</c>, was removed.</summary>
    TextMark = 1,

    /// <summary>Spaces or invisible characters were removed.</summary>
    Space = 2,

    /// <summary>Look-alikes, such as full-width digits and other dots and dashes, became plain characters.</summary>
    Character = 3,

    /// <summary>A small <c>x</c> became <c>X</c>.</summary>
    LetterCase = 4,

    /// <summary>Commas, dashes, underscores or spaces between the parts became dots.</summary>
    Separator = 5,

    /// <summary>A dot or another separator at the end was removed.</summary>
    TrailingSeparator = 6,

    /// <summary>A level digit written with two digits, <c>02</c>, became <c>2</c>.</summary>
    LevelDigit = 7,

    /// <summary>A zero in front, lost in a spreadsheet, was put back.</summary>
    LostZero = 8,

    /// <summary>A sub kegiatan of two digits got the four of its version. That both name the same is not tested: see the crosswalk.</summary>
    SubKegiatanWidth = 9,
}
