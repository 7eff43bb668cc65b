namespace Spm.Core.Json;

/// <summary>What comes next in a file of rows.</summary>
internal enum RowsPart
{
    /// <summary>The object that names format and period.</summary>
    Head,

    /// <summary>A row a line.</summary>
    Lines,

    /// <summary>The rest of a line that is too long.</summary>
    LongLine,

    /// <summary>A row, or the end of an empty array.</summary>
    FirstItem,

    /// <summary>A row, after a comma.</summary>
    Item,

    /// <summary>A comma or the end of the array.</summary>
    AfterItem,

    /// <summary>The brace that closes the file's object.</summary>
    Brace,

    /// <summary>Nothing but white space.</summary>
    End,
}
