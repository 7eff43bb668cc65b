using Spm.Core.Json.Tests.Rows;

namespace Spm.Core.Json.Tests.Formats;

/// <summary>A format under test: drawn, written, read and written again.</summary>
internal sealed partial class FormatCase
{
    private readonly Func<Draw, ReadOnlyMemory<byte>> _write;
    private readonly Func<ReadOnlyMemory<byte>, SpmReadOptions, ReadOnlyMemory<byte>> _rewrite;

    private FormatCase(SpmFormat format, Func<Draw, ReadOnlyMemory<byte>> write, Func<ReadOnlyMemory<byte>, SpmReadOptions, ReadOnlyMemory<byte>> rewrite) =>
        (Format, _write, _rewrite) = (format, write, rewrite);

    /// <summary>Every format of the library; a new one is a line here.</summary>
    public static IReadOnlyList<FormatCase> All { get; } =
    [
        Of(SpmFormat.Submission, draw => draw.Submission()),
        Of(SpmFormat.ActionPlan, draw => draw.ActionPlan()),
        Of(SpmFormat.YearlyTargets, draw => draw.YearlyTargets()),
        Of(SpmFormat.Calendar, draw => draw.CalendarAdditions()),
        Of(SpmFormat.DocumentChain, draw => draw.DocumentChain()),
        Of(SpmFormat.Team, draw => draw.Team()),
        Of(SpmFormat.ReportFile, draw => draw.ReportFile()),
        Of(SpmFormat.DataCollection, draw => draw.DataCollection()),
        Of(SpmFormat.ReportContents, draw => draw.Contents()),
        .. Results,
        Of(SpmFormat.Rows, draw => RowSamples.Sound(draw.Below(int.MaxValue)), Counted),
        Of(SpmFormat.Tally, TallyJson.For(RowSamples.Layout), draw => draw.TallyPart()),
    ];

    public SpmFormat Format { get; }

    /// <summary>True when members that the format does not know can be kept.</summary>
    public bool KeepsUnknown { get; private init; } = true;

    public ReadOnlyMemory<byte> Written(int seed) => _write(new Draw(seed));

    public ReadOnlyMemory<byte> Rewritten(ReadOnlyMemory<byte> utf8) => _rewrite(utf8, SpmReadOptions.Strict);

    /// <summary>Read and written with the members that the format does not know.</summary>
    public ReadOnlyMemory<byte> Kept(ReadOnlyMemory<byte> utf8) => _rewrite(utf8, new SpmReadOptions { KeepsUnknown = true });

    public override string ToString() => Format.ToString();

    private static ReadOnlyMemory<byte> Counted(ReadOnlyMemory<byte> utf8) =>
        RowsJson.Read(utf8, RowSamples.Layout) is { IsClean: true } ? utf8 : throw new FormatException("A row is refused, or all of them.");

    private static FormatCase Of(SpmFormat format, Func<Draw, ReadOnlyMemory<byte>> write, Func<ReadOnlyMemory<byte>, ReadOnlyMemory<byte>> rewrite) =>
        new(format, write, (utf8, _) => rewrite(utf8)) { KeepsUnknown = false };

    private static FormatCase Of<T>(SpmFileFormat<T> format, Func<Draw, T> draw)
        where T : notnull => Of(format, format, draw);

    /// <summary>A format that is read for something given, such as a layout.</summary>
    private static FormatCase Of<T>(SpmFormat named, SpmFileFormat<T> format, Func<Draw, T> draw)
        where T : notnull => new(named, source => format.Write(draw(source)), (utf8, options) => format.Write(format.Read(utf8, options)));
}
