namespace Spm.Core.Queries;

/// <summary>How an engine adds up without passing its bound in silence (<i>cara menjumlahkan</i>).</summary>
[LegalTerm("cara menjumlahkan")]
public enum SqlSums
{
    /// <summary>SUM of 64-bit numbers is wider than they are, or an error: <c>numeric</c> in PostgreSQL, <c>DECIMAL</c> in MariaDB.</summary>
    Wide = 0,

    /// <summary>SUM has 64 bits and may wrap: v / 2²⁶ and v % 2²⁶ are added up apart and joined in 128 bits. Exact for fewer than 2³⁶ rows a group; more are refused.</summary>
    Halves = 1,
}
