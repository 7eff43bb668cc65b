using System.Buffers;
using System.Globalization;
using System.Text;
using Spm.Core.Catalog;
using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>Writes a submission as the template is written: semicolons, all meanings declared, plain digits.</summary>
internal static class CsvWriter
{
    private const char Separator = ';';

    // Any separator is quoted, so that a file stays whole when a spreadsheet guesses another one.
    private static readonly SearchValues<char> Marks = SearchValues.Create(";,\t\"\r\n");

    public static string Write(Submission submission, ServiceCatalog catalog)
    {
        var text = new StringBuilder();
        Declare(CsvDeclarations.Separator, Separator.ToString());
        Declare(CsvDeclarations.Style, NumberStyle.Indonesian.Example);
        Declare(CsvDeclarations.Blank, CsvWords.NotReported);
        Declare(CsvDeclarations.Dash, CsvWords.NotReported);
        Declare(CsvDeclarations.None, CsvWords.Zero);
        Declare(CsvDeclarations.Region, submission.Region.ToString());
        Declare(CsvDeclarations.Period, submission.Period.ToString());
        Declare(CsvDeclarations.Sender, submission.Sender);
        if (submission.Services is { } services) Declare(CsvDeclarations.Services, string.Join(' ', services));
        if (submission.Note is { } note) Declare(CsvDeclarations.Note, note);
        Line($"## dasar: {string.Join(" / ", CsvWords.BasisWords)}");
        Line($"## selain bilangan: {CsvWords.NotReported} / {CsvWords.NotApplicable} / {CsvWords.NotYetDue}");
        Row([.. CsvHeader.Names]);
        foreach (var entry in submission.Figures) WriteService(entry);
        return text.ToString();

        void Declare(string key, string value)
        {
            var line = $"# {key}: {value}";
            Line(key is CsvDeclarations.Separator or CsvDeclarations.Style ? line : Quoted(line));
        }

        void Line(string line) => text.Append(line).Append("\r\n");

        void Row(string[] cells) => Line(string.Join(Separator, cells.Select(Quoted)));

        void WriteService(ServiceFigures entry)
        {
            var service = catalog.Find(entry.Service);
            var isWhole = entry.Recipients.State is FigureState.NotApplicable or FigureState.NotYetDue;
            string[] start = [entry.Service, service?.OfficialName ?? ""];
            Row([.. start, CsvWords.Recipients, "", "", service?.Unit ?? "", .. Counts(entry.Recipients)]);
            if (entry.Quality is { Count: 0 } && !isWhole) Row([.. start, CsvWords.NoQuality, "", "", "", "", "", "", "", "", ""]);
            var list = service is null ? null : catalog.QualityListOf(service);
            foreach (var item in entry.Quality ?? [])
            {
                var known = list?.Find(item.Indicator);
                var kind = list is not null && known is null ? CsvWords.RegionalQuality : CsvWords.Quality;
                Row([.. start, kind, item.Indicator, item.Component.Name(Language.Indonesian), item.Unit ?? known?.Unit ?? "", .. Counts(item.Figure)]);
            }
        }
    }

    private static string[] Counts(Figure figure)
    {
        var word = figure.State switch
        {
            FigureState.NotApplicable => CsvWords.NotApplicable,
            FigureState.NotYetDue => CsvWords.NotYetDue,
            _ => null,
        };
        if (word is not null && (figure.Planned is not null || figure.Basis is not null)) throw new ArgumentException(
            $"A figure that is {figure.State.Name(Language.English)} is written with reason and evidence alone; this one has a target or a basis beside it.", nameof(figure));
        return
        [
            Digits(figure.Required), Digits(figure.Planned), word ?? Digits(figure.Done),
            figure.Basis is { } basis ? CsvWords.Of(basis) : "", figure.Evidence?.ToString() ?? "", figure.Reason ?? "",
        ];
    }

    private static string Digits(long? count) => count?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(Marks) < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
