using Spm.Core.Internal;
using Spm.Core.Quantities;

namespace Spm.Core.PlanningDocuments;

/// <summary>What a written target says (<i>nilai target</i>): <c>100 %</c>, <c>4.250 Orang</c>, <c>1,5-2</c>.</summary>
/// <remarks>Planning systems keep targets as text. The text is kept; the number is exact. Indonesian and English signs are both read where
/// only one reading is possible: <c>4.250</c> is four thousand for things that are counted whole and ambiguous otherwise.</remarks>
[LegalTerm("nilai target")]
public sealed class TargetValue
{
    private readonly Bilingual[] _notes;

    private TargetValue(string text, TargetKind kind, Ratio? low, Ratio? high, UnitName? unit, Bilingual[] notes)
    {
        Text = text;
        Kind = kind;
        Low = low;
        High = high;
        Unit = unit;
        _notes = notes;
    }

    /// <summary>The text as written; empty when there was none.</summary>
    public string Text { get; }

    /// <summary>What it turned out to be.</summary>
    public TargetKind Kind { get; }

    /// <summary>The number, or the lower one of two, as written: 100 for <c>100 %</c>; null when there is none that is certain.</summary>
    public Ratio? Low { get; }

    /// <summary>The same number, or the higher one of two; null when there is none that is certain.</summary>
    public Ratio? High { get; }

    /// <summary>The unit written beside the number, else that of the indicator; null when neither is given.</summary>
    public UnitName? Unit { get; }

    /// <summary>The one number; null for a spread and for what is no number.</summary>
    public Ratio? Number => Kind is TargetKind.Number or TargetKind.Percent ? Low : null;

    /// <summary>The number as a share of one, only for per cent.</summary>
    public Ratio? Share => Kind == TargetKind.Percent ? Low!.Value / 100 : null;

    /// <summary>True when the text holds no number but something was written that should have been one.</summary>
    public bool IsAmbiguous => Kind == TargetKind.Ambiguous;

    /// <summary>How the text was understood where that was not plain, and why an ambiguous one was not.</summary>
    public IReadOnlyList<string> Notes(Language language) => Array.AsReadOnly(Array.ConvertAll(_notes, note => note.ToString(language)));

    /// <summary>Reads a target; never throws for any text.</summary>
    /// <param name="text">As written; null or blank is missing.</param>
    /// <param name="unit">The unit of its indicator; null when not given.</param>
    public static TargetValue Of(string? text, UnitName? unit = null) => new TargetReader(text ?? "", unit).Read();

    /// <summary>The text as written, or a dash.</summary>
    public override string ToString() => Kind == TargetKind.Missing ? "–" : Text;

    internal Bilingual Why => _notes.Length > 0 ? Bilingual.Join("; ", _notes) : new Bilingual("", "");

    internal static TargetValue Make([Trusted] string text, [Trusted] TargetKind kind, [Trusted] Ratio? low, [Trusted] Ratio? high, [Trusted] UnitName? unit, [Trusted] Bilingual[] notes) =>
        new(text, kind, low, high, unit, notes);
}
