namespace Spm.Core.Testing.House;

/// <summary>Fails with every offending line in full, where an assertion on a collection would cut them short.</summary>
public static class Offenders
{
    public static void None(IEnumerable<string> lines)
    {
        var all = lines.ToArray();
        if (all.Length > 0)
            Assert.Fail($"{all.Length} against the house rules:\n{string.Join("\n", all)}");
    }
}
