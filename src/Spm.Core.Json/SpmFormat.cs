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

    // Each stands with its shapes, so that an app holds those of the formats that it uses.

    /// <summary>What a sender reports.</summary>
    public static SpmFileFormat<Submission> Submission => SubmissionShapes.Format;

    /// <summary>The action plan of several years.</summary>
    public static SpmFileFormat<ActionPlan> ActionPlan => PlanShapes.PlanFormat;

    /// <summary>The targets of one year.</summary>
    public static SpmFileFormat<YearlyTargets> YearlyTargets => PlanShapes.TargetsFormat;

    /// <summary>What is laid over the national calendar.</summary>
    public static SpmFileFormat<CalendarAdditions> Calendar => CalendarShapes.Format;

    /// <summary>Planning and budget documents of a region.</summary>
    public static SpmFileFormat<DocumentChain> DocumentChain => DocumentShapes.Format;

    /// <summary>The implementation team of a region, its monitoring and guidance.</summary>
    public static SpmFileFormat<ImplementationTeam> Team => TeamShapes.Format;

    /// <summary>A report's way to the Minister: its attempts, from which state and findings follow again.</summary>
    public static SpmFileFormat<ReportFile> ReportFile => WorkflowShapes.Format;

    /// <summary>Who is entitled and what is available: the first stage.</summary>
    public static SpmFileFormat<DataCollection> DataCollection => FulfilmentShapes.Format;

    /// <summary>What a report takes beside its figures: budgets, problems, evidence, texts.</summary>
    public static SpmFileFormat<ReportContents> ReportContents => ReportShapes.Format;

    /// <summary>The indices of a region, as they were written.</summary>
    public static SpmFileFormat<ResultDocument> Result => ResultShapes.Format;

    /// <summary>Where a number comes from, as it was written.</summary>
    public static SpmFileFormat<DerivationDocument> Derivation => StatedShapes.DerivationFormat;

    /// <summary>A report card, or the quarterly or annual report that it stands in, as it was written.</summary>
    public static SpmFileFormat<ReportDocument> Report => CardShapes.Format;

    /// <summary>The recap of a province or of the nation, as it was written.</summary>
    public static SpmFileFormat<RecapDocument> Recap => RecapShapes.Format;

    /// <summary>What a check noticed, as it was written.</summary>
    public static SpmFileFormat<IReadOnlyList<StatedFinding>> Findings => FindingShapes.Format;

    /// <summary>The proof of a result.</summary>
    public static SpmFileFormat<ProofDocument> Proof => ProofShapes.Format;

    /// <summary>Rows of villages and facilities; the schema is that of one object, whose <c>rows</c> may stand a row a line behind it instead.</summary>
    public static SpmFormat Rows => RowShapes.Format;

    /// <summary>The sums of one part of a tally; <see cref="TallyJson.For"/> reads and writes those of a layout.</summary>
    public static SpmFormat Tally => TallyShapes.Format;

    /// <summary>Every format that is read and written.</summary>
    public static IReadOnlyList<SpmFormat> All { get; } = Array.AsReadOnly<SpmFormat>(
    [
        Submission, ActionPlan, YearlyTargets, Calendar, DocumentChain, Team, ReportFile, DataCollection, ReportContents,
        Result, Derivation, Report, Recap, Findings, Proof, Rows, Tally,
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
}
