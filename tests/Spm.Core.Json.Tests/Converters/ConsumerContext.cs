using System.Text.Json.Serialization;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Regions;
using Spm.Core.Stages;

namespace Spm.Core.Json.Tests.Converters;

/// <summary>What an application has of its own, as a source-generated context describes it.</summary>
[JsonSerializable(typeof(ConsumerRecord))]
internal sealed partial class ConsumerContext : JsonSerializerContext;

/// <summary>An application's own type with values of the library in it.</summary>
internal sealed record ConsumerRecord(
    RegionCode Region, ReportingPeriod Period, Rupiah Budget, Ratio? Share, FundSource? Source, Dictionary<RegionCode, BudgetYear> Years);
