using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace Spm.Core.Testing.House;

/// <summary>Decodes a signature into the set of all types mentioned in it, at any depth.</summary>
internal sealed class MentionedTypes(MetadataReader metadata) : ISignatureTypeProvider<ImmutableHashSet<TypeName>, object?>
{
    private static readonly ImmutableHashSet<TypeName> None = [];

    public TypeName NameOf(TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        var name = metadata.GetString(type.Name);
        var outer = type.GetDeclaringType();
        return outer.IsNil ? new(metadata.GetString(type.Namespace), name) : Nested(NameOf(outer), name);
    }

    public ImmutableHashSet<TypeName> GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) =>
        [NameOf(handle)];

    public ImmutableHashSet<TypeName> GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) =>
        [NameOf(handle)];

    public ImmutableHashSet<TypeName> GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    public ImmutableHashSet<TypeName> GetPrimitiveType(PrimitiveTypeCode typeCode) => [new("System", typeCode.ToString())];

    public ImmutableHashSet<TypeName> GetGenericInstantiation(ImmutableHashSet<TypeName> genericType, ImmutableArray<ImmutableHashSet<TypeName>> typeArguments) =>
        typeArguments.Aggregate(genericType, (all, argument) => all.Union(argument));

    public ImmutableHashSet<TypeName> GetFunctionPointerType(MethodSignature<ImmutableHashSet<TypeName>> signature) => All(signature);

    public ImmutableHashSet<TypeName> GetModifiedType(ImmutableHashSet<TypeName> modifier, ImmutableHashSet<TypeName> unmodifiedType, bool isRequired) =>
        unmodifiedType.Union(modifier);

    public ImmutableHashSet<TypeName> GetArrayType(ImmutableHashSet<TypeName> elementType, ArrayShape shape) => elementType;

    public ImmutableHashSet<TypeName> GetByReferenceType(ImmutableHashSet<TypeName> elementType) => elementType;

    public ImmutableHashSet<TypeName> GetPinnedType(ImmutableHashSet<TypeName> elementType) => elementType;

    public ImmutableHashSet<TypeName> GetPointerType(ImmutableHashSet<TypeName> elementType) => elementType;

    public ImmutableHashSet<TypeName> GetSZArrayType(ImmutableHashSet<TypeName> elementType) => elementType;

    public ImmutableHashSet<TypeName> GetGenericMethodParameter(object? genericContext, int index) => None;

    public ImmutableHashSet<TypeName> GetGenericTypeParameter(object? genericContext, int index) => None;

    public static ImmutableHashSet<TypeName> All(MethodSignature<ImmutableHashSet<TypeName>> signature) =>
        signature.ParameterTypes.Aggregate(signature.ReturnType, (all, parameter) => all.Union(parameter));

    private TypeName NameOf(TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        var name = metadata.GetString(type.Name);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? Nested(NameOf((TypeReferenceHandle)type.ResolutionScope), name)
            : new(metadata.GetString(type.Namespace), name);
    }

    private static TypeName Nested(TypeName outer, string name) => outer with { Name = $"{outer.Name}.{name}" };
}
