namespace Spm.Core.Stages;

/// <summary>What a figure that is a sum was added up from (<i>baris di balik angka</i>): how many rows, and in which states.</summary>
/// <param name="Rows">Every row, whatever its state.</param>
/// <param name="NotReported">Rows that say nothing (<i>belum dilaporkan</i>); they add nothing to what was done.</param>
/// <param name="WithoutRequired">Those of <paramref name="NotReported"/> whose required number is unknown too; the sum of required is then too small.</param>
/// <param name="NotApplicable">Rows that are not applicable (<i>tidak berlaku</i>); they add nothing.</param>
/// <param name="NotYetDue">Rows whose time has not come (<i>belum waktunya</i>); they add nothing.</param>
/// <param name="PeriodsWithoutRow">In how many periods of a stretch there was no row at all; 0 for a single period.</param>
/// <remarks>Counts from 0. <c>default</c> is a sum of no row.</remarks>
[LegalTerm("baris di balik angka")]
public readonly record struct FigureRows(long Rows, long NotReported, long WithoutRequired, long NotApplicable, long NotYetDue, int PeriodsWithoutRow = 0);
