namespace Spm.Core.Json;

/// <summary>The columns that a spreadsheet file can have, in the order of the template.</summary>
internal enum CsvColumn
{
    ServiceCode = 0,
    ServiceName = 1,
    Kind = 2,
    Item = 3,
    Component = 4,
    Unit = 5,
    Required = 6,
    Planned = 7,
    Done = 8,
    Basis = 9,
    Evidence = 10,
    Remark = 11,
}
