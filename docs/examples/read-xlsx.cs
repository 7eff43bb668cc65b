// Reads the first sheet of an .xlsx workbook as a submission: the sheet becomes the spreadsheet text that SubmissionCsv reads.
// dotnet run docs/examples/read-xlsx.cs -- FILE.xlsx [--lang id|en]
#:property PublishAot=false
#:package DocumentFormat.OpenXml
#:project ../../src/Spm.Core
#:project ../../src/Spm.Core.Json

using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Spm.Core;
using Spm.Core.Json;

const int Done = 0, Refused = 2, Missing = 3;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var language = args is [_, "--lang", "en"] ? Language.English : Language.Indonesian;
if (args.Length is not (1 or 3) || (args.Length == 3 && (args[1] != "--lang" || args[2] is not ("id" or "en"))))
{
    Console.Error.WriteLine("FILE.xlsx [--lang id|en]");
    return Refused;
}

if (!File.Exists(args[0]))
{
    Console.Error.WriteLine(language == Language.Indonesian ? $"Berkas tidak ada: {args[0]}" : $"No such file: {args[0]}");
    return Missing;
}

byte[] csv;
try
{
    csv = Encoding.UTF8.GetBytes(FirstSheet(args[0]));
}
catch (Exception unreadable) when (unreadable is OpenXmlPackageException or InvalidDataException or FileFormatException or System.Xml.XmlException)
{
    Console.Error.WriteLine(language == Language.Indonesian ? $"Bukan buku kerja .xlsx: {unreadable.Message}" : $"Not an .xlsx workbook: {unreadable.Message}");
    return Refused;
}

var result = SubmissionCsv.Read(csv, Path.GetFileName(args[0]));
foreach (var problem in result.Problems) Console.Error.WriteLine(problem.ToString(language));
if (result.Submission is { } submission)
    Console.WriteLine(language == Language.Indonesian
        ? $"{submission.Sender}, {submission.Region}, {submission.Period.ToString(language)}: {submission.Figures.Count} layanan, {result.UnusableServices.Count} bermasalah"
        : $"{submission.Sender}, {submission.Region}, {submission.Period.ToString(language)}: {submission.Figures.Count} services, {result.UnusableServices.Count} with problems");
return result.IsClean ? Done : Refused;

static string FirstSheet(string path)
{
    using var document = SpreadsheetDocument.Open(path, isEditable: false);
    var book = document.WorkbookPart ?? throw new InvalidDataException("workbook");
    var sheet = book.Workbook.Descendants<Sheet>().FirstOrDefault()?.Id?.Value ?? throw new InvalidDataException("sheet");
    var rows = ((WorksheetPart)book.GetPartById(sheet)).Worksheet.Descendants<Row>();
    var text = new StringBuilder();
    var (written, mark) = (0u, ',');
    foreach (var row in rows)
    {
        // Rows and cells without content are not stored; they are put back, so that places are those of the workbook.
        for (var number = row.RowIndex?.Value ?? written + 1; written + 1 < number; written++) text.Append("\r\n");
        written++;
        var cells = new List<string>();
        foreach (var cell in row.Elements<Cell>())
        {
            var column = cell.CellReference?.Value is { } reference ? ColumnOf(reference) : cells.Count;
            while (cells.Count < column) cells.Add("");
            cells.Add(Shown(cell, book, mark));
        }

        // The separator is this program's own choice; all other declarations are read from the sheet.
        var first = cells.FirstOrDefault() ?? "";
        if (first.StartsWith("# gaya angka", StringComparison.OrdinalIgnoreCase) && first.Contains("1,250.5", StringComparison.Ordinal)) mark = '.';
        text.Append(first.StartsWith("# pemisah", StringComparison.OrdinalIgnoreCase) ? "# pemisah: ;" : string.Join(';', cells.Select(Quoted))).Append("\r\n");
    }

    return text.ToString();
}

static int ColumnOf(string reference) =>
    reference.TakeWhile(char.IsAsciiLetterUpper).Aggregate(0, (column, letter) => column * 26 + (letter - 'A' + 1)) - 1;

static string Shown(Cell cell, WorkbookPart book, char mark)
{
    var stored = cell.CellValue?.Text ?? "";
    if (cell.DataType?.Value == CellValues.SharedString)
        return book.SharedStringTablePart!.SharedStringTable.Elements<SharedStringItem>().ElementAt(int.Parse(stored, CultureInfo.InvariantCulture)).InnerText;
    if (cell.DataType?.Value == CellValues.InlineString) return cell.InlineString?.InnerText ?? "";
    if (cell.DataType is not null && cell.DataType.Value != CellValues.Number) return stored;
    if (stored.Length == 0) return "";

    // A stored number has no style of its own: whole numbers become plain digits, all others what the cell shows.
    if (!decimal.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return stored;
    var format = FormatOf(cell, book);
    if (format.Contains('%')) return (number * 100).ToString("0.##", CultureInfo.InvariantCulture).Replace('.', mark) + "%";
    if (format.Contains('d') && number is > 0 and < 2958466) return DateTime.FromOADate((double)number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    if (number == decimal.Truncate(number)) return number.ToString("0", CultureInfo.InvariantCulture);
    return number.ToString("0.0000##########", CultureInfo.InvariantCulture).Replace('.', mark);
}

// The built-in formats 9 and 10 are percentages, 14 to 22 dates and times; others carry their text.
static string FormatOf(Cell cell, WorkbookPart book)
{
    var sheet = book.WorkbookStylesPart?.Stylesheet;
    var style = (int)(cell.StyleIndex?.Value ?? 0);
    return sheet?.CellFormats?.Elements<CellFormat>().ElementAtOrDefault(style)?.NumberFormatId?.Value switch
    {
        null => "",
        9 or 10 => "%",
        >= 14 and <= 22 => "d",
        var id => sheet!.NumberingFormats?.Elements<NumberingFormat>().FirstOrDefault(format => format.NumberFormatId?.Value == id)?.FormatCode?.Value ?? "",
    };
}

static string Quoted(string cell) => cell.AsSpan().IndexOfAny(";\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
