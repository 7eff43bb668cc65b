namespace Spm.Core.Json;

/// <summary>A format with the type that it holds (<i>format berkas dan isinya</i>): reads and writes whole files.</summary>
/// <typeparam name="T">What a file holds.</typeparam>
/// <remarks>Strict: what is not known, repeated, missing or of another kind is refused with its place and an accepted example.</remarks>
[LegalTerm("format berkas dan isinya")]
public sealed class SpmFileFormat<T> : SpmFormat
    where T : notnull
{
    private readonly Func<string?, Shape<T>> _shape;

    internal SpmFileFormat(string name, int major, IReadOnlyList<int> earlier, string title, Func<string?, Shape<T>> shape)
        : base(name, major, earlier, title) => _shape = shape;

    /// <summary>Reads one file.</summary>
    /// <param name="utf8">The whole file, UTF-8; a byte order mark is accepted. The caller does the reading from disk or network.</param>
    /// <param name="fileName">The name that messages and findings print; null when there is none.</param>
    /// <exception cref="SpmFormatException">The text is not of this format; the message says what, where, and an accepted example.</exception>
    public T Read(ReadOnlyMemory<byte> utf8, string? fileName = null) => Read(utf8, new SpmReadOptions { FileName = fileName }).Value;

    /// <summary>Reads one file in the way asked for.</summary>
    /// <param name="utf8">The whole file, UTF-8.</param>
    /// <param name="options">How.</param>
    /// <returns>The value, and the members kept although they are unknown.</returns>
    /// <exception cref="SpmFormatException">The text is not of this format; the message says what, where, and an accepted example.</exception>
    public SpmDocument<T> Read(ReadOnlyMemory<byte> utf8, SpmReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Read(utf8, options, null);
    }

    /// <summary>Reads one file and never throws for what it holds.</summary>
    /// <param name="utf8">The whole file, UTF-8; a byte order mark is accepted.</param>
    /// <param name="options">How; null for the strict way.</param>
    /// <returns>The value, or why there is none.</returns>
    public SpmReadResult<T> TryRead(ReadOnlyMemory<byte> utf8, SpmReadOptions? options = null)
    {
        var work = new ReadWork();
        try
        {
            return new SpmReadResult<T>(Read(utf8, options ?? SpmReadOptions.Strict, work), null, work.Steps);
        }
        catch (SpmFormatException refused)
        {
            return new SpmReadResult<T>(null, new SpmRefusal(refused), work.Steps);
        }
    }

    /// <summary>Reads a stream to its end; the same result as reading its bytes from memory.</summary>
    /// <param name="utf8">The file, UTF-8, which stays the caller's to close. No more than the limit of the options is held, and one byte.</param>
    /// <param name="options">How; null for the strict way.</param>
    /// <param name="progress">Told now and then how many bytes have come in; null when nobody asks.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The value, and the members kept although they are unknown.</returns>
    /// <exception cref="SpmFormatException">The text is not of this format; the message says what, where, and an accepted example.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public async Task<SpmDocument<T>> ReadAsync(
        Stream utf8, SpmReadOptions? options = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        options ??= SpmReadOptions.Strict;
        return Read(await StreamBytes.ReadAsync(utf8, options, progress, cancellationToken).ConfigureAwait(false), options);
    }

    /// <summary>Reads a stream to its end and never throws for what it holds; the same result as reading its bytes from memory.</summary>
    /// <returns>The value, or why there is none.</returns>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    /// <inheritdoc cref="ReadAsync"/>
    public async Task<SpmReadResult<T>> TryReadAsync(
        Stream utf8, SpmReadOptions? options = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        options ??= SpmReadOptions.Strict;
        try
        {
            return TryRead(await StreamBytes.ReadAsync(utf8, options, progress, cancellationToken).ConfigureAwait(false), options);
        }
        catch (SpmFormatException tooLarge)
        {
            return new SpmReadResult<T>(null, new SpmRefusal(tooLarge), 0);
        }
    }

    /// <summary>Writes a file; the same value always gives the same bytes.</summary>
    /// <returns>Indented UTF-8, ending with a line feed.</returns>
    /// <exception cref="ArgumentException">A value has no form that would be read, such as a count beyond 2⁵³−1; the message names it.</exception>
    public ReadOnlyMemory<byte> Write(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return JsonFile.Write(json => _shape(null).Write(json, value));
    }

    /// <summary>Writes a file with the unknown members that reading kept, each behind the known ones of its object.</summary>
    /// <returns>Indented UTF-8, ending with a line feed.</returns>
    /// <exception cref="ArgumentException">A value has no form that would be read, or the object of an unknown member is gone.</exception>
    public ReadOnlyMemory<byte> Write(SpmDocument<T> document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var known = Write(document.Value);
        return document.Unknown.Count == 0 ? known : UnknownMembers.Insert(known, document.Unknown);
    }

    private protected override Shape Current => _shape(null);

    private SpmDocument<T> Read(ReadOnlyMemory<byte> utf8, SpmReadOptions options, ReadWork? work)
    {
        if (utf8.Length > options.Limits.Bytes) throw StreamBytes.TooLarge(options);
        work?.Add(utf8.Length);
        var kept = options.KeepsUnknown ? new KeptMembers() : null;
        var value = _shape(Readable.Count > 1 ? StatedBy(utf8.Span) : null).ReadFile(utf8, options.FileName, kept, options.Limits, work);
        return new SpmDocument<T>(value, kept?.All ?? []);
    }
}
