using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Nomenclature;
using Spm.Core.Periods;

namespace Spm.Core.PlanningDocuments;

/// <summary>A part of the general allocation fund whose use is fixed by field (<i>dana alokasi umum yang ditentukan penggunaannya</i>).</summary>
/// <remarks>Rules of 2023 were seen; those of 2025 and 2026 were not, so the rows stand until replaced and say so. Which field of the nomenclature a
/// part belongs to is inferred from its name.</remarks>
[LegalTerm("dana alokasi umum yang ditentukan penggunaannya", "UU 1/2022; PMK 212/PMK.07/2022")]
public sealed class EarmarkedTransfer
{
    private static readonly Lazy<IReadOnlyList<EarmarkedTransfer>> Shipped = new(() => Array.AsReadOnly(
        EmbeddedTable.Read("earmarked-transfers.tsv").KnownOn(Edition.KnownAsOf, "key").Select(row => new EarmarkedTransfer(row)).ToArray()));

    private readonly Bilingual _name;
    private readonly Bilingual? _use;
    private readonly string _looseField;

    private EarmarkedTransfer(EmbeddedTable.Row row)
    {
        Key = row["key"];
        _name = new Bilingual(row["name_id"], row["name_en"]);
        _use = row.Optional("use_id") is { } use ? new Bilingual(use, row["use_en"]) : null;
        _looseField = LooseName.Of(Key);
        RevenueCode = row["revenue_code"];
        Bidang = row.Optional("bidang") is { } bidang ? NomenclatureCode.Parse(bidang) : null;
        From = BudgetYear.Parse(row["first_year"]);
        Basis = new LegalBasis(row["citation"], row["confidence"]);
    }

    /// <summary>The five parts that were seen, by revenue code.</summary>
    public static IReadOnlyList<EarmarkedTransfer> All => Shipped.Value;

    /// <summary>What identifies it, such as <c>kesehatan</c>.</summary>
    public string Key { get; }

    /// <summary>The code of the revenue, such as <c>4.2.01.08.02.0005</c>.</summary>
    public string RevenueCode { get; }

    /// <summary>The field in which it may be spent, such as <c>1.02</c>; null for kelurahan and PPPK, which are tied to no single field.</summary>
    public NomenclatureCode? Bidang { get; }

    /// <summary>The first budget year for which it was seen.</summary>
    public BudgetYear From { get; }

    /// <summary>The provisions, and how they are known.</summary>
    public LegalBasis Basis { get; }

    /// <summary>Its name.</summary>
    public string Name(Language language) => _name.ToString(language);

    /// <summary>What is known about its use, with its mark; null when nothing was seen.</summary>
    public string? Use(Language language) => _use?.ToString(language);

    /// <summary>Whether the money may be spent on a code; null when it has no field, or the code is a support programme for any field.</summary>
    public bool? Allows(NomenclatureCode code)
    {
        Require.NotNull(code);
        if (Bidang is null || code.IsAnyBidang || code.Depth < NomenclatureDepth.BidangUrusan) return null;
        return code == Bidang || code.IsUnder(Bidang);
    }

    /// <summary>The earmarked part that a source of a row is, by its code, else by its name; null when it is none or not clearly one.</summary>
    /// <remarks>A name counts when it says <i>ditentukan penggunaannya</i>, or <i>DAU</i> with <i>earmark</i> or <i>SG</i>, and names one field only: INFERRED from names seen.</remarks>
    public static EarmarkedTransfer? Of(RowFunding funding)
    {
        Require.NotNull(funding);
        if (!funding.Channel.IsInBudget()) return null;
        if (funding.Code?.Trim() is { } code && All.FirstOrDefault(transfer => transfer.RevenueCode == code) is { } byCode) return byCode;
        var words = $" {LooseName.Of(funding.Name)} ";
        if (!IsEarmark(words)) return null;
        var fields = All.Where(transfer => words.Contains($" {transfer._looseField} ", StringComparison.Ordinal)).Take(2).ToArray();
        return fields.Length == 1 ? fields[0] : null;
    }

    /// <summary>The key.</summary>
    public override string ToString() => Key;

    private static bool IsEarmark(string words) =>
        words.Contains(" ditentukan penggunaan", StringComparison.Ordinal)
        || (words.Contains(" dau ", StringComparison.Ordinal) && (words.Contains(" sg ", StringComparison.Ordinal) || words.Contains(" earmark", StringComparison.Ordinal)));
}
