using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace Spm.Core.Testing.House;

/// <summary>The types behind a metadata handle: its own, its owner's and those of its signature.</summary>
internal sealed class TokenUses(MetadataReader metadata, MentionedTypes types)
{
    public IEnumerable<TypeName> Of(EntityHandle handle) => handle.Kind switch
    {
        _ when handle.IsNil => [],
        HandleKind.TypeDefinition => types.GetTypeFromDefinition(metadata, (TypeDefinitionHandle)handle, 0),
        HandleKind.TypeReference => types.GetTypeFromReference(metadata, (TypeReferenceHandle)handle, 0),
        HandleKind.TypeSpecification => types.GetTypeFromSpecification(metadata, null, (TypeSpecificationHandle)handle, 0),
        HandleKind.FieldDefinition => Field((FieldDefinitionHandle)handle),
        HandleKind.MethodDefinition => Method((MethodDefinitionHandle)handle),
        HandleKind.MemberReference => Member(metadata.GetMemberReference((MemberReferenceHandle)handle)),
        HandleKind.MethodSpecification => GenericMethod(metadata.GetMethodSpecification((MethodSpecificationHandle)handle)),
        HandleKind.StandaloneSignature => Standalone(metadata.GetStandaloneSignature((StandaloneSignatureHandle)handle)),
        HandleKind.ModuleReference => [],
        _ => throw new NotSupportedException($"A handle of kind {handle.Kind} has no types known to this reader."),
    };

    public IEnumerable<TypeName> Attributes(CustomAttributeHandleCollection attributes) =>
        attributes.SelectMany(handle => Of(metadata.GetCustomAttribute(handle).Constructor));

    public IEnumerable<TypeName> Constraints(GenericParameterHandleCollection parameters) => parameters
        .Select(metadata.GetGenericParameter)
        .SelectMany(parameter => parameter.GetConstraints())
        .SelectMany(handle => Of(metadata.GetGenericParameterConstraint(handle).Type));

    private IEnumerable<TypeName> Field(FieldDefinitionHandle handle)
    {
        var field = metadata.GetFieldDefinition(handle);
        return field.DecodeSignature(types, null).Add(types.NameOf(field.GetDeclaringType()));
    }

    private IEnumerable<TypeName> Method(MethodDefinitionHandle handle)
    {
        var method = metadata.GetMethodDefinition(handle);
        return MentionedTypes.All(method.DecodeSignature(types, null)).Add(types.NameOf(method.GetDeclaringType()));
    }

    private IEnumerable<TypeName> Member(MemberReference member) => Of(member.Parent).Concat(
        member.GetKind() == MemberReferenceKind.Method
            ? MentionedTypes.All(member.DecodeMethodSignature(types, null))
            : member.DecodeFieldSignature(types, null));

    private IEnumerable<TypeName> GenericMethod(MethodSpecification method) =>
        Of(method.Method).Concat(method.DecodeSignature(types, null).SelectMany(argument => argument));

    private ImmutableHashSet<TypeName> Standalone(StandaloneSignature signature) =>
        signature.GetKind() == StandaloneSignatureKind.Method
            ? MentionedTypes.All(signature.DecodeMethodSignature(types, null))
            : signature.DecodeLocalSignature(types, null).Aggregate(ImmutableHashSet<TypeName>.Empty, (all, local) => all.Union(local));
}
