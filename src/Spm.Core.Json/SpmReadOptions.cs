namespace Spm.Core.Json;

/// <summary>How a file is read (<i>cara membaca berkas</i>).</summary>
[LegalTerm("cara membaca berkas")]
public sealed record SpmReadOptions
{
    /// <summary>Strict, without a file name.</summary>
    public static SpmReadOptions Strict { get; } = new();

    /// <summary>The name that messages and findings print; null when there is none.</summary>
    public string? FileName { get; init; }

    /// <summary>True to keep members that the format does not know, so that they can be written back; false to refuse them.</summary>
    /// <remarks>Everything else stays strict. A misspelt member is kept too and then counts as absent: show
    /// <see cref="SpmDocument{T}.Unknown"/> to somebody.</remarks>
    public bool KeepsUnknown { get; init; }

    /// <summary>How much is read before a file is refused.</summary>
    public SpmReadLimits Limits { get; init => field = value ?? throw new ArgumentNullException(nameof(Limits)); } = SpmReadLimits.Default;
}
