using Spm.Core.Internal;

namespace Spm.Core.Eligibility;

public sealed partial class EligibilityRules
{
    /// <summary>Counts how many people are entitled to each service in each region, on the reference date.</summary>
    /// <remarks>The same as adding up <see cref="Due(Person)"/> of every row, in any order and on any number of threads. Rows that
    /// cannot be counted become findings. Memory does not grow with the rows.</remarks>
    /// <param name="people">The people; nothing may be appended meanwhile.</param>
    /// <param name="threads">How many threads count, 1 to 64.</param>
    /// <param name="progress">Told now and then how many rows are counted; null when nobody asks.</param>
    /// <param name="cancellationToken">Ends the counting; nothing comes of it then.</param>
    /// <exception cref="ArgumentException">The columns were made for another year or other regions.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Threads outside 1 to 64.</exception>
    /// <exception cref="OperationCanceledException">The counting was cancelled.</exception>
    public EntitledCounts Count(PersonColumns people, int threads = 1, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        Require.InRange(threads, 1, 64);
        if (!Require.NotNull(people).Residences.Equals(Residences))
            throw new ArgumentException($"The columns were made for another year or other regions than those of {Year}.", nameof(people));
        return new CountRun(new CountPlan(this), people, progress, cancellationToken).Run(threads);
    }
}
