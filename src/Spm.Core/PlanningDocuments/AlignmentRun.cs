using NodaTime;
using Spm.Core.Periods;
using Spm.Core.Regions;
using Spm.Core.Stages;

namespace Spm.Core.PlanningDocuments;

/// <summary>One check: documents looked over and compared, each indexed once; used once.</summary>
internal sealed class AlignmentRun
{
    private readonly RegionCode _region;
    private readonly BudgetYear _year;
    private readonly AlignmentFacts _facts;
    private readonly AlignmentNotes _notes;
    private readonly ServiceReview _services;
    private readonly List<PairAlignment> _pairs = [];
    private readonly Dictionary<PlanningDocument, DocumentSet> _single = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<IReadOnlyList<PlanningDocument>, DocumentSet> _several = new(ReferenceEqualityComparer.Instance);

    public AlignmentRun(RegionCode region, BudgetYear year, AlignmentOptions options, IEnumerable<ServicePopulation> populations)
    {
        (_region, _year) = (region, year);
        _facts = new AlignmentFacts(region, year, options);
        _notes = new AlignmentNotes(_facts);
        _services = new ServiceReview(_facts, _notes);
        PopulationReview.Check(options.Populations.Concat(populations), _facts, _notes);
    }

    public AlignmentNotes Notes => _notes;

    public AlignmentFacts Facts => _facts;

    /// <summary>Looks documents of one kind over, each by itself and together.</summary>
    /// <param name="documents">One document, or those of the agencies.</param>
    /// <param name="isInForce">True when their ceilings are those that spending is held against.</param>
    public void Review(IReadOnlyList<PlanningDocument> documents, bool isInForce)
    {
        foreach (var document in documents) Review(document, isInForce);
        ReviewServices(documents);
    }

    /// <summary>Asks of documents of one kind, in the order of the chain, whether services get their target and their money.</summary>
    public void ReviewServices(IReadOnlyList<PlanningDocument> documents) => _services.Check(SetOf(documents));

    /// <summary>Looks one document over by itself, services aside.</summary>
    public void Review(PlanningDocument document, bool isInForce)
    {
        if (!document.Period.Contains(_year)) _notes.Add(AlignmentFindings.YearOutside, document, null, Whole(document), _year, document.Period);
        ReviewRows(document, isInForce);
    }

    /// <summary>Looks the rows of one document over.</summary>
    public void ReviewRows(PlanningDocument document, bool isInForce)
    {
        var set = SetOf(document);
        var rows = new RowReview(_facts, _notes, document, isInForce);
        foreach (var row in set.AllRows) rows.Check(row);
        new NodeReview(set, _facts, _notes).Check();
    }

    public void Compare(IReadOnlyList<PlanningDocument> left, IReadOnlyList<PlanningDocument> right)
    {
        var rule = AlignmentPairRule.Of(_facts.Options.PairRules, left[0].Kind, right[0].Kind);
        var comparison = new PairComparison(_facts, rule, SetOf(left), SetOf(right));
        _pairs.Add(comparison.Run());
        _notes.AddRange(comparison.Notes);
    }

    public AlignmentResult ToResult(LocalDate? day, IEnumerable<PlanningDocument> uncompared) => new(_region, _year, day, _pairs, _notes.ToArray(), uncompared);

    private DocumentSet SetOf(IReadOnlyList<PlanningDocument> documents)
    {
        if (documents.Count == 1) return SetOf(documents[0]);
        return _several.TryGetValue(documents, out var set) ? set : _several[documents] = new DocumentSet(documents, _facts);
    }

    private DocumentSet SetOf(PlanningDocument document) => _single.TryGetValue(document, out var set) ? set : _single[document] = new DocumentSet([document], _facts);

    private static SourcePlace? Whole(PlanningDocument document) => document.File is { } file ? new SourcePlace(1, File: file) : null;
}
