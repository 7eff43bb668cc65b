using System.Reflection;

namespace Spm.Core.Testing.House;

/// <summary>The rules for the code of one assembly, compiled and as written, as tests.</summary>
/// <param name="assembly">The library.</param>
/// <param name="folder">Its folder in the repository.</param>
public abstract class CodeContract(Assembly assembly, string folder)
{
    private readonly SourceFiles _files = SourceFiles.Of(folder);

    [Fact]
    public void Code_ReadsNoClockCultureOrFile() => Offenders.None(AmbientState.In(MethodBodies.Read(assembly)));

    [Fact]
    public void StaticFields_AreNeverWritten() => Offenders.None(StaticState.In(assembly.GetTypes()));

    [Fact]
    public void Files_HoldOnePublicTypeOfTheirName() => Offenders.None(_files.Misplaced());

    [Fact]
    public void Files_AreShort() => Offenders.None(_files.TooLong());

    [Fact]
    public void Files_AreFound() => Assert.True(_files.Count > 50, $"{folder} has {_files.Count} files");

    [Fact]
    public void Members_SayWhatTheyThrow() =>
        Offenders.None(ThrownExceptions.Undocumented(PublicMembers.Types(assembly), Documentation.Of(assembly)));
}
