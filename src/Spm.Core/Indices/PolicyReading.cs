using Spm.Core.Law;
using Spm.Core.Quantities;

namespace Spm.Core.Indices;

/// <summary>The same figures under one other reading of one policy (<i>hasil menurut bacaan lain</i>).</summary>
[LegalTerm("hasil menurut bacaan lain")]
public sealed class PolicyReading
{
    private readonly RuleBook _rules;
    private readonly ExactValue? _stands;

    internal PolicyReading(RuleBook rules, Policy policy, bool isInConflict, ExactValue? stands, ExactValue? value, string? refusal)
    {
        _rules = rules;
        _stands = stands;
        Policy = policy;
        IsInConflict = isInConflict;
        Value = value;
        Refusal = refusal;
        Direction = value is null || stands is null ? 0 : value.CompareTo(stands);
    }

    /// <summary>The other value of the policy that differs, with its key, name and legal basis.</summary>
    public Policy Policy { get; }

    /// <summary>True when sources disagree about this policy: the basis of any of its values is marked CONFLICT.</summary>
    public bool IsInConflict { get; }

    /// <summary>The exact index then; null when there is none.</summary>
    public ExactValue? Value { get; }

    /// <summary>The index then as published; null when there is none.</summary>
    public PublishedIndex? Published => Value is null ? null : _rules.Publish(Value);

    /// <summary>The rating then; null when there is none.</summary>
    public SpmRating? Rating => Value is null ? null : _rules.Rate(Value);

    /// <summary>Points of 100 by which the reading moves the index, exactly: above 0 upwards, below 0 downwards, 0 when it does not move
    /// it; null when there is no index to move from or to.</summary>
    public Ratio? Movement
    {
        get
        {
            if (Value is null || _stands is null) return null;
            return Direction == 0 ? Ratio.Zero : (Value.ToRatio() - _stands.ToRatio()) * 100;
        }
    }

    /// <summary>Why the reading cannot be used on these figures; null when it can.</summary>
    public string? Refusal { get; }

    /// <summary>Policy, index and rating: <c>quality=pooled-sum: 89.89 Tuntas Madya</c>.</summary>
    public override string ToString() => $"{Policy}: {Refusal ?? (Value is null ? "no index" : $"{Published} {Rating!.Value.Name()}")}";

    /// <summary>1 upwards, -1 downwards, 0 for no movement or none that can be told.</summary>
    internal int Direction { get; }
}
