namespace Spm.Core.Json.Fuzz;

/// <summary>One reader under fire.</summary>
/// <param name="name">What <c>--reader</c> calls it.</param>
/// <param name="folders">The folders of samples that it can read.</param>
internal abstract class Reader(string name, params string[] folders)
{
    /// <summary>Every reader; a new format is a line here.</summary>
    public static IReadOnlyList<Reader> All { get; } =
    [
        new FormatReader<Stages.Submission>(SpmFormat.Submission),
        new FormatReader<ActionPlans.ActionPlan>(SpmFormat.ActionPlan),
        new FormatReader<ActionPlans.YearlyTargets>(SpmFormat.YearlyTargets),
        new FormatReader<CalendarAdditions>(SpmFormat.Calendar),
        new FormatReader<PlanningDocuments.DocumentChain>(SpmFormat.DocumentChain),
        new FormatReader<Teams.ImplementationTeam>(SpmFormat.Team),
        new FormatReader<Workflow.ReportFile>(SpmFormat.ReportFile),
        new FormatReader<Fulfilment.DataCollection>(SpmFormat.DataCollection),
        new FormatReader<Reports.ReportContents>(SpmFormat.ReportContents),
        new FormatReader<ResultDocument>(SpmFormat.Result),
        new FormatReader<DerivationDocument>(SpmFormat.Derivation),
        new FormatReader<ReportDocument>(SpmFormat.Report),
        new FormatReader<RecapDocument>(SpmFormat.Recap),
        new FormatReader<IReadOnlyList<StatedFinding>>(SpmFormat.Findings),
        new FormatReader<ProofDocument>(SpmFormat.Proof),
        new FormatReader<Aggregation.TallyPart>(TallyJson.For(RowsReader.Layout)),
        new TallyBinaryReader(),
        new QueryLinesReader(),
        new ProofVerifier(),
        new ConformanceFileReader(),
        new RowsReader(),
        new CsvReader(),
        new RowsCsvReader(),
        new CanonicalReader(),
        new SerializerReader(),
    ];

    public string Name { get; } = name;

    /// <summary>What the mutations begin with; short ones come more often.</summary>
    public IReadOnlyList<Sample> Samples { get; } = [.. folders.SelectMany(Sample.In).OrderBy(sample => sample.Bytes.Length)];

    /// <summary>Reads and holds what every reader promises; false when the bytes were refused as they should be.</summary>
    /// <exception cref="FuzzFailure">A promise is broken; so does any other exception.</exception>
    public abstract bool Check(byte[] bytes, Random random);
}
