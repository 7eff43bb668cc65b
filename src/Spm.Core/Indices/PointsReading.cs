namespace Spm.Core.Indices;

/// <summary>Which number of a region a publisher printed.</summary>
internal enum PointsReading
{
    /// <summary>The index itself.</summary>
    Whole = 0,

    /// <summary>The recipients' weighted points alone, of 80.</summary>
    Recipients = 1,

    /// <summary>The quality's weighted points alone, of 20.</summary>
    Quality = 2,

    /// <summary>Both, each rounded by itself, then added.</summary>
    RoundedSum = 3,
}
