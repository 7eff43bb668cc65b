using System.Globalization;
using Spm.Core.Catalog;
using Spm.Core.Internal;
using Spm.Core.Law;
using Spm.Core.Periods;
using Spm.Core.Quantities;
using Spm.Core.Stages;

namespace Spm.Core.Validation;

/// <summary>One thing that the check noticed (<i>catatan pemeriksaan data</i>).</summary>
/// <remarks>Only errors keep figures from an index; warnings and notes do not. Immutable.</remarks>
[LegalTerm("catatan pemeriksaan data")]
public sealed class Finding
{
    private readonly object[] _arguments;

    internal Finding(FindingDefinition definition, FindingPlace where, params object[] arguments)
        : this(definition, Require.NotNull(definition).Severity, where, arguments)
    {
    }

    /// <summary>A finding that weighs otherwise than its entry says, such as by the pair of documents that differ.</summary>
    internal Finding(FindingDefinition definition, FindingSeverity severity, FindingPlace where, params object[] arguments)
    {
        Definition = Require.NotNull(definition);
        Severity = severity;
        Where = Require.NotNull(where);
        _arguments = arguments;
        Arguments = Array.AsReadOnly(Array.ConvertAll(arguments, argument => FormattableString.Invariant($"{argument}")));
    }

    /// <summary>The entry in the register: severity, texts, remedy, provision.</summary>
    public FindingDefinition Definition { get; }

    /// <summary>The registered code, such as <c>SPM1006</c>.</summary>
    public string Code => Definition.Code;

    /// <summary>How much it weighs here; as its entry says unless the place decides, such as the pair of documents that differ.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>What it is about and where it stands.</summary>
    public FindingPlace Where { get; }

    /// <summary>The values that fill the holes of the text, in a form that no language changes.</summary>
    public IReadOnlyList<string> Arguments { get; }

    /// <summary>The text with its arguments, without code and place.</summary>
    public string Message(Language language) =>
        string.Format(CultureInfo.InvariantCulture, Definition.Text(language), Array.ConvertAll(_arguments, argument => Print(argument, language)));

    /// <summary>Code, place, message and citation on one line.</summary>
    public string ToString(Language language) =>
        $"{Code}{(Where.ToString(language) is { Length: > 0 } where ? $" {where}" : "")}: {Message(language)} [{Definition.Basis.Citation}]";

    /// <summary>The English form.</summary>
    public override string ToString() => ToString(Language.English);

    private static object Print(object argument, Language language) => (argument, language) switch
    {
        (ReportingPeriod period, _) => period.ToString(language),
        (PeriodCoverage coverage, _) => coverage.ToString(language),
        (Bilingual text, _) => text.ToString(language),
        (BasisArgument basis, _) => basis.ToString(language),
        (RegionalDocument document, _) => document.ToString(language),
        (QualityComponent component, _) => component.Name(language),
        (MeasureKind kind, _) => kind.Name(language),
        (FigureState state, _) => state.Name(language),
        (FigureField.Required, Language.Indonesian) => "Jumlah yang harus dilayani/dipenuhi",
        (FigureField.Planned, Language.Indonesian) => "Target",
        (FigureField.Done, Language.Indonesian) => "Jumlah yang terlayani/terpenuhi",
        (FigureReference figure, _) => figure.ToString(language),
        (BudgetField.Allocation, Language.Indonesian) => "Alokasi",
        (BudgetField.Realisation, Language.Indonesian) => "Realisasi",
        (FundSource source, _) => source.Name(language),
        (RegionalDocumentKind kind, _) => kind.Name(language),
        (FigureSum sum, _) => sum.ToString(language),
        (Rupiah amount, _) => amount.ToString(language),
        (ComparisonRule rule, _) => $"{rule.Describe(language)} ({rule.Basis.Citation})",
        _ => argument,
    };
}
