namespace Spm.Core.Stages;

/// <summary>Four things that are never merged (<i>status angka</i>): reported (also as zero), not reported, not applicable, not yet due.</summary>
[LegalTerm("status angka")]
public enum FigureState
{
    /// <summary>Nothing was said (<i>belum dilaporkan</i>). Not the same as zero.</summary>
    NotReported = 0,

    /// <summary>A number was given, possibly zero (<i>dilaporkan</i>).</summary>
    Reported = 1,

    /// <summary>Nobody or nothing is owed, with a reason (<i>tidak berlaku</i>).</summary>
    NotApplicable = 2,

    /// <summary>The time for it has not come (<i>belum waktunya</i>).</summary>
    NotYetDue = 3,
}
