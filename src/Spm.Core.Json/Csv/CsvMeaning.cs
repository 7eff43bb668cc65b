namespace Spm.Core.Json;

/// <summary>What the cell of a count says.</summary>
internal enum CsvMeaning
{
    NotReported = 0,
    Number = 1,
    NotApplicable = 2,
    NotYetDue = 3,
    Unusable = 4,
}
