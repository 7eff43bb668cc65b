using System.Numerics;

namespace Spm.Core.ActionPlans;

/// <summary>One whole number to be found.</summary>
/// <param name="Most">The most units.</param>
/// <param name="Pool">Which pool's room it takes up; -1 for none.</param>
/// <param name="Worth">What one unit is worth where worth is sought.</param>
/// <param name="Price">Money for each unit, in sen.</param>
/// <param name="SetUp">Money once, as soon as there is a unit.</param>
internal sealed record SearchFigure(long Most, int Pool, BigInteger Worth, BigInteger Price, BigInteger SetUp);
