using Spm.Core.Catalog;
using Spm.Core.Nomenclature;
using Spm.Core.PlanningDocuments;

namespace Spm.Core.Spending;

/// <summary>Which rows of a document stand above others of the same agency and service, so that no rupiah counts twice.</summary>
internal sealed class RowTree
{
    // A row that names no agency stands above those of all, and one that names none stands below those of all; the same for services.
    private const string Any = "*";
    private const string Unnamed = "?";

    private readonly HashSet<(NomenclatureCode Code, string Agency, string Service)> _above = [];

    public RowTree(PlanningDocument document, FoldedNames names)
    {
        foreach (var row in document.Rows)
        {
            var (agency, service) = (names.Of(row.Agency ?? document.Agency) ?? Unnamed, row.Service ?? Unnamed);
            for (var above = row.Code?.Parent; above is not null; above = above.Parent)
            {
                _above.Add((above, Any, Any));
                _above.Add((above, Any, service));
                _above.Add((above, agency, Any));
                _above.Add((above, agency, service));
            }
        }
    }

    public bool HasRowsBelow(DocumentRow row, string? agency) => row.Code is { } code && (agency, row.Service) switch
    {
        (null, null) => _above.Contains((code, Any, Any)),
        (null, { } service) => HasService(code, Any, service),
        ({ } name, null) => _above.Contains((code, name, Any)) || _above.Contains((code, Unnamed, Any)),
        ({ } name, { } service) => HasService(code, name, service) || HasService(code, Unnamed, service),
    };

    private bool HasService(NomenclatureCode code, string agency, string service) => _above.Contains((code, agency, service)) || _above.Contains((code, agency, Unnamed));
}
