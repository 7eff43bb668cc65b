namespace Spm.Core.PlanningDocuments;

/// <summary>Whether more is better (<i>arah indikator</i>).</summary>
[LegalTerm("arah indikator")]
public enum IndicatorDirection
{
    /// <summary>Nobody says.</summary>
    Unknown = 0,

    /// <summary>More is better (<i>tren positif</i>).</summary>
    Up = 1,

    /// <summary>Less is better (<i>tren negatif</i>).</summary>
    Down = 2,
}
