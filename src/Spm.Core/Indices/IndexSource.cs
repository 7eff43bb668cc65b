namespace Spm.Core.Indices;

/// <summary>Through which door the figures came (<i>asal angka</i>).</summary>
[LegalTerm("asal angka")]
public enum IndexSource
{
    /// <summary>A submission that passed the check.</summary>
    CheckedSubmission = 0,

    /// <summary>Bare figures: the numbers are sound, the catalogue was not asked.</summary>
    BareFigures = 1,

    /// <summary>The totals of one region in a tally, whose rows passed the checks of a row.</summary>
    TallySlice = 2,

    /// <summary>The totals of several regions together (<i>digabung</i>): no region's own index.</summary>
    PooledTally = 3,
}
