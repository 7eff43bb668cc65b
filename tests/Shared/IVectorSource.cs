namespace Spm.Core.Testing;

/// <summary>A generated case that can print itself as a vector of <c>spm-conformance/1</c>.</summary>
public interface IVectorSource
{
    /// <summary>The case on one line of JSON, ready for tests/conformance; null when no vector can say it.</summary>
    string? Vector(string name);
}
