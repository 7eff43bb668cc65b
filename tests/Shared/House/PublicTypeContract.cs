using System.Reflection;

namespace Spm.Core.Testing.House;

/// <summary>The rules of <see cref="PublicTypes"/> and <see cref="Documentation"/> as tests of one assembly.</summary>
public abstract class PublicTypeContract(Assembly assembly)
{
    private readonly Type[] _types = [.. PublicMembers.Types(assembly)];

    [Fact]
    public void Types_HaveLegalTerms() => Offenders.None(PublicTypes.WithoutLegalTerm(_types));

    [Fact]
    public void Structs_AreReadonly() => Offenders.None(PublicTypes.MutableStructs(_types));

    [Fact]
    public void Properties_AreNeverSet() => Offenders.None(PublicTypes.SettableProperties(_types));

    [Fact]
    public void Fields_AreConstants() => Offenders.None(PublicTypes.MutableFields(_types));

    [Fact]
    public void Members_ExposeNoArrays() => Offenders.None(PublicTypes.Arrays(_types));

    [Fact]
    public void Members_HaveSummaries() => Offenders.None(Documentation.Of(assembly).Undocumented(_types));

    [Fact]
    public void Documentation_HasNoEmptyElements() => Offenders.None(Documentation.Of(assembly).EmptyElements());
}
