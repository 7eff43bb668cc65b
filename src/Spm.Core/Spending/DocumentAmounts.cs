using Spm.Core.Nomenclature;
using Spm.Core.Periods;
using Spm.Core.PlanningDocuments;
using Spm.Core.Quantities;

namespace Spm.Core.Spending;

/// <summary>What documents give to each programme, kegiatan and sub kegiatan: the sum of the rows that have none below them.</summary>
internal sealed class DocumentAmounts
{
    private readonly Dictionary<NomenclatureCode, Rupiah?> _amounts = [];
    private readonly Dictionary<NomenclatureCode, string> _names = [];

    public DocumentAmounts(IReadOnlyList<PlanningDocument> documents, BudgetYear year, SpendingMethod method)
    {
        if (documents.Count == 0) return;
        foreach (var row in SpmSpending.Of(documents, year, method).Rows.Where(row => row.Row.Code is not null && (row.Standing.IsInTotal() || row.Standing == SpendingStanding.Subtotal)))
        {
            var code = row.Row.Code!;
            if (row.Row.Name.Length > 0 && (!_names.TryGetValue(code, out var name) || string.CompareOrdinal(row.Row.Name, name) < 0)) _names[code] = row.Row.Name;
            for (var at = row.Standing.IsInTotal() ? code : null; at is { Depth: >= NomenclatureDepth.BudgetProgram }; at = at.Parent)
                _amounts[at] = _amounts.GetValueOrDefault(at) is { } sum ? sum + (row.Ceiling ?? Rupiah.Zero) : row.Ceiling;
        }
    }

    public IEnumerable<NomenclatureCode> Codes => _amounts.Keys;

    /// <summary>Null where the documents have no row or no amount for it, which is not Rp0.</summary>
    public Rupiah? Of(NomenclatureCode code) => _amounts.GetValueOrDefault(code);

    public string? Name(NomenclatureCode code) => _names.GetValueOrDefault(code);

    /// <summary>All programmes together; null when none has an amount.</summary>
    public Rupiah? Total => _amounts.Where(pair => pair.Key.Depth == NomenclatureDepth.BudgetProgram).Aggregate((Rupiah?)null, (sum, pair) => sum is { } so ? so + (pair.Value ?? Rupiah.Zero) : pair.Value);
}
