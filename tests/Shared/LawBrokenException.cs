namespace Spm.Core.Testing;

/// <summary>A law met a case for which it does not hold; the message tells how to repeat that case.</summary>
public sealed class LawBrokenException(string message) : Exception(message);
