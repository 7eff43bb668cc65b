using System.Globalization;
using Spm.Core.Internal;
using Spm.Core.Validation;

namespace Spm.Core.Eligibility;

/// <summary>People served, by where they live and where they are served (<i>penerima yang dilayani menurut tempat tinggal</i>).</summary>
/// <remarks>Who is a resident follows the same residence policy as the count of those entitled. Held as given; <c>default</c> is nobody.
/// Over regions that hold everybody, <c>residents</c> and <c>served-here</c> give the same sum.</remarks>
/// <param name="ResidentsHere">Residents served in the region.</param>
/// <param name="ResidentsElsewhere">Residents served in another region.</param>
/// <param name="NonresidentsHere">Residents of another region served in this one.</param>
[LegalTerm("penerima yang dilayani menurut tempat tinggal")]
public readonly record struct ServedPeople(long ResidentsHere, long ResidentsElsewhere, long NonresidentsHere)
{
    /// <summary>Residents served in the region.</summary>
    public long ResidentsHere { get; init; } = ResidentsHere;

    /// <summary>Residents served in another region.</summary>
    public long ResidentsElsewhere { get; init; } = ResidentsElsewhere;

    /// <summary>Residents of another region served in this one.</summary>
    public long NonresidentsHere { get; init; } = NonresidentsHere;

    /// <summary>How many the region counts as served.</summary>
    /// <param name="policy">Whom it counts.</param>
    /// <exception cref="OverflowException">More than 2⁶³−1.</exception>
    public long Counted(ServedPolicy policy) =>
        checked(ResidentsHere + (Require.NotNull(policy) == ServedPolicy.Residents ? ResidentsElsewhere : NonresidentsHere));

    /// <summary>A finding for each number below zero.</summary>
    /// <param name="where">The region, period and service that they are of.</param>
    public IReadOnlyList<Finding> Check(FindingPlace where)
    {
        Require.NotNull(where);
        return Array.AsReadOnly(new[] { ResidentsHere, ResidentsElsewhere, NonresidentsHere }
            .Where(number => number < 0).Select(number => new Finding(EligibilityFindings.NegativeServed, where, number)).ToArray());
    }

    /// <summary>The three numbers, as <c>here 40, elsewhere 5, nonresidents 12</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"here {ResidentsHere}, elsewhere {ResidentsElsewhere}, nonresidents {NonresidentsHere}");

    /// <summary>Both together, such as two facilities of one region.</summary>
    /// <exception cref="OverflowException">More than 2⁶³−1.</exception>
    public static ServedPeople operator +(ServedPeople left, ServedPeople right) => checked(new(
        left.ResidentsHere + right.ResidentsHere, left.ResidentsElsewhere + right.ResidentsElsewhere, left.NonresidentsHere + right.NonresidentsHere));
}
