using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Validation;

namespace Spm.Core.Indices;

/// <summary>What a tally brings to the third door: figures that are sums of checked rows.</summary>
/// <param name="Region">The region; null when the figures of several are pooled.</param>
/// <param name="Period">The period, or the stretch from January on.</param>
/// <param name="Services">By catalogue position.</param>
/// <param name="RegionsNotReporting">Of the regions pooled, how many reported nothing; 0 for one region.</param>
internal sealed record TallyFigures(Region? Region, ReportingPeriod Period, IReadOnlyList<CheckedService> Services, int RegionsNotReporting = 0);
