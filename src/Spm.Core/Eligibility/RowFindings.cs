using NodaTime.Text;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Eligibility;

/// <summary>What was noticed about the rows of one block, in their order; used by one thread.</summary>
internal sealed class RowFindings(CountPlan plan, PersonColumns columns, int most)
{
    private readonly List<Finding> _findings = [];
    private readonly long[] _counts = new long[EligibilityFindings.All.Count];

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>How often each definition was noticed, in the order of the register.</summary>
    public ReadOnlySpan<long> Counts => _counts;

    /// <summary>Looks at a row that is not usual; false when it must not be counted.</summary>
    public bool Check(int row, int birth, (ushort First, ushort Second) residences, bool isMaleMother)
    {
        var isSound = true;
        if (birth > plan.On) isSound = Refuse(row, EligibilityFindings.BornLater, LocalDatePattern.Iso.Format(plan.Rules.ReferenceDate));
        if (residences.First == ResidenceMap.NotStated) isSound = Refuse(row, EligibilityFindings.NoResidence, plan.Rules.Policies.Residence.Name);
        if (residences.First == ResidenceMap.Unknown || residences.Second == ResidenceMap.Unknown)
            isSound = Refuse(row, EligibilityFindings.UnknownResidence, UnknownCode(row), plan.Rules.Year);
        if (!isSound) return false;
        if (birth == PersonColumns.NoBirth) Add(row, EligibilityFindings.NoDateOfBirth);
        else if (birth < plan.FirstDay) Add(row, EligibilityFindings.ImplausibleAge, CountPlan.OldestAge);
        if (isMaleMother) Add(row, EligibilityFindings.MalePregnant);
        return true;
    }

    private RegionCode UnknownCode(int row)
    {
        var isActual = plan.Rules.Policies.Residence != ResidencePolicy.Registered && columns.Actual[row] == ResidenceMap.Unknown;
        return columns.UnknownCode(row, isActual);
    }

    private bool Refuse(int row, FindingDefinition definition, params object[] arguments)
    {
        Add(row, definition, arguments);
        return false;
    }

    private void Add(int row, FindingDefinition definition, params object[] arguments)
    {
        _counts[IndexOf(definition)]++;
        if (_findings.Count < most)
            _findings.Add(new Finding(definition, new FindingPlace(null, ReportingPeriod.Of(plan.Rules.Year), Source: new SourcePlace(row + 1)), arguments));
    }

    private static int IndexOf(FindingDefinition definition)
    {
        var at = 0;
        while (EligibilityFindings.All[at] != definition) at++;
        return at;
    }
}
