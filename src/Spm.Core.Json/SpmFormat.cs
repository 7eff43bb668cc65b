using System.Globalization;
using System.Text.Json;
using Spm.Core.ActionPlans;
using Spm.Core.Fulfilment;
using Spm.Core.PlanningDocuments;
using Spm.Core.Reports;
using Spm.Core.Stages;
using Spm.Core.Teams;
using Spm.Core.Workflow;

namespace Spm.Core.Json;

/// <summary>A format of files (<i>format berkas</i>), which every file states in its member <c>format</c>: <c>spm-submission/1</c>.</summary>
/// <remarks><para>Within a major: members may be added that a file may lack, words may be added to open lists, texts of messages may change.
/// Nothing is removed, renamed, made required, narrowed or given another meaning; that takes a new major. Every major that was ever
/// released is read for ever.</para>
/// <para>An older reader refuses a newer member by its name instead of dropping it, or keeps it when asked to
/// (<see cref="SpmReadOptions.KeepsUnknown"/>).</para></remarks>
[LegalTerm("format berkas")]
public abstract class SpmFormat
{
    private protected SpmFormat(string name, int major, IReadOnlyList<int> earlier, string title)
    {
        Name = name;
        Major = major;
        Title = title;
        Readable = Array.AsReadOnly<string>([Stated(name, major), .. earlier.Select(older => Stated(name, older))]);
    }

    /// <summary>What a sender reports.</summary>
    public static SpmFileFormat<Submission> Submission { get; } = new("spm-submission", 1, [0], "Data penerapan SPM", SubmissionShapes.Of);

    /// <summary>The action plan of several years.</summary>
    public static SpmFileFormat<ActionPlan> ActionPlan { get; } = new("spm-action-plan", 1, [], "Rencana aksi", _ => PlanShapes.Plan);

    /// <summary>The targets of one year.</summary>
    public static SpmFileFormat<YearlyTargets> YearlyTargets { get; } = new("spm-yearly-targets", 1, [], "Penetapan target tahunan SPM", _ => PlanShapes.Targets);

    /// <summary>What is laid over the national calendar.</summary>
    public static SpmFileFormat<CalendarAdditions> Calendar { get; } = new("spm-calendar", 1, [], "Tambahan jadwal pelaporan", _ => CalendarShapes.Additions);

    /// <summary>Planning and budget documents of a region.</summary>
    public static SpmFileFormat<DocumentChain> DocumentChain { get; } =
        new("spm-document-chain", 1, [], "Rantai dokumen perencanaan dan penganggaran", _ => DocumentShapes.Chain);

    /// <summary>The implementation team of a region, its monitoring and guidance.</summary>
    public static SpmFileFormat<ImplementationTeam> Team { get; } = new("spm-team", 1, [], "Tim penerapan SPM", _ => TeamShapes.Team);

    /// <summary>A report's way to the Minister: its attempts, from which state and findings follow again.</summary>
    public static SpmFileFormat<ReportFile> ReportFile { get; } = new("spm-report-file", 1, [], "Berkas laporan", _ => WorkflowShapes.File);

    /// <summary>Who is entitled and what is available: the first stage.</summary>
    public static SpmFileFormat<DataCollection> DataCollection { get; } = new("spm-data-collection", 1, [], "Pengumpulan data", _ => FulfilmentShapes.Collection);

    /// <summary>What a report takes beside its figures: budgets, problems, evidence, texts.</summary>
    public static SpmFileFormat<ReportContents> ReportContents { get; } = new("spm-report-contents", 1, [], "Isi laporan", _ => ReportShapes.Contents);

    /// <summary>The indices of a region, as they were written.</summary>
    public static SpmFileFormat<ResultDocument> Result { get; } = new("spm-result", 1, [], "Hasil perhitungan", _ => ResultShapes.File);

    /// <summary>Where a number comes from, as it was written.</summary>
    public static SpmFileFormat<DerivationDocument> Derivation { get; } = new("spm-derivation", 1, [], "Asal-usul angka", _ => StatedShapes.DerivationFile);

    /// <summary>A report card, or the quarterly or annual report that it stands in, as it was written.</summary>
    public static SpmFileFormat<ReportDocument> Report { get; } = new("spm-report", 1, [], "Rapor atau laporan SPM", _ => CardShapes.File);

    /// <summary>The recap of a province or of the nation, as it was written.</summary>
    public static SpmFileFormat<RecapDocument> Recap { get; } = new("spm-recap", 1, [], "Rekapitulasi", _ => RecapShapes.File);

    /// <summary>What a check noticed, as it was written.</summary>
    public static SpmFileFormat<IReadOnlyList<StatedFinding>> Findings { get; } = new("spm-findings", 1, [], "Catatan pemeriksaan data", _ => FindingShapes.File);

    /// <summary>The proof of a result.</summary>
    public static SpmFileFormat<ProofDocument> Proof { get; } = new("spm-proof", 1, [], "Bukti hasil perhitungan", _ => ProofShapes.File);

    /// <summary>Rows of villages and facilities; the schema is that of one object, whose <c>rows</c> may stand a row a line behind it instead.</summary>
    public static SpmFormat Rows { get; } = new Described("spm-rows", 1, [], "Baris data", () => RowShapes.File);

    /// <summary>Every format that is read and written.</summary>
    public static IReadOnlyList<SpmFormat> All { get; } = Array.AsReadOnly<SpmFormat>(
    [
        Submission, ActionPlan, YearlyTargets, Calendar, DocumentChain, Team, ReportFile, DataCollection, ReportContents,
        Result, Derivation, Report, Recap, Findings, Proof, Rows,
    ]);

    /// <summary>The name without the major: <c>spm-submission</c>.</summary>
    public string Name { get; }

    /// <summary>The major that is written.</summary>
    public int Major { get; }

    /// <summary>What it holds, in Indonesian.</summary>
    public string Title { get; }

    /// <summary>What a file may state: the major that is written first, then earlier ones that are still read.</summary>
    public IReadOnlyList<string> Readable { get; }

    /// <summary>The format of a name as a file states it; null for another one.</summary>
    public static SpmFormat? Find(string stated) => All.FirstOrDefault(format => format.Readable.Contains(stated));

    /// <summary>What a text states as its format; null when it states none or is no JSON up to there.</summary>
    /// <param name="utf8">The text; nothing else of it is judged.</param>
    public static string? StatedBy(ReadOnlySpan<byte> utf8)
    {
        var json = new Utf8JsonReader(utf8[JsonText.MarkLength(utf8)..]);
        try
        {
            if (!json.Read() || json.TokenType != JsonTokenType.StartObject) return null;
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                var isFormat = json.ValueTextEquals("format");
                json.Read();
                if (isFormat) return json.TokenType == JsonTokenType.String ? json.GetString() : null;
                json.Skip();
            }
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            return null;
        }

        return null;
    }

    /// <summary>The JSON Schema (2020-12) of the major that is written, as checked in under <c>docs/schema</c>.</summary>
    /// <returns>Indented UTF-8, ending with a line feed.</returns>
    /// <remarks>It is as strict as the reader but for what a schema cannot say: members repeated, what members must be to each other, and
    /// whole numbers written as <c>5.0</c> or <c>5e0</c>, which the reader refuses.</remarks>
    public ReadOnlyMemory<byte> JsonSchema() => SchemaFile.Of(Current, $"{Name}-{Major.ToString(CultureInfo.InvariantCulture)}.json", $"{Title} ({this})");

    /// <summary>As files state it: <c>spm-submission/1</c>.</summary>
    public override string ToString() => Readable[0];

    private protected abstract Shape Current { get; }

    private static string Stated(string name, int major) => string.Create(CultureInfo.InvariantCulture, $"{name}/{major}");

    /// <summary>A format that classes of its own read and write.</summary>
    private sealed class Described(string name, int major, IReadOnlyList<int> earlier, string title, Func<Shape> shape) : SpmFormat(name, major, earlier, title)
    {
        private protected override Shape Current => shape();
    }
}
