using System.Numerics;
using Spm.Core.Internal;

namespace Spm.Core.Nomenclature;

/// <summary>A code of the budget nomenclature (<i>kode nomenklatur</i>), from urusan to sub kegiatan: <c>1.02.02.2.02.0001</c>.</summary>
/// <remarks>The parts have 1, 2, 2, 1, 2 and 4 digits (the last one 2 before 2023); the fourth is the level digit, which belongs to the
/// kegiatan. <c>X.XX</c> stands for any bidang urusan. A code alone says nothing about what it names: that takes the version and the kind
/// of region too (<see cref="NomenclatureKey"/>). The order is that of the texts, so a parent comes before its children.</remarks>
[LegalTerm("kode nomenklatur", "Permendagri 90/2019")]
public sealed partial class NomenclatureCode :
    IEquatable<NomenclatureCode>, IComparable<NomenclatureCode>, IComparable,
    ITextValue<NomenclatureCode>
{
    private const int Full = 12;
    private const int Letter = 11;

    // Four bits for each character but the dots, from the left: 0 for none, 1 to 10 for the digits, 11 for X. The dots of all codes stand
    // at the same places, so the order of the numbers is the ordinal order of the texts.
    private readonly ulong _packed;

    private NomenclatureCode(ulong packed) => _packed = packed;

    /// <summary>How deep the code goes.</summary>
    public NomenclatureDepth Depth => Length switch
    {
        1 => NomenclatureDepth.Urusan,
        3 => NomenclatureDepth.BidangUrusan,
        5 => NomenclatureDepth.BudgetProgram,
        8 => NomenclatureDepth.Kegiatan,
        _ => NomenclatureDepth.SubKegiatan,
    };

    /// <summary>The code one step up; null for an urusan.</summary>
    public NomenclatureCode? Parent => Depth == NomenclatureDepth.Urusan ? null : Ancestor(Depth - 1);

    /// <summary>True for <c>X</c>, <c>X.XX</c> and all below: the form in which the list writes what every bidang urusan has.</summary>
    public bool IsAnyBidang => At(0) == Letter;

    /// <summary>Whether it is a programme that supports the agency (<i>program penunjang urusan pemerintahan daerah</i>), or belongs to one:
    /// <c>X.XX</c>, or programme 01 of a bidang urusan.</summary>
    /// <remarks>That documents write <c>X.XX.01</c> with the concrete bidang is recalled, not read.</remarks>
    public bool IsSupport => IsAnyBidang || (Length >= 5 && At(3) == 1 && At(4) == 2);

    /// <summary>The fourth part: 1 for a province, 2 for a kabupaten/kota, others for special regions; null above the kegiatan.</summary>
    public int? LevelDigit => Length >= 8 ? At(5) - 1 : null;

    /// <summary>How many digits the sub kegiatan has: 4, or 2 in versions before 2023; 0 above the sub kegiatan.</summary>
    public int SubKegiatanWidth => Length > 8 ? Length - 8 : 0;

    private int Length => Full - BitOperations.TrailingZeroCount(_packed) / 4;

    /// <summary>The code cut at a depth; the code itself at its own depth, null at a deeper one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The depth is not a named one.</exception>
    public NomenclatureCode? Ancestor(NomenclatureDepth depth)
    {
        Require.Defined(depth);
        if (depth >= Depth) return depth == Depth ? this : null;
        return new NomenclatureCode(Cut(LengthOf(depth)));
    }

    /// <summary>The characters of one depth as written, such as <c>02</c> of a programme and <c>2.02</c> of a kegiatan; null at a deeper depth.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The depth is not a named one.</exception>
    public string? Part(NomenclatureDepth depth)
    {
        if (Ancestor(depth) is not { } here) return null;
        var text = here.ToString();
        return here.Parent is { } parent ? text[(parent.ToString().Length + 1)..] : text;
    }

    /// <summary>Whether the code lies below another, at any distance; no code lies below itself.</summary>
    public bool IsUnder(NomenclatureCode other) => Require.NotNull(other).Depth < Depth && Cut(other.Length) == other._packed;

    /// <summary>The code with a concrete bidang urusan in the place of <c>X.XX</c>: <c>X.XX.01.2.01</c> and <c>1.02</c> give <c>1.02.01.2.01</c>.</summary>
    /// <param name="bidang">A bidang urusan such as <c>1.02</c>.</param>
    /// <remarks>Recalled from practice, not read: the list writes support programmes as <c>X.XX.01</c>, documents write the bidang.</remarks>
    /// <exception cref="ArgumentException">This code does not begin with <c>X</c>, or the other is no concrete bidang urusan.</exception>
    public NomenclatureCode WithBidang(NomenclatureCode bidang)
    {
        Require.NotNull(bidang);
        if (!IsAnyBidang) throw new ArgumentException($"{this} has a bidang urusan already; accepted is a code that begins with X.XX.");
        if (bidang.Depth != NomenclatureDepth.BidangUrusan || bidang.IsAnyBidang)
            throw new ArgumentException($"{bidang} is no bidang urusan; an accepted example is 1.02.", nameof(bidang));
        return Replaced(bidang._packed);
    }

    /// <summary>The code with <c>X.XX</c> in the place of its bidang urusan, the form in which the list carries support programmes.</summary>
    public NomenclatureCode WithAnyBidang() => Replaced(AnyBidang);

    private static ulong AnyBidang => (ulong)0xBBB << (Full - 3) * 4;

    private static int LengthOf(NomenclatureDepth depth) => depth switch
    {
        NomenclatureDepth.Urusan => 1,
        NomenclatureDepth.BidangUrusan => 3,
        NomenclatureDepth.BudgetProgram => 5,
        _ => 8,
    };

    private int At(int index) => (int)(_packed >> (Full - 1 - index) * 4) & 0xF;

    private ulong Cut(int length) => _packed >> (Full - length) * 4 << (Full - length) * 4;

    private NomenclatureCode Replaced(ulong bidang)
    {
        var below = _packed & (1UL << (Full - 3) * 4) - 1;
        return new NomenclatureCode(Length == 1 ? new NomenclatureCode(bidang).Cut(1) : bidang | below);
    }
}
