using Spm.Core.Validation;

namespace Spm.Core.Indices;

/// <summary>What the index of one service is measured from; its results keep it, so that each can explain itself.</summary>
internal sealed record ServiceInput(RuleBook Rules, CheckedService Figures);
