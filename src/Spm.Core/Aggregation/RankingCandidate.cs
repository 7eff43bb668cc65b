using Spm.Core.Quantities;
using Spm.Core.Regions;

namespace Spm.Core.Aggregation;

/// <summary>A region before it has a rank: its value, and between which values it lies.</summary>
internal sealed record RankingCandidate(Region Region, RankingValue Value, RankingValue Low, RankingValue High, Percentage Printed, bool IsProvisional);
