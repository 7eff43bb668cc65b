using Spm.Core.Quantities;

namespace Spm.Core.PlanningDocuments;

/// <summary>How alike two names are: twice the letter pairs that both have over all letter pairs (Sørensen–Dice), exact.</summary>
internal static class NameLikeness
{
    public static Ratio Of(string left, string right)
    {
        if (left.Length < 2 || right.Length < 2) return left == right ? Ratio.One : Ratio.Zero;
        var pairs = new Dictionary<(char, char), int>();
        for (var at = 1; at < left.Length; at++) pairs[(left[at - 1], left[at])] = pairs.GetValueOrDefault((left[at - 1], left[at])) + 1;
        var common = 0;
        for (var at = 1; at < right.Length; at++)
        {
            var pair = (right[at - 1], right[at]);
            if (pairs.GetValueOrDefault(pair) is var rest and > 0)
            {
                pairs[pair] = rest - 1;
                common++;
            }
        }

        return new Ratio(2 * common, left.Length + right.Length - 2);
    }
}
