using Spm.Core.Aggregation;
using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>The strict reading of the head and of one row; every faster way gives what this one gives.</summary>
internal static class RowReader
{
    /// <summary>The head of a file.</summary>
    /// <param name="utf8">The object, or its beginning up to the bracket that opens the rows.</param>
    /// <param name="opensArray">True for such a beginning.</param>
    /// <param name="origin">Where it begins.</param>
    /// <param name="layout">Whose year the period lies in.</param>
    public static RowsHeader ReadHead(ReadOnlySpan<byte> utf8, bool opensArray, JsonOrigin origin, TallyLayout layout)
    {
        var json = new JsonCursor(opensArray ? [.. utf8, .. "]}"u8] : utf8, origin);
        var place = json.Place();
        var head = (opensArray ? RowShapes.File : RowShapes.Head).Read(ref json);
        json.Finish();
        return head.Period.Year == layout.Catalog.Year ? head : throw json.Refuse(RowsProblems.OtherYear(head.Period, layout.Catalog.Year), place, new PathStep("period", -1));
    }

    /// <summary>One row with the line and byte at which its object begins.</summary>
    public static TallyRow Read(ReadOnlySpan<byte> utf8, JsonOrigin origin, out SourcePlace place)
    {
        var json = new JsonCursor(utf8, origin);
        place = json.Place();
        var row = RowShapes.Row.Read(ref json);
        json.Finish();
        return row;
    }
}
