namespace Spm.Core.Json;

/// <summary>What came of reading a file (<i>hasil pembacaan berkas</i>): the value, or why there is none.</summary>
/// <typeparam name="T">What a file of the format holds.</typeparam>
/// <remarks>Never both and never half: a file that is refused anywhere gives no value.</remarks>
[LegalTerm("hasil pembacaan berkas")]
public sealed class SpmReadResult<T>
    where T : notnull
{
    internal SpmReadResult(SpmDocument<T>? document, SpmRefusal? refusal, long steps) => (Document, Refusal, Steps) = (document, refusal, steps);

    /// <summary>The value with the unknown members that were kept; null when the file was refused.</summary>
    public SpmDocument<T>? Document { get; }

    /// <summary>The value; null when the file was refused.</summary>
    public T? Value => Document is { } read ? read.Value : default;

    /// <summary>Why the file was refused; null when it was read.</summary>
    public SpmRefusal? Refusal { get; }

    /// <summary>True when the file was read.</summary>
    public bool IsRead => Document is not null;

    /// <summary>What the reading cost, in bytes and letters looked at, each as often as it was looked at; from 0.</summary>
    /// <remarks>It grows in proportion to the file, for whatever bytes: a test holds that. A service may log it.</remarks>
    public long Steps { get; }

    /// <summary>The value of a file that was read.</summary>
    /// <exception cref="SpmFormatException">The file was refused.</exception>
    public T OrThrow() => Document is { } read ? read.Value : throw Refusal!.ToException();
}
