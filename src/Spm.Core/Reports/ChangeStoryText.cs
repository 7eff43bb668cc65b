using System.Text;
using Spm.Core.Aggregation;
using Spm.Core.Indices;
using Spm.Core.Internal;
using Spm.Core.Quantities;

namespace Spm.Core.Reports;

/// <summary>Why an index changed, as plain text (<i>uraian perubahan tercetak</i>): both ends, the five parts, and the services that moved it most.</summary>
[LegalTerm("uraian perubahan tercetak")]
public sealed class ChangeStoryText
{
    private const int MostServices = 5;

    private readonly ChangeStory _story;
    private readonly Language _language;
    private readonly StringBuilder _text = new();

    private ChangeStoryText(ChangeStory story, Language language)
    {
        _story = story;
        _language = language;
    }

    /// <summary>Prints a change; lines end with a line feed.</summary>
    public static string Print(ChangeStory story, Language language = Language.Indonesian)
    {
        var print = new ChangeStoryText(Require.NotNull(story), language);
        print.Heading();
        print.Services();
        print.Remarks();
        return print._text.ToString();
    }

    private void Heading()
    {
        var (from, to) = (_story.From, _story.To);
        Line($"{Pick("MENGAPA INDEKS BERUBAH", "WHY THE INDEX CHANGED")} · {to.Region?.ToString() ?? Pick("angka lepas", "bare figures")}{Periods()}");
        Line($"  {End(from)} → {End(to)}");
        Line($"  {_story.Describe(_language)}");
    }

    private string Periods() => (_story.From.Period, _story.To.Period) is ({ } before, { } after)
        ? $" · {before.ToString(_language)} → {after.ToString(_language)}"
        : "";

    private string End(RegionIndex index) =>
        $"{index.Published!.ToString(_language)} {index.Rating!.Value.Name()}{(index.Status.IsProvisional ? Pick(" (sementara)", " (provisional)") : "")}";

    private void Services()
    {
        if (_story.Services.Count == 0) return;
        Line();
        Line(Pick("Layanan yang paling berpengaruh (kebutuhan + pelayanan + mutu)", "The services that moved it most (need + delivery + quality)"));
        var table = new TextTable("  ", false, true, true, true, true);
        table.Add(Pick("Layanan", "Service"), Pick("Poin", "Points"), Name(ChangeFactor.Need), Name(ChangeFactor.Delivery), Name(ChangeFactor.Quality));
        foreach (var service in _story.Services.Take(MostServices))
            table.Add(service.Service.ShortName, Points(service.Points), Points(service.Need), Points(service.Delivery), Points(service.Quality));
        table.AppendTo(_text);
        if (_story.Services.Count > MostServices)
            Line("  " + Pick($"dan {_story.Services.Count - MostServices} layanan lagi", $"and {_story.Services.Count - MostServices} more"));
        Line("  " + Pick("Angka per layanan dibulatkan sendiri-sendiri.", "The numbers of services are each rounded by themselves."));
    }

    private void Remarks()
    {
        Line();
        Line(Pick(
            "Tiap bagian adalah rata-rata pengaruhnya dalam semua urutan perubahan; jumlahnya tepat sama dengan perubahan indeks.",
            "Each part is the mean of what it moves in every order of changing; together they are exactly the change of the index."));
        var (from, to) = (_story.From.Rules, _story.To.Rules);
        if (_story.RulesDiffer)
            Line(Pick("Aturan berubah; kedua indeks hanya dapat dibandingkan tanpa bagian aturan.", "The rules changed; the two indices compare only without the part of the rule."));
        Line(Pick("Aturan: ", "Rules: ") + (from.Hash == to.Hash ? Title(to) : $"{Title(from)} → {Title(to)}"));
    }

    private static string Title(RuleBook rules) => $"{rules.Name}, {rules.Year}, {rules.Hash[..12]}";

    private string Name(ChangeFactor factor) => Capital.Of(factor.Name(_language));

    private string Points(Ratio points) =>
        ChangePrint.Signed(Percentage.Round(points / 100, _story.PrintedPoints.Digits, RoundingMode.HalfAwayFromZero), _language);

    private string Pick(string indonesian, string english) => _language == Language.Indonesian ? indonesian : english;

    private void Line(string text = "") => _text.Append(OneLine.Of(text)).Append('\n');
}
