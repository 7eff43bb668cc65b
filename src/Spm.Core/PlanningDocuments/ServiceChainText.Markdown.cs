using Spm.Core.Internal;

namespace Spm.Core.PlanningDocuments;

public sealed partial class ServiceChainText
{
    /// <summary>Prints the matrix as a Markdown table, target and money of every service in every document with the mark of what departs, then every answer with its proof.</summary>
    /// <returns>Lines that end with a line feed.</returns>
    public static string PrintMarkdown(ServiceChain chain, Language language = Language.Indonesian)
    {
        var print = new ServiceChainText(chain, language);
        print.MarkdownMatrix();
        print.MarkdownAnswers();
        return print._text.ToString();
    }

    private void MarkdownMatrix()
    {
        Add($"# {MarkdownText.Escape($"{Pick("Jejak layanan SPM", "Basic services from plan to budget")}, {Region()}, {_chain.Year}")}\n");
        MarkdownText.AppendRow(_text, [Pick("layanan", "service"), .. _chain.Columns.Select(column => MarkdownText.Escape(column.Name(_language))), Pick("penyimpangan pertama", "first departure")]);
        MarkdownText.AppendRule(_text, [false, .. _chain.Columns.Select(_ => true), false]);
        foreach (var line in _chain.Lines)
            MarkdownText.AppendRow(_text, [MarkdownText.Escape(line.Service.ShortName), .. line.Cells.Select(cell => MarkdownCell(line, cell)), MarkdownText.Escape(line.FirstDeparture?.ToString(_language) ?? "–")]);
        MarkdownText.AppendRow(_text, [Pick("tanpa layanan", "of no service"), .. _chain.Columns.Select(column => Amount(column.Unassigned)), ""]);
        MarkdownText.AppendRow(_text, [Pick("**jumlah baris SPM**", "**all SPM rows**"), .. _chain.Columns.Select(column => Amount(column.SpmMoney)), ""]);
        Add($"\n{MarkdownText.Escape($"{Pick("Keterangan", "Legend")}: {Legend()}.")}");
        Add($"\n{MarkdownText.Escape($"{Pick("Sub kegiatan bersama", "Shared sub kegiatan")}: {_chain.Method.Shared.Describe(_language)} ({_chain.Method.Shared.Name}; {_chain.Method.Shared.Basis}).")}");
    }

    private void MarkdownAnswers()
    {
        Add($"\n## {Pick("Jawaban dan buktinya", "Answers and their proofs")}\n");
        foreach (var answer in _chain.Answers)
        {
            var service = answer.Service is { } named ? named.ShortName + ". " : "";
            Add($"- **{Severity(answer.Severity)}** {MarkdownText.Escape(service + answer.Text(_language))}");
            foreach (var step in answer.Path) Add($"  - {MarkdownText.Escape(step.Describe(_language))}");
        }
    }

    private string MarkdownCell(ServiceChainLine line, ServiceChainCell cell)
    {
        var mark = MarkdownText.Escape(Mark(line, cell));
        return cell.Parts.Count == 0 || cell.State != ServiceChainCellState.Held ? mark : $"{MarkdownText.Escape(Target(cell))}<br>{MarkdownText.Escape(Money(cell))}<br>{mark}";
    }

    private string Amount(Quantities.Rupiah? amount) => amount?.ToString(_language) ?? "–";

    // A line that is Markdown already.
    private void Add(string line) => _text.Append(line).Append('\n');
}
