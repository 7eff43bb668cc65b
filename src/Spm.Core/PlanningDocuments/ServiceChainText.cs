using System.Globalization;
using System.Text;
using NodaTime.Text;
using Spm.Core.Internal;
using Spm.Core.Regions;
using Spm.Core.Validation;

namespace Spm.Core.PlanningDocuments;

/// <summary>The chain from plan to budget for readers (<i>cetakan matriks layanan dan dokumen</i>), as plain text and as Markdown.</summary>
[LegalTerm("cetakan matriks layanan dan dokumen")]
public sealed partial class ServiceChainText
{
    private readonly ServiceChain _chain;
    private readonly Language _language;
    private readonly StringBuilder _text = new();

    private ServiceChainText(ServiceChain chain, Language language)
    {
        _chain = Require.NotNull(chain);
        _language = language;
    }

    /// <summary>Prints the documents, the matrix of departures with its legend, and every answer with its proof.</summary>
    /// <returns>Lines that end with a line feed.</returns>
    public static string Print(ServiceChain chain, Language language = Language.Indonesian)
    {
        var print = new ServiceChainText(chain, language);
        print.Heading();
        print.Documents();
        print.Matrix();
        print.Answers(chain.Answers);
        return print._text.ToString();
    }

    /// <summary>Prints one service through all documents: target, money, rows and what departs, then its answers.</summary>
    /// <param name="chain">The chain that the line is of.</param>
    /// <param name="line">The service.</param>
    /// <param name="language">The language.</param>
    /// <returns>Lines that end with a line feed.</returns>
    public static string Print(ServiceChain chain, ServiceChainLine line, Language language = Language.Indonesian)
    {
        var print = new ServiceChainText(chain, language);
        print.Service(Require.NotNull(line));
        print.Answers(line.Answers);
        return print._text.ToString();
    }

    private void Heading()
    {
        Line($"{Pick("JEJAK LAYANAN SPM DARI RENCANA KE ANGGARAN", "BASIC SERVICES FROM PLAN TO BUDGET")} · {Region()} · {_chain.Year} · {Pick("dokumen yang berlaku per", "documents in force on")} {LocalDatePattern.Iso.Format(_chain.Day)}");
        Line($"{Pick("Sub kegiatan bersama", "Shared sub kegiatan")}: {_chain.Method.Shared.Describe(_language)} ({_chain.Method.Shared.Name}; {_chain.Method.Shared.Basis})");
    }

    private void Documents()
    {
        Line();
        var table = new TextTable("  ", true, false, true, true, true, true, true);
        table.Add("No", Pick("Dokumen", "Document"), Pick("Berkas", "Files"), Pick("Baris SPM", "SPM rows"), Pick("Tanpa pagu", "No amount"), Pick("Uang SPM", "SPM money"), Pick("Tanpa layanan", "Of no service"));
        for (var at = 0; at < _chain.Columns.Count; at++)
        {
            var column = _chain.Columns[at];
            table.Add(Number(at + 1), column.Name(_language), Number(column.Documents.Count), Number(column.SpmRows), Number(column.RowsWithoutMoney), column.SpmMoney?.ToString(_language) ?? "–", column.Unassigned?.ToString(_language) ?? "–");
        }

        table.AppendTo(_text);
        if (_chain.MissingDocuments.Count > 0)
            Line($"{Pick("Tidak ada dalam rantai", "Not in the chain")}: {string.Join(", ", _chain.MissingDocuments.Select(kind => kind.Name(_language)))}");
        foreach (var column in _chain.Columns.Where(column => !column.Closes))
            Line(Pick(
                $"{column.Name(_language)}: uang layanan dan uang tanpa layanan tidak sama dengan uang SPM, karena baris bersama dihitung lebih dari sekali.",
                $"{column.Name(_language)}: money of services and money of no service do not make the SPM money, because shared rows count more than once."));
    }

    private void Matrix()
    {
        Line();
        var table = new TextTable("  ", [false, .. _chain.Columns.Select(_ => false), false]);
        table.Add([Pick("Layanan", "Service"), .. _chain.Columns.Select((_, at) => Number(at + 1)), Pick("Penyimpangan pertama", "First departure")]);
        foreach (var line in _chain.Lines)
            table.Add([line.Service.ShortName + (line.IsOwed ? "" : Pick(" (bukan kewajiban)", " (not owed)")), .. line.Cells.Select(cell => Mark(line, cell)), line.FirstDeparture?.ToString(_language) ?? "–"]);
        table.AppendTo(_text);
        Line($"{Pick("Keterangan", "Legend")}: {Legend()}");
    }

    private void Service(ServiceChainLine line)
    {
        Line($"{line.Service.OfficialName} ({line.Service.Key})");
        var table = new TextTable("  ", false, false, true, true, false);
        table.Add(Pick("Dokumen", "Document"), "Target", Pick("Uang", "Money"), Pick("Baris", "Rows"), Pick("Tanda", "Mark"));
        foreach (var cell in line.Cells)
            table.Add(cell.Column.Name(_language), Target(cell), Money(cell), cell.Parts.Count == 0 ? "–" : Number(cell.Parts.Count), Words(line, cell));
        table.AppendTo(_text);
    }

    private void Answers(IReadOnlyList<ServiceChainAnswer> answers)
    {
        Line();
        Line(Pick($"Jawaban dan buktinya: {answers.Count}", $"Answers and their proofs: {answers.Count}"));
        foreach (var answer in answers)
        {
            Line($"- [{Severity(answer.Severity)}] {(answer.Service is { } service ? service.ShortName + ". " : "")}{answer.Text(_language)}");
            foreach (var step in answer.Path) Line($"    → {step.Describe(_language)}");
        }
    }

    private string Mark(ServiceChainLine line, ServiceChainCell cell)
    {
        var letters = string.Concat(cell.Departs.Select(aspect => aspect.Letter(_language)));
        var first = line.FirstDeparture?.At == cell.Column ? "»" : "";
        return cell.State switch
        {
            ServiceChainCellState.Held => letters.Length > 0 ? first + letters : "=",
            ServiceChainCellState.ProgramOnly => "p",
            ServiceChainCellState.Absent => letters.Length > 0 ? first + letters : "–",
            ServiceChainCellState.DocumentMissing => "?",
            ServiceChainCellState.NotItemised => "o",
            _ => throw new ArgumentOutOfRangeException(nameof(cell), cell.State, "Not a named state."),
        };
    }

    private string Words(ServiceChainLine line, ServiceChainCell cell)
    {
        var words = cell.Departs.Count > 0 ? string.Join(", ", cell.Departs.Select(aspect => aspect.Name(_language))) : cell.State switch
        {
            ServiceChainCellState.Held => Pick("sama", "same"),
            ServiceChainCellState.ProgramOnly => Pick("hanya program", "programme alone"),
            ServiceChainCellState.Absent => Pick("tidak ada", "absent"),
            ServiceChainCellState.DocumentMissing => Pick("dokumen tidak ada", "document missing"),
            _ => Pick("tidak merinci", "gives no rows"),
        };
        return line.FirstDeparture?.At == cell.Column ? $"» {words}" : words;
    }

    private string Legend() => string.Join("; ", (string[])
    [
        Pick("= ada dan sama dengan dokumen sebelumnya, atau dokumen pertama", "= there and as in the document before, or the first"),
        .. Enum.GetValues<ServiceChainAspect>().Select(aspect => $"{aspect.Letter(_language)} {aspect.Name(_language)}"),
        Pick("» penyimpangan pertama", "» first departure"), Pick("p hanya program atau kegiatan, tanpa sub kegiatan", "p programme or kegiatan alone, no sub kegiatan"),
        Pick("– tidak ada", "– absent"), Pick("? dokumen perangkat daerah tidak ada dalam rantai", "? the agency's document is not in the chain"),
        Pick("o dokumen tidak merinci sampai program", "o the document does not go down to programmes"),
    ]);

    private string Target(ServiceChainCell cell) => cell.Targets.Count switch
    {
        0 => "–",
        1 => StepWords.Target(cell.Targets[0]),
        var count => Pick($"{count} target", $"{count} targets"),
    };

    private string Money(ServiceChainCell cell) => (cell.Money?.ToString(_language) ?? "–")
        + (cell is { Money: not null, RowsWithoutMoney: > 0 } ? Pick($" (+ {cell.RowsWithoutMoney} baris tanpa pagu)", $" (+ {cell.RowsWithoutMoney} rows without an amount)") : "");

    private string Severity(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => Pick("kesalahan", "error"),
        FindingSeverity.Warning => Pick("peringatan", "warning"),
        _ => Pick("catatan", "note"),
    };

    private string Region() => RegionList.Official.Find(_chain.Chain.Region, _chain.Year)?.ToString() ?? _chain.Chain.Region.ToString();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Pick(string indonesian, string english) => _language == Language.Indonesian ? indonesian : english;

    private void Line(string text = "") => _text.Append(OneLine.Of(text)).Append('\n');
}
