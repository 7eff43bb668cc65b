using Spm.Core.Catalog;
using Spm.Core.Derivations;
using Spm.Core.Internal;

namespace Spm.Core.Reports;

/// <summary>Where a number of the page comes from: the sentence, then the steps; what is left out on the page is left out here.</summary>
internal sealed class CardSteps(ReportCardWords words, CardDisclosure disclosure, IReadOnlyDictionary<string, ServiceType> services)
{
    private readonly DerivationWords _words = new(words.Language);

    public Markup Of(Derivation derivation)
    {
        var root = derivation.Root;
        var steps = root.Subject == DerivationSubject.Service ? Service(root) : Parts(root);
        return Markup.Of($"<p class=\"title\">{derivation.Title(words.Language)}</p>\n{steps}");
    }

    private Markup Service(DerivationStep root)
    {
        if (disclosure.HidesItems(services[root.Key]))
            return Markup.Of(
                $"""
                {Sentence(root)}{root.Operands.Select(part => Row(part.Name(words.Language), _words.Published(part)))}<p>{words.Pick("Butir mutu tidak dirinci: angka kecil pada layanan peka.", "Quality items are not listed: small counts in a sensitive service.")}</p>

                """);
        return Markup.Of($"{Sentence(root)}{DerivationPages.Of(root, words.Language).Blocks.OfType<DerivationPage.PageEntry>().Select(Entry)}");
    }

    // The exact values of a region and its urusan would give away what their parts sum to, so they are written out only when nothing is hidden.
    private Markup Parts(DerivationStep root) => Markup.Of(
        $"""
        {(disclosure.HidesAny ? Markup.Empty : Markup.Of($"{Sentence(root)}<p>{DerivationFormula.Of(root, _words)} → {_words.Published(root)}{_words.Aside(root)}</p>\n"))}{root.Operands.Select(part => Row(part.Name(words.Language), Hides(part) ? words.Pick("tidak ditampilkan", "not shown") : Result(part)))}{Policies(root)}
        """);

    private string Result(DerivationStep step) => step.Value is null ? _words.Operation(step) : _words.Published(step) + _words.Aside(step);

    private Markup Sentence(DerivationStep step) => Markup.Of($"<p>{DerivationSentence.Of(step, _words)}</p>\n");

    private bool Hides(DerivationStep step) => step.Subject switch
    {
        DerivationSubject.Service => disclosure.Hides(services[step.Key]),
        DerivationSubject.Urusan => disclosure.Hides(Urusan.All.First(urusan => urusan.Slug == step.Key)),
        _ => step.Operands.Any(Hides),
    };

    private Markup Policies(DerivationStep step) => step.Choices.Count == 0
        ? Markup.Empty
        : Markup.Of($"<p class=\"note\">{words.Pick("kebijakan", "policy")}: {string.Join(", ", step.Choices)}</p>\n");

    private static Markup Row(string name, string value) => Markup.Of($"<p class=\"step\"><b>{name}</b> {value}</p>\n");

    private static Markup Entry(DerivationPage.PageEntry entry) => Markup.Of(
        $"""
        <p class="step d{entry.Number.Count(character => character == '.')}"><b>{entry.Number} {entry.Title}</b> {entry.Lines.Select((line, at) => at == 0 ? Markup.Of($"{line}") : Markup.Of($"<br /><span class=\"note\">{line}</span>"))}</p>

        """);
}
