using Spm.Core.Internal;

namespace Spm.Core.Queries;

/// <summary>A table with one row a person and service (<i>tabel perorangan</i>): entitled or not, served or not.</summary>
/// <remarks>Immutable. A person is a row that requires 1 or 0 and did 1 or 0, so the same sums follow: Σ met counts those entitled and served.
/// Flags are 0 and 1, <c>false</c> and <c>true</c>. No person comes back, only sums; <see cref="CountedTable.Source"/> is the person's number.</remarks>
[LegalTerm("tabel perorangan")]
public sealed record PersonTable : CountedTable
{
    /// <summary>Names a table; its columns follow in the initializer.</summary>
    /// <param name="name">The name in its parts, such as a schema and a table.</param>
    /// <exception cref="ArgumentException">No part.</exception>
    public PersonTable(params IReadOnlyList<string> name)
        : base(name)
    {
    }

    /// <summary>Whether the person is entitled; null in a row when unknown.</summary>
    public required string Entitled { get; init => field = Require.NotNull(value); }

    /// <summary>Whether the person was served; null in a row when not reported.</summary>
    public required string Served { get; init => field = Require.NotNull(value); }

    private protected override IEnumerable<string> Counts => [Entitled, Served];
}
