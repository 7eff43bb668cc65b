using Spm.Core.Indices;

namespace Spm.Core.Json;

/// <summary>Whether a result is final or provisional, as a document states it (<i>status hasil tertulis</i>).</summary>
[LegalTerm("status hasil tertulis")]
public sealed class StatedStatus
{
    internal StatedStatus(IReadOnlyList<KeyValuePair<ProvisionalReason, long>> reasons) => Reasons = reasons;

    /// <summary>Each reason with how many services, items, rows or regions it concerns, at least 1; empty when final.</summary>
    public IReadOnlyList<KeyValuePair<ProvisionalReason, long>> Reasons { get; }

    /// <summary>True when any reason stands.</summary>
    public bool IsProvisional => Reasons.Count > 0;

    /// <summary><c>final</c> or <c>provisional</c>.</summary>
    public override string ToString() => IsProvisional ? "provisional" : "final";

    internal static StatedStatus Of(ResultStatus status) => new(status.Reasons);

    /// <summary>How many a reason concerns; null where it does not stand.</summary>
    internal long? this[ProvisionalReason reason]
    {
        get
        {
            foreach (var (stated, count) in Reasons)
                if (stated == reason) return count;
            return null;
        }
    }
}
