namespace Spm.Core.Engines;

/// <summary>What a column of a table is declared to hold.</summary>
internal enum ColumnKind
{
    Text,
    Whole,
    Binary64,
    Decimal,
}
