using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Quantities;

namespace Spm.Core.Aggregation;

/// <summary>How rows in another unit become the catalogue's unit (<i>konversi satuan</i>), given by the caller with its source.</summary>
/// <remarks>The library assumes no conversion, not even people per household. The result is exact: see <see cref="TallyLayout.With(UnitConversion)"/>.</remarks>
[LegalTerm("konversi satuan")]
public sealed class UnitConversion
{
    /// <summary>Makes a conversion.</summary>
    /// <param name="service">The service whose recipients are counted in another unit.</param>
    /// <param name="from">The other unit as rows print it, such as <c>rumah tangga</c>.</param>
    /// <param name="factor">How many of the catalogue's unit one of the other is, such as 39/10; above 0, at most 10⁶ and with a denominator of at most 10⁶.</param>
    /// <param name="source">Where the factor comes from; derivations show it.</param>
    /// <param name="year">The year that the factor is for.</param>
    /// <exception cref="ArgumentException">The unit is already that of the service.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The factor is outside its range.</exception>
    public UnitConversion(ServiceType service, string from, Ratio factor, string source, BudgetYear year)
    {
        Service = Require.NotNull(service);
        From = Require.Text(from);
        Source = Require.Text(source);
        Year = year;
        if (LooseName.Of(from) == LooseName.Of(service.Unit))
            throw new ArgumentException($"{service.Key} is counted in {service.Unit} already.", nameof(from));
        if (factor <= Ratio.Zero || factor > new Ratio(Most, 1) || factor.Denominator > Most)
            throw new ArgumentOutOfRangeException(nameof(factor), factor, $"{factor} is outside what is accepted: above 0, at most {Most}, and a denominator of at most {Most}.");
        Factor = factor;
    }

    /// <summary>The largest factor, and the largest denominator of one.</summary>
    public const int Most = 1_000_000;

    /// <summary>The service.</summary>
    public ServiceType Service { get; }

    /// <summary>The other unit.</summary>
    public string From { get; }

    /// <summary>How many of the catalogue's unit one of the other is.</summary>
    public Ratio Factor { get; }

    /// <summary>Where the factor comes from.</summary>
    public string Source { get; }

    /// <summary>The year that the factor is for.</summary>
    public BudgetYear Year { get; }

    /// <summary>The conversion with its source, such as <c>1 rumah tangga = 39/10 orang (Susenas, 2024)</c>.</summary>
    public override string ToString() => $"1 {From} = {Factor} {Service.Unit} ({Source}, {Year})";
}
