using Spm.Core.Internal;
using Spm.Core.Periods;

namespace Spm.Core.PlanningDocuments;

/// <summary>An indicator of a row with its targets (<i>indikator kinerja</i>).</summary>
[LegalTerm("indikator kinerja")]
public sealed record DocumentIndicator
{
    /// <summary>Makes an indicator.</summary>
    /// <param name="level">What it measures.</param>
    /// <param name="name">Its name as written.</param>
    /// <param name="unit">Its unit as written; null when the document gives none.</param>
    /// <param name="targets">One for each year.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is not a named one.</exception>
    public DocumentIndicator(IndicatorLevel level, string name, string? unit, params IEnumerable<IndicatorTarget> targets)
    {
        Level = Require.Defined(level);
        Name = Require.Text(name);
        Unit = unit is null ? null : UnitName.Of(unit);
        Targets = Require.Copy(targets);
    }

    /// <summary>What it measures.</summary>
    public IndicatorLevel Level { get; }

    /// <summary>Its name as written.</summary>
    public string Name { get; }

    /// <summary>Its unit; null when not given.</summary>
    public UnitName? Unit { get; }

    /// <summary>The targets, as given.</summary>
    public IReadOnlyList<IndicatorTarget> Targets { get; }

    /// <summary>Its code in the national reference of indicators (<i>kode referensi indikator</i>); null when not given. It makes matching independent of spelling.</summary>
    public string? ReferenceCode { get; init => field = value is null ? null : Require.Text(value); }

    /// <summary>Whether more is better.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a named direction.</exception>
    public IndicatorDirection Direction { get; init => field = Require.Defined(value); }

    /// <summary>The first target of a year; null when there is none, which is not zero.</summary>
    public TargetValue? In(BudgetYear year) => Targets.FirstOrDefault(target => target.Year == year)?.Read(Unit);
}
