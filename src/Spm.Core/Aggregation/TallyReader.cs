using System.Data.Common;
using Spm.Core.Internal;
using Spm.Core.Periods;

namespace Spm.Core.Aggregation;

/// <summary>Not safe for concurrent use. Reads rows into batches and checks each as a submission's figure is checked (<i>pembaca baris data</i>).</summary>
[LegalTerm("pembaca baris data")]
public sealed partial class TallyReader
{
    /// <summary>Makes a reader.</summary>
    /// <param name="layout">The cells, units and kinds.</param>
    /// <param name="period">The period of the rows.</param>
    public TallyReader(TallyLayout layout, ReportingPeriod period)
    {
        Layout = Require.NotNull(layout);
        Period = period;
    }

    /// <summary>The cells, units and kinds.</summary>
    public TallyLayout Layout { get; }

    /// <summary>The period of the rows.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Reads rows; one that is refused is reported with its number and left out.</summary>
    public TallyReading Read(IEnumerable<TallyRow> rows, IProgress<long>? progress = null, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>Reads the rows of a database query, to its end; the reader stays open.</summary>
    /// <param name="rows">The query.</param>
    /// <param name="columns">Which column holds what.</param>
    /// <param name="progress">Told now and then how many rows are read; null when nobody asks.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public TallyReading Read(DbDataReader rows, TallyColumns columns, IProgress<long>? progress = null, CancellationToken cancellationToken = default) => throw new NotImplementedException();
}
