using System.Globalization;
using System.Text;

namespace Spm.Core.Json;

/// <summary>One step from the whole text to the value at hand: a member or a position; neither right after an opening bracket.</summary>
internal readonly record struct PathStep(string? Name, int Index)
{
    public static PathStep Entered { get; } = new(null, -1);

    public static string Print(IEnumerable<PathStep> steps)
    {
        var path = new StringBuilder("$");
        foreach (var step in steps)
        {
            if (step.Name is { } name) path.Append(IsPlain(name) ? $".{name}" : $"[{Printed.Quoted(name)}]");
            else if (step.Index >= 0) path.Append(CultureInfo.InvariantCulture, $"[{step.Index}]");
        }

        return path.ToString();
    }

    private static bool IsPlain(string name) => name.Length is > 0 and <= 40 && name.All(char.IsAsciiLetterOrDigit);
}
