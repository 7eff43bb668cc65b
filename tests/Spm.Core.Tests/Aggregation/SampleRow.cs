using Spm.Core.Aggregation;

namespace Spm.Core.Tests.Aggregation;

internal readonly record struct SampleRow(int Cell, TallyFigure Figure);
