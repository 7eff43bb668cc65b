using System.Collections.Concurrent;
using System.Globalization;
using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Periods;
using Spm.Core.Stages;
using Spm.Core.Validation;

namespace Spm.Core.Tests.Indices.Generated;

/// <summary>Figures and the method that measures them, through one of both doors; prints so that a failing case can be read and typed in again.</summary>
internal sealed partial record Case(AchievementMethod Method, IReadOnlyList<ServiceFigures> Figures) : IVectorSource
{
    public static readonly RuleBook Rules2025 = RuleBook.For(new BudgetYear(2025));

    public static readonly IReadOnlyList<ServiceType> Services = Rules2025.Catalog.Services;

    private static readonly ConcurrentDictionary<BudgetYear, RuleBook> Books = new([KeyValuePair.Create(Rules2025.Year, Rules2025)]);

    /// <summary>The region and period that report the figures; null for bare figures.</summary>
    public Sending? Through { get; init; }

    /// <summary>The generator that made it.</summary>
    public string Story { get; init; } = "by hand";

    public RuleBook Rules => Book.With("generated", Method);

    public RuleBook Book => Through is null ? Rules2025 : BookOf(Through.Period.Year);

    public static RuleBook BookOf(BudgetYear year) => Books.GetOrAdd(year, RuleBook.For);

    public RegionIndex Measure() => Through is null
        ? Rules.Measure(BareFigures.Of(Figures, Rules2025.Catalog))
        : Rules.Measure(Checked());

    /// <summary>What the check lets through, as bare figures; the case itself where it is bare already.</summary>
    public Case Bare() => Through is null ? this : this with
    {
        Through = null,
        Figures = [.. Checked().Services.Select(entry => new ServiceFigures(entry.Service.Key, entry.Recipients,
            entry.Items?.Select(item => new QualityFigure(item.Label, item.Component, item.Figure))))],
    };

    public Case With(string key, string value) => this with { Method = Method.With(key, value) };

    public Case Replace(int at, ServiceFigures figures) => this with { Figures = [.. Figures.Select((old, i) => i == at ? figures : old)] };

    public override string ToString() =>
        $"{Story}{(Through is null ? "" : $", {Through}")}: {Method}\n{string.Join('\n', Figures.Select(entry => $"  {entry.Service} {Text(entry.Recipients)} {Text(entry.Quality)}"))}";

    private CheckedSubmission Checked() => Through!.Check(Figures, Book).OrThrow();

    private static string Text(IReadOnlyList<QualityFigure>? items) => items is null
        ? "(quality not reported)"
        : $"[{string.Join(", ", items.Select(item => $"{item.Component} {Text(item.Figure)}"))}]";

    private static string Text(Figure figure) => figure.State is FigureState.Reported or FigureState.NotReported
        ? string.Create(CultureInfo.InvariantCulture, $"{figure.Done?.ToString(CultureInfo.InvariantCulture) ?? "?"}/{figure.Required?.ToString(CultureInfo.InvariantCulture) ?? "?"}")
        : figure.State.ToString();
}
