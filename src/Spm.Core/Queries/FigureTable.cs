using Spm.Core.Internal;

namespace Spm.Core.Queries;

/// <summary>A table with one row a village, facility or other source and figure (<i>tabel angka</i>).</summary>
/// <remarks>Immutable. Required and done are columns of whole numbers; each value is judged as a row of a <see cref="Aggregation.TallyReader"/> is.</remarks>
[LegalTerm("tabel angka")]
public sealed record FigureTable : CountedTable
{
    /// <summary>Names a table; its columns follow in the initializer.</summary>
    /// <param name="name">The name in its parts, such as a schema and a table.</param>
    /// <exception cref="ArgumentException">No part.</exception>
    public FigureTable(params IReadOnlyList<string> name)
        : base(name)
    {
    }

    /// <summary>Everybody entitled or every item asked; null in a row when unknown.</summary>
    public required string Required { get; init => field = Require.NotNull(value); }

    /// <summary>Served or fulfilled; null in a row when not reported.</summary>
    public required string Done { get; init => field = Require.NotNull(value); }

    /// <summary>A word for the state; null when the table has no such column.</summary>
    public string? State { get; init; }

    /// <summary>The words of <see cref="State"/>.</summary>
    public FigureStateWords Words { get; init => field = Require.NotNull(value); } = new();

    private protected override IEnumerable<string> Counts => new[] { Required, Done, State }.OfType<string>();
}
