namespace Spm.Core.Benchmarks.National;

/// <summary>A row as an object relational mapper would hand it over.</summary>
internal sealed record PlainRow(string Region, string Service, string? Indicator, decimal? Required, decimal? Done, bool Applies);
