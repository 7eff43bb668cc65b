namespace Spm.Core.Testing.House;

/// <summary>A method or field that an instruction names.</summary>
/// <param name="Owner">The type that declares it.</param>
/// <param name="Name">Its name in metadata, such as <c>get_Now</c>.</param>
/// <param name="Count">How many parameters it takes; 0 for a field.</param>
/// <param name="Mentions">Every type of its signature.</param>
public sealed record CalledMember(TypeName Owner, string Name, int Count, IReadOnlySet<TypeName> Mentions)
{
    public override string ToString() => $"{Owner}.{Name}";
}
