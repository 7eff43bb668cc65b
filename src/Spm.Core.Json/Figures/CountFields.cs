using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Stages;

namespace Spm.Core.Json;

/// <summary>The members of a figure as they are read, from recipients or from a quality item.</summary>
internal struct CountFields(FigureDialect dialect, SourcePlace place)
{
    private static readonly string[] Bases = ["by-name-count", "civil-register", "projection", "prevalence-estimate", "event-decree"];

    private long? _required, _done, _planned;
    private RequiredBasis? _basis;
    private Ratio? _basisRate;
    private BudgetYear? _basisYear;
    private Evidence? _evidence;
    private List<FigureRevision>? _revisions;
    private string? _reasonMember, _reason;
    private SourcePlace? _doneAt, _reasonAt;

    public void Read(ref JsonCursor json, string member)
    {
        switch (member)
        {
            case "required":
                _required = Count(ref json);
                break;
            case "done":
                _doneAt = json.Place();
                _done = Count(ref json);
                break;
            case "planned":
                _planned = Count(ref json);
                break;
            case "basis":
                _basis = (RequiredBasis)Array.IndexOf(Bases, json.Choice(Bases));
                break;
            case "basisRate":
                _basisRate = Rate(ref json);
                break;
            case "basisYear":
                _basisYear = new BudgetYear((int)WholeNumber.Read(ref json, 1900, 9999, "2023"));
                break;
            case "evidence":
                _evidence = EvidenceReader.Read(ref json);
                break;
            case "revisions":
                _revisions = RevisionReader.Read(ref json);
                break;
            case "notApplicable" or "notYetDue":
                if (_reason is not null) throw json.Refuse(FigureProblems.BothReasons);
                _reasonMember = member;
                _reasonAt = json.Place();
                _reason = json.Text("\"tidak ada bencana sampai akhir tahun\"");
                break;
            default:
                throw new InvalidOperationException($"{member} is no member of a figure.");
        }
    }

    /// <summary>The figure of an object that was read to its end.</summary>
    public readonly Figure ToFigure(ref readonly JsonCursor json, ref readonly ObjectScope scope, ReadOnlySpan<string> replaced)
    {
        if (_reason is not null)
        {
            foreach (var other in replaced)
                if (scope.Shape.PositionOf(other) >= 0 && scope.Has(other))
                    throw json.Refuse(FigureProblems.ReasonBeside(_reasonMember!, other), _reasonAt!, new PathStep(_reasonMember, -1));
            var figure = _reasonMember == "notApplicable" ? Figure.NotApplicable(_reason) : Figure.NotYetDue(_reason);
            return figure with { Evidence = _evidence, Place = place };
        }

        if (dialect.IsBare && _done is not null && _required is null)
            throw json.Refuse(FigureProblems.DoneWithoutRequired, _doneAt!, new PathStep("done", -1));
        return Figure.Of(_required, _done) with
        {
            Planned = _planned,
            Basis = _basis,
            BasisRate = _basisRate,
            BasisYear = _basisYear,
            Evidence = _evidence,
            Place = place,
            Revisions = _revisions ?? [],
        };
    }

    private static Ratio Rate(ref JsonCursor json)
    {
        var text = json.Text("\"3/100\"");
        return Ratio.TryParse(text, out var rate) && rate >= Ratio.Zero && rate <= Ratio.One ? rate : throw json.Refuse(FigureProblems.NoRate(text));
    }

    private readonly long Count(ref JsonCursor json) => WholeNumber.Read(ref json, dialect.LeastCount, dialect.MostCount);
}
