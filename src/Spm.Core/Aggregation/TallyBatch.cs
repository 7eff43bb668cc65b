using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Stages;

namespace Spm.Core.Aggregation;

/// <summary>Not safe for concurrent use while rows are added: one writer. Rows of one period in columns (<i>kumpulan baris data</i>).</summary>
/// <remarks>Every row is sound by construction: a cell of the layout and a figure that passed the row checks. Once filled, a batch may be
/// read by several threads. Counts are in steps of <see cref="TallySubject.Scale"/>.</remarks>
[LegalTerm("kumpulan baris data")]
public sealed partial class TallyBatch
{
    /// <summary>Makes an empty batch.</summary>
    /// <param name="layout">The cells that rows may name.</param>
    /// <param name="period">The period of all its rows; it lies in the layout's year.</param>
    /// <exception cref="ArgumentException">The period is that of another year.</exception>
    public TallyBatch(TallyLayout layout, ReportingPeriod period)
    {
        Layout = Require.NotNull(layout);
        Period = period;
        if (period.Year != layout.Catalog.Year)
            throw new ArgumentException($"{period} is not a period of {layout.Catalog.Year}, the year of the layout.", nameof(period));
    }

    /// <summary>The cells that rows may name.</summary>
    public TallyLayout Layout { get; }

    /// <summary>The period of all rows.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>How many rows it holds.</summary>
    public long Rows { get; private set; }

    /// <summary>Adds a row.</summary>
    /// <param name="cell">The cell, from <see cref="TallyLayout.CellAt"/>.</param>
    /// <param name="figure">The figure.</param>
    /// <exception cref="ArgumentOutOfRangeException">The cell is outside the layout.</exception>
    public void Add(int cell, TallyFigure figure) => throw new NotImplementedException();

    /// <summary>Adds reported rows of neighbouring cells, such as one village's services and items in the order of the layout.</summary>
    /// <param name="firstCell">The cell of the first row; each further row belongs to the next cell.</param>
    /// <param name="required">Everybody entitled or every item asked, 0 to 2⁵³−1 each.</param>
    /// <param name="done">Those served or fulfilled, 0 to 2⁵³−1 each; as many as required.</param>
    /// <exception cref="ArgumentException">The columns have unlike lengths.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A cell is outside the layout or a count outside its range; nothing is added then.</exception>
    public void AddRun(int firstCell, ReadOnlySpan<long> required, ReadOnlySpan<long> done) => throw new NotImplementedException();

    /// <summary>Adds rows from columns.</summary>
    /// <param name="cells">The cell of each row.</param>
    /// <param name="required">Everybody entitled or every item asked, 0 to 2⁵³−1 each; 0 when not applicable or not yet due.</param>
    /// <param name="done">Those served or fulfilled, 0 to 2⁵³−1 each; 0 unless reported.</param>
    /// <param name="states">The state of each row; empty when all are reported. A row that is not reported has its required number here; one
    /// without goes through <see cref="Add"/>.</param>
    /// <exception cref="ArgumentException">The columns have unlike lengths.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A cell is outside the layout or a count outside its range; nothing is added then.</exception>
    public void AddRange(ReadOnlySpan<int> cells, ReadOnlySpan<long> required, ReadOnlySpan<long> done, ReadOnlySpan<FigureState> states = default) =>
        throw new NotImplementedException();
}
