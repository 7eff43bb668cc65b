namespace Spm.Core.Queries;

/// <summary>How each row of a result says how many there are (<i>cara menjaga keutuhan hasil</i>), so that a cut one is noticed and an empty one has a row too.</summary>
[LegalTerm("cara menjaga keutuhan hasil")]
public enum SqlFrame
{
    /// <summary>COUNT(*) OVER () in each group, behind a LEFT JOIN of one row: standard SQL with window functions.</summary>
    Window = 0,

    /// <summary>All groups in one array, unfolded by LEFT ARRAY JOIN: ClickHouse before window functions.</summary>
    Array = 1,
}
