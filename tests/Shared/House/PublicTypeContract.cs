using System.Reflection;

namespace Spm.Core.Testing.House;

/// <summary>The rules of <see cref="PublicTypes"/> and <see cref="Documentation"/> as tests of one assembly.</summary>
public abstract class PublicTypeContract(Assembly assembly)
{
    private readonly Type[] _types = [.. PublicMembers.Types(assembly)];

    [Fact]
    public void Types_HaveLegalTerms() => Assert.Empty(PublicTypes.WithoutLegalTerm(_types));

    [Fact]
    public void Structs_AreReadonly() => Assert.Empty(PublicTypes.MutableStructs(_types));

    [Fact]
    public void Properties_AreNeverSet() => Assert.Empty(PublicTypes.SettableProperties(_types));

    [Fact]
    public void Fields_AreConstants() => Assert.Empty(PublicTypes.MutableFields(_types));

    [Fact]
    public void Members_ExposeNoArrays() => Assert.Empty(PublicTypes.Arrays(_types));

    [Fact]
    public void Members_HaveSummaries() => Assert.Empty(Documentation.Of(assembly).Undocumented(_types));

    [Fact]
    public void Documentation_HasNoEmptyElements() => Assert.Empty(Documentation.Of(assembly).EmptyElements());
}
