namespace Spm.Core.Json;

/// <summary>The cell of a count as read.</summary>
internal readonly record struct CsvCount(CsvMeaning Meaning, long Value = 0)
{
    public static CsvCount Unusable { get; } = new(CsvMeaning.Unusable);

    public static CsvCount Zero { get; } = new(CsvMeaning.Number);

    public long? Number => Meaning == CsvMeaning.Number ? Value : null;

    public bool IsState => Meaning is CsvMeaning.NotApplicable or CsvMeaning.NotYetDue;
}
