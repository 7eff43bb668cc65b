namespace Spm.Core.Json;

/// <summary>What a file held (<i>isi berkas</i>): a value, and the members that the format does not know.</summary>
/// <typeparam name="T">What a file of the format holds.</typeparam>
[LegalTerm("isi berkas")]
public sealed class SpmDocument<T>
    where T : notnull
{
    internal SpmDocument(T value, IReadOnlyList<UnknownMember> unknown) => (Value, Unknown) = (value, unknown);

    /// <summary>The value.</summary>
    public T Value { get; }

    /// <summary>The members kept, in the order of the file; empty when there were none.</summary>
    public IReadOnlyList<UnknownMember> Unknown { get; }

    /// <summary>Another value with the same unknown members. They stay at their path: an item of a list is found by its position.</summary>
    public SpmDocument<T> With(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new SpmDocument<T>(value, Unknown);
    }
}
