namespace Spm.Core.Json.Tests.Formats;

/// <summary>A format under test: drawn, written, read and written again.</summary>
internal sealed partial class FormatCase
{
    private readonly Func<Draw, ReadOnlyMemory<byte>> _write;
    private readonly Func<ReadOnlyMemory<byte>, ReadOnlyMemory<byte>> _rewrite;

    private FormatCase(SpmFormat format, Func<Draw, ReadOnlyMemory<byte>> write, Func<ReadOnlyMemory<byte>, ReadOnlyMemory<byte>> rewrite) =>
        (Format, _write, _rewrite) = (format, write, rewrite);

    /// <summary>Every format of the library; a new one is a line here.</summary>
    public static IReadOnlyList<FormatCase> All { get; } =
    [
        Of(SpmFormat.Submission, draw => draw.Submission(), SubmissionJson.Write, utf8 => SubmissionJson.Read(utf8)),
        .. Results,
    ];

    public SpmFormat Format { get; }

    public ReadOnlyMemory<byte> Written(int seed) => _write(new Draw(seed));

    public ReadOnlyMemory<byte> Rewritten(ReadOnlyMemory<byte> utf8) => _rewrite(utf8);

    public override string ToString() => Format.ToString();

    private static FormatCase Of<T>(SpmFormat format, Func<Draw, T> draw, Func<T, ReadOnlyMemory<byte>> write, Func<ReadOnlyMemory<byte>, T> read) =>
        new(format, source => write(draw(source)), utf8 => write(read(utf8)));
}
