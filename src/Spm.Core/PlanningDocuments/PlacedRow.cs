using Spm.Core.Periods;
using Spm.Core.Quantities;

namespace Spm.Core.PlanningDocuments;

/// <summary>A row with the document that it stands in.</summary>
internal readonly record struct PlacedRow(PlanningDocument Document, DocumentRow Row)
{
    public string? Agency => Row.Agency ?? Document.Agency;

    /// <summary>What the row calls itself: its name, or what stood behind its code.</summary>
    public string Name => Row.Name.Length > 0 ? Row.Name : Row.Reading.Rest;

    /// <summary>The amount that counts for its kind of document; null when missing, or when it cannot be one.</summary>
    public Rupiah? Amount(int year) => DocumentMoney.Usable(Row.Amount(DocumentMoney.CeilingOf(Document.Kind), new BudgetYear(year)));

    /// <summary>The order of rows for a reader, whatever the order in which they were given.</summary>
    public static int Compare(PlacedRow left, PlacedRow right)
    {
        if (!ReferenceEquals(left.Document, right.Document) && DocumentOrder.Compare(left.Document, right.Document) is var documents and not 0) return documents;
        var (first, second) = (left.Row, right.Row);
        if (SourceOrder.Compare(first.Place, second.Place) is var places and not 0) return places;
        if (string.CompareOrdinal(first.Reading.Text, second.Reading.Text) is var codes and not 0) return codes;
        if (string.CompareOrdinal(first.Name, second.Name) is var names and not 0) return names;
        if (string.CompareOrdinal(first.Agency, second.Agency) is var agencies and not 0) return agencies;
        return string.CompareOrdinal(first.ExternalId, second.ExternalId);
    }
}
