using Spm.Core.Catalog;

namespace Spm.Core.Eligibility;

/// <summary>Rules turned into whole numbers once a run: every age bound becomes a day number, every condition a set of bits.</summary>
/// <remarks>The days of birth between two neighbouring bounds have the same ages in every rule: a segment. So a table from day to
/// segment replaces all comparisons of a row.</remarks>
internal sealed class CountPlan
{
    /// <summary>Nobody is known to have lived longer.</summary>
    public const int OldestAge = 125;

    private readonly Line[] _lines;
    private readonly int[] _firstDays;

    public CountPlan(EligibilityRules rules)
    {
        Rules = rules;
        _lines = [.. rules.Rules.Where(rule => !rule.IsCountedElsewhere).Select(rule => new Line(rule, rules))];
        foreach (var line in _lines)
        {
            Relevant |= line.AtAnyAge | line.All | line.Any | line.None;
            if ((line.None & PersonColumns.Male) != 0) Mothers |= line.All | line.Any;
            if (rules.Rules[line.Service].Service.Level == ServiceLevel.Province) ProvinceServices |= 1UL << line.Service;
        }

        On = PersonColumns.DayOf(rules.ReferenceDate);
        FirstDay = PersonColumns.DayOf(rules.ReferenceDate.PlusYears(-OldestAge));
        _firstDays = [.. _lines.SelectMany(line => new[] { line.Earliest, line.Latest < int.MaxValue ? line.Latest + 1 : FirstDay })
            .Append(FirstDay).Where(day => day >= FirstDay && day <= On).Distinct().Order()];
        SegmentOf = new byte[On - FirstDay + 1];
        for (var segment = 0; segment < Segments; segment++) SegmentOf.AsSpan(_firstDays[segment] - FirstDay).Fill((byte)segment);
    }

    public EligibilityRules Rules { get; }

    /// <summary>The reference date as a day number.</summary>
    public int On { get; }

    /// <summary>The day of birth with which the table begins; who is older has an age that nobody reaches.</summary>
    public int FirstDay { get; }

    /// <summary>The segment of each day of birth from <see cref="FirstDay"/> to <see cref="On"/>.</summary>
    public byte[] SegmentOf { get; }

    public int Segments => _firstDays.Length;

    /// <summary>The bits that some rule looks at.</summary>
    public uint Relevant { get; }

    /// <summary>The bits beside which the sex matters.</summary>
    public uint Mothers { get; }

    /// <summary>The services of provinces, a bit each.</summary>
    public ulong ProvinceServices { get; }

    /// <summary>The services due to those born in a segment, a bit each by catalogue position.</summary>
    public ulong ServicesIn(int segment, uint traits) => ServicesOf(_firstDays[segment], traits);

    /// <summary>The services due to somebody born on a day, a bit each by catalogue position.</summary>
    public ulong ServicesOf(int birth, uint traits)
    {
        var services = 0UL;
        foreach (var line in _lines)
            if (line.Includes(birth, traits)) services |= 1UL << line.Service;
        return services;
    }

    private readonly struct Line
    {
        public Line(EligibilityRule rule, EligibilityRules rules)
        {
            Service = rule.Service.CatalogPosition;
            (Earliest, Latest) = (int.MinValue, int.MaxValue);
            if (rule.Age is { } age)
            {
                var (first, last) = age.BirthsOn(rules.ReferenceDate, rules.Policies.Birthday);
                Latest = PersonColumns.DayOf(last);
                Earliest = first is { } day ? PersonColumns.DayOf(day) : PersonColumns.NoBirth + 1;
            }

            (AtAnyAge, All, Any) = ((uint)rule.AtAnyAge, (uint)rule.All, (uint)rule.Any);
            None = (uint)rule.None | (rule.IsForWomen ? PersonColumns.Male : 0) | (rule.IsForCitizens(rules.Policies.Citizenship) ? PersonColumns.Foreigner : 0);
        }

        public int Service { get; }

        public int Earliest { get; }

        public int Latest { get; }

        public uint AtAnyAge { get; }

        public uint All { get; }

        public uint Any { get; }

        public uint None { get; }

        public bool Includes(int birth, uint traits) =>
            ((birth >= Earliest && birth <= Latest) || (traits & AtAnyAge) != 0)
            && (traits & All) == All && (Any == 0 || (traits & Any) != 0) && (traits & None) == 0;
    }
}
