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

    public RowTree(PlanningDocument document)
    {
        foreach (var row in document.Rows)
        {
            for (var above = row.Code?.Parent; above is not null; above = above.Parent)
                foreach (var agency in Below(row.Agency ?? document.Agency))
                    foreach (var service in Below(row.Service)) _above.Add((above, agency, service));
        }
    }

    public bool HasRowsBelow(DocumentRow row, string? agency) => row.Code is { } code
        && Above(agency).Any(name => Above(row.Service).Any(service => _above.Contains((code, name, service))));

    public static string Fold(string name) => LooseName.Of(name);

    private static string[] Below(string? name) => [Any, name is null ? Unnamed : Fold(name)];

    private static string[] Above(string? name) => name is null ? [Any] : [Unnamed, Fold(name)];
}
