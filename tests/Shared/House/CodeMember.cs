using System.Reflection.Emit;

namespace Spm.Core.Testing.House;

/// <summary>A type, field, property, event or method of a compiled assembly, with all it mentions.</summary>
/// <param name="Type">The declaring type.</param>
/// <param name="Name">The member's name in metadata; empty for the type itself.</param>
/// <param name="OpCodes">The instructions of a method's body, in order; empty for the rest.</param>
/// <param name="Uses">Every type named in signatures, locals, instructions, attributes, bases and constraints.</param>
public sealed record CodeMember(TypeName Type, string Name, IReadOnlyList<OpCode> OpCodes, IReadOnlySet<TypeName> Uses)
{
    /// <summary>The methods and fields that the instructions name.</summary>
    public IReadOnlyList<CalledMember> Called { get; init; } = [];

    public override string ToString() => Name.Length == 0 ? Type.ToString() : $"{Type}.{Name}";
}
