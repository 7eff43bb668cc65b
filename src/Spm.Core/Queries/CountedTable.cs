using Spm.Core.Internal;
using Spm.Core.Periods;

namespace Spm.Core.Queries;

/// <summary>A caller's table or view, by the names of its columns (<i>tabel sumber</i>): <see cref="FigureTable"/> or <see cref="PersonTable"/>.</summary>
/// <remarks>Immutable. Names are as the engine knows them, without quotes, and may hold anything that <see cref="SqlDialect.Quote"/> takes.
/// What a table has otherwise (other codes, a soft delete, a join) belongs into a view of the caller.</remarks>
[LegalTerm("tabel sumber")]
public abstract record CountedTable
{
    private protected CountedTable(IReadOnlyList<string> name)
    {
        Name = Require.Copy(name);
        if (Name.Count == 0) throw new ArgumentException("A table has a name of at least one part.", nameof(name));
    }

    /// <summary>The name in its parts, such as a schema and a table.</summary>
    public IReadOnlyList<string> Name { get; }

    /// <summary>The region's code with its dot, in force in the layout's year.</summary>
    public required string Region { get; init => field = Require.NotNull(value); }

    /// <summary>The service's key, or a name that only one service has.</summary>
    public required string Service { get; init => field = Require.NotNull(value); }

    /// <summary>A quality item's name or code, null in rows of recipients; null when all rows are of recipients.</summary>
    public string? Indicator { get; init; }

    /// <summary>What is counted, null in rows in the catalogue's unit; null when all rows are.</summary>
    public string? Unit { get; init; }

    /// <summary>The period, in any form that <see cref="ReportingPeriod.Parse(string)"/> reads; null when <see cref="Covers"/> says it.</summary>
    public string? Period { get; init; }

    /// <summary>The period of all rows of a table without such a column.</summary>
    public ReportingPeriod? Covers { get; init; }

    /// <summary>The shard, server or province that a row came from; null when the table is one.</summary>
    /// <remarks>An engine may be told to go on without a shard and then gives lower numbers in silence. With this column and <see cref="Parts"/>
    /// a part that does not answer is named, and keeps the whole from being given. A tally is held for each part, 9 MB a period for the nation.</remarks>
    public string? Part { get; init; }

    /// <summary>Every text that <see cref="Part"/> may hold, each with a row; empty without that column.</summary>
    public IReadOnlyList<string> Parts { get; init => field = Require.Copy(value); } = [];

    /// <summary>Who counted, such as a village's code or a person's number; null when rows have none.</summary>
    /// <remarks>With it, no row counts whose key occurs twice for one region, service, item and period; the engine has to group all rows first.
    /// It compares texts, so these rows must spell services, items and periods as the library does.</remarks>
    public string? Source { get; init; }

    /// <summary>Every column that is there.</summary>
    internal IEnumerable<string> Columns => new[] { Region, Service, Indicator, Unit, Period, Part, Source }.OfType<string>().Concat(Counts);

    private protected abstract IEnumerable<string> Counts { get; }
}
