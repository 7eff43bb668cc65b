using System.Numerics;
using Spm.Core.Quantities;
using Spm.Core.Validation;

namespace Spm.Core.Indices;

/// <summary>A region's services under one method, and the steps at which calculators differ from it.</summary>
internal sealed class VariantRegion
{
    private readonly RuleBook _rules;
    private readonly ServiceIndex[] _services;
    private readonly (RoundingStage Stage, int Digits, RoundingMode Mode)? _rounded;

    private VariantRegion(RuleBook rules, ServiceIndex[] services, (RoundingStage Stage, int Digits, RoundingMode Mode)? rounded)
    {
        _rules = rules;
        _services = services;
        _rounded = rounded;
    }

    private AchievementMethod Method => _rules.Method;

    public bool HasPoints => Method.Weights.Quality > 0;

    /// <summary>Measures every service; null when the method refuses the figures.</summary>
    public static VariantRegion? Of(IReadOnlyList<CheckedService> figures, RuleBook rules)
    {
        try
        {
            return new VariantRegion(rules, [.. figures.Select(service => ServiceCalculation.Measure(service, rules))], null);
        }
        catch (MethodRefusedException)
        {
            return null;
        }
    }

    /// <summary>The same services with something rounded on the way.</summary>
    public VariantRegion Rounding(Deviation stage)
    {
        var everyStep = stage.Rounded.Stage == RoundingStage.EveryStep;
        var shares = everyStep || stage.Rounded.Stage == RoundingStage.Shares;
        var quality = everyStep || stage.Rounded.Stage == RoundingStage.Quality;
        return new VariantRegion(_rules, shares || quality ? Array.ConvertAll(_services, service => Rounded(service, stage.Rounded, shares, quality)) : _services, stage.Rounded);
    }

    /// <summary>What a publisher would have printed; null when nothing is left to average.</summary>
    public VariantOutcome? Publish(PointsReading points, Deviation? change)
    {
        if (points != PointsReading.RoundedSum)
        {
            if (Combine(points, change) is not { } value) return null;
            return new VariantOutcome(value, null, points == PointsReading.Whole ? _rules.Publish(value).Percentage : Round(value));
        }

        if (Combine(PointsReading.Recipients, change) is not { } recipients || Combine(PointsReading.Quality, change) is not { } quality) return null;
        return new VariantOutcome(recipients, quality, Percentage.FromUnits(Round(recipients).Units + Round(quality).Units, Method.Digits));
    }

    private Percentage Round(ExactValue value) => value.Round(Method.Digits, Method.Rounding);

    private ExactValue? Combine(PointsReading points, Deviation? change)
    {
        var numbers = Array.ConvertAll(_services, service => new ServiceIndex(service.Input, service.Recipients, service.Quality, Number(service, points, change), null));
        return RegionCalculation.Combine(numbers, _rules, Rounds(RoundingStage.Urusan) ? value => Rounded(value, _rounded!.Value) : null).Value;
    }

    private ExactValue? Number(ServiceIndex service, PointsReading points, Deviation? change)
    {
        var value = Changed(service, points, change);
        return value is not null && Rounds(RoundingStage.Services) ? Rounded(value, _rounded!.Value) : value;
    }

    private ExactValue? Changed(ServiceIndex service, PointsReading points, Deviation? change)
    {
        if (change is null) return Part(service.Value, points);
        if (change.Change == ServiceChange.UnreportedLeftOut) return service.Recipients.Figure.IsSilent ? null : Part(service.Value, points);
        if (change.Service != service.Service) return Part(service.Value, points);
        return change.Change switch
        {
            ServiceChange.LeftOut => null,
            ServiceChange.Zero => ShareValue.None,
            _ => Part(new BlendValue(ShareValue.Full, Method.Weights.Recipients, ShareValue.Full, Method.Weights.Quality), points),
        };
    }

    private ExactValue? Part(ExactValue? value, PointsReading points) => value is BlendValue blend
        ? points switch
        {
            PointsReading.Recipients => new BlendValue(blend.First, blend.FirstWeight, ShareValue.None, blend.SecondWeight),
            PointsReading.Quality => new BlendValue(ShareValue.None, blend.FirstWeight, blend.Second, blend.SecondWeight),
            _ when _rounded is { Stage: RoundingStage.ServicePoints } => SumOfRoundedPoints(blend),
            _ => blend,
        }
        : value is not null && points == PointsReading.Quality ? ShareValue.None : value;

    private ShareValue SumOfRoundedPoints(BlendValue blend)
    {
        var (_, digits, mode) = _rounded!.Value;
        var units = Part(blend, PointsReading.Recipients)!.Round(digits, mode).Units + Part(blend, PointsReading.Quality)!.Round(digits, mode).Units;
        return Printed(units, digits);
    }

    private bool Rounds(RoundingStage stage) => _rounded is { Stage: var rounded } && (rounded == stage || rounded == RoundingStage.EveryStep);

    private ServiceIndex Rounded(ServiceIndex service, (RoundingStage, int, RoundingMode) how, bool shares, bool quality)
    {
        if (service.Recipients.Value is not { } recipients) return service;
        var ofQuality = service.Quality.Value;
        if (shares)
        {
            recipients = Rounded(recipients, how);
            if (service.Quality.Items.Count > 0)
                ofQuality = QualityCalculation.Combine([.. service.Quality.Items.Select(item => item.With(item.Value is null ? null : Rounded(item.Value, how)))], Method);
            if (Method.Quality == QualityReading.PooledSum && ofQuality is not null) ofQuality = Rounded(ofQuality, how);
        }

        if (quality && ofQuality is not null) ofQuality = Rounded(ofQuality, how);
        return new ServiceIndex(service.Input, service.Recipients, service.Quality, ServiceCalculation.Join(recipients, ofQuality, Method), null);
    }

    private static ShareValue Rounded(ExactValue value, (RoundingStage Stage, int Digits, RoundingMode Mode) how) =>
        Printed(value.Round(how.Digits, how.Mode).Units, how.Digits);

    // A share of 2⁶³ units and more carries the region's mean past every number that is searched for, cut or not.
    private static ShareValue Printed(BigInteger units, int digits) => ShareValue.Of((long)BigInteger.Min(units, long.MaxValue), Percentage.Scale(digits));
}
