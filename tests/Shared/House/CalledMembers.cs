using System.Reflection.Metadata;

namespace Spm.Core.Testing.House;

/// <summary>The method or field behind a token of an instruction.</summary>
internal sealed class CalledMembers(MetadataReader metadata, MentionedTypes types)
{
    /// <summary>Null for a token of anything else.</summary>
    public CalledMember? Of(EntityHandle handle) => handle.Kind switch
    {
        HandleKind.MemberReference => Reference(metadata.GetMemberReference((MemberReferenceHandle)handle)),
        HandleKind.MethodDefinition => Method(metadata.GetMethodDefinition((MethodDefinitionHandle)handle)),
        HandleKind.FieldDefinition => Field(metadata.GetFieldDefinition((FieldDefinitionHandle)handle)),
        HandleKind.MethodSpecification => Of(metadata.GetMethodSpecification((MethodSpecificationHandle)handle).Method),
        _ => null,
    };

    private CalledMember Reference(MemberReference member)
    {
        var name = metadata.GetString(member.Name);
        if (member.GetKind() == MemberReferenceKind.Field) return new(Owner(member.Parent), name, 0, member.DecodeFieldSignature(types, null));
        var signature = member.DecodeMethodSignature(types, null);
        return new(Owner(member.Parent), name, signature.ParameterTypes.Length, MentionedTypes.All(signature));
    }

    private CalledMember Method(MethodDefinition method)
    {
        var signature = method.DecodeSignature(types, null);
        return new(types.NameOf(method.GetDeclaringType()), metadata.GetString(method.Name), signature.ParameterTypes.Length, MentionedTypes.All(signature));
    }

    private CalledMember Field(FieldDefinition field) =>
        new(types.NameOf(field.GetDeclaringType()), metadata.GetString(field.Name), 0, field.DecodeSignature(types, null));

    private TypeName Owner(EntityHandle parent) => parent.Kind switch
    {
        HandleKind.TypeReference => types.GetTypeFromReference(metadata, (TypeReferenceHandle)parent, 0).Single(),
        HandleKind.TypeDefinition => types.NameOf((TypeDefinitionHandle)parent),
        // An instantiation, an array or a module: nothing that a rule names.
        _ => new("", ""),
    };
}
