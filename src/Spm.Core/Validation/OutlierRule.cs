using Spm.Core.Periods;
using Spm.Core.Quantities;

namespace Spm.Core.Validation;

/// <summary>What the past makes of a number: a centre and how far from it is still usual.</summary>
internal abstract class OutlierRule(string name) : ComparisonRule(name)
{
    private static readonly FigureField[] Fields = [FigureField.Required, FigureField.Done];

    internal sealed override void Compare(ComparedData data)
    {
        foreach (var figure in data.Now.All)
        {
            foreach (var field in Fields)
            {
                if (figure.Number(field) is not { } now || data.Past(figure, field) is not { Count: > 0 } past || Usual(past) is not { } usual) continue;
                if (Absolute(now - usual.Centre) > usual.Margin) Find(data, figure, field, now, past);
            }
        }
    }

    /// <summary>Null when the past is too short to tell.</summary>
    protected abstract (Ratio Centre, Ratio Margin)? Usual(IReadOnlyList<(ReportingPeriod Period, long Number)> past);

    protected abstract void Find(ComparedData data, IndexedFigure figure, FigureField field, long now, IReadOnlyList<(ReportingPeriod Period, long Number)> past);

    protected static Ratio Absolute(Ratio value) => value.Sign < 0 ? -value : value;
}
