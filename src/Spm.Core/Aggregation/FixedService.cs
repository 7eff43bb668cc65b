namespace Spm.Core.Aggregation;

/// <summary>Where a service stands among its region's cells.</summary>
/// <param name="First">The cell of the recipients, counted from the region's first.</param>
/// <param name="Items">How many cells of items follow.</param>
/// <param name="Urusan">From 0 to 5.</param>
/// <param name="MayBeEmpty">False for a service that always has somebody to serve.</param>
/// <param name="IsOwed">False for a service that counts only when there is a row.</param>
internal readonly record struct FixedService(int First, int Items, int Urusan, bool MayBeEmpty, bool IsOwed);
