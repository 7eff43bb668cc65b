using System.Globalization;
using System.Text;
using Spm.Core.Indices;
using Spm.Core.Tests.Indices;
using Spm.Core.Tests.Indices.LawBook;

namespace Spm.Core.Tests.Docs;

/// <summary>docs/laws.md is the table of laws and the marked tests, printed.</summary>
public class LawPageTests
{
    [Fact]
    public void Page_LawsOfAnIndex_AreTheTable()
    {
        var text = new StringBuilder(
            $"Each is held by `{nameof(IndexLawTests)}.{nameof(IndexLawTests.Law_UnderEveryMethodThatItClaims_Holds)}`, over every generator that fits it. "
            + $"\"Every method\" is any mixture of the {IndexLaws.Table.Count() / IndexLaws.All.Count} values of the {AchievementMethod.Accepted.Count} policies; what stands after \"but\" is never drawn.\n\n"
            + "| law | | methods | door |\n|---|---|---|---|\n");
        foreach (var law in IndexLaws.All)
        {
            var but = string.Join(", ", law.Fails.Select(fails => Values(fails)));
            text.Append(CultureInfo.InvariantCulture, $"| `{law.Name}` | {law.Sentence} | every method{(but.Length == 0 ? "" : $" but {but}")} | {Door(law.Door)} |\n");
        }

        LawPage.Hold("## Laws of an index", text.Append('\n').ToString());
    }

    [Fact]
    public void Page_CounterExamples_AreTheTable()
    {
        var text = new StringBuilder(
            "Each breaks its law under this one value, every other policy being such that the law holds, and breaks nothing under the other values of the same policy.\n\n"
            + "| law | value | what happens | index |\n|---|---|---|---|\n");
        foreach (var (law, _, _, fails) in IndexLaws.Table.Where(entry => entry.Fails is not null))
            text.Append(CultureInfo.InvariantCulture, $"| `{law.Name}` | {Values(fails!)} | {fails!.Story} | {fails.Before}{(fails.After is null ? "" : $" → {fails.After}")} |\n");

        LawPage.Hold("## Where a law does not hold", text.Append('\n').ToString());
    }

    [Fact]
    public void Page_OtherLaws_AreTheMarkedTests() => LawPage.Hold("## Other laws", LawPage.Table(GetType().Assembly) + "\n");

    [Fact]
    public void Tests_ThatRunALaw_SayWhich() => Assert.Empty(LawPage.Unsaid(GetType().Assembly).Except([$"{typeof(IndexLawTests)}.{nameof(IndexLawTests.Law_UnderEveryMethodThatItClaims_Holds)}"]));

    private static string Values(CounterExample fails) =>
        $"`{fails.Key}={fails.Value}`";

    private static string Door(Door door) => door switch
    {
        Indices.LawBook.Door.Both => "both",
        Indices.LawBook.Door.Bare => "bare figures",
        _ => "submissions",
    };
}
