using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Spm.Core.Testing.House;

/// <summary>Reads every type, field, property, event and method body of a compiled assembly.</summary>
public static class MethodBodies
{
    public static IReadOnlyList<CodeMember> Read(Assembly assembly)
    {
        using var image = new PEReader(File.OpenRead(assembly.Location));
        var reader = new Walk(image);
        return [.. reader.Metadata.TypeDefinitions.SelectMany(reader.Type)];
    }

    private sealed class Walk
    {
        private readonly PEReader _image;
        private readonly MentionedTypes _types;
        private readonly TokenUses _uses;
        private readonly CalledMembers _called;

        public Walk(PEReader image)
        {
            _image = image;
            Metadata = image.GetMetadataReader();
            _types = new MentionedTypes(Metadata);
            _uses = new TokenUses(Metadata, _types);
            _called = new CalledMembers(Metadata, _types);
        }

        public MetadataReader Metadata { get; }

        public IEnumerable<CodeMember> Type(TypeDefinitionHandle handle)
        {
            var name = _types.NameOf(handle);
            var type = Metadata.GetTypeDefinition(handle);
            yield return new(name, "", [], TypeUses(type));
            foreach (var field in type.GetFields().Select(Metadata.GetFieldDefinition))
            {
                yield return new(name, Metadata.GetString(field.Name), [],
                    field.DecodeSignature(_types, null).Union(_uses.Attributes(field.GetCustomAttributes())));
            }

            foreach (var property in type.GetProperties().Select(Metadata.GetPropertyDefinition))
                yield return new(name, Metadata.GetString(property.Name), [], _uses.Attributes(property.GetCustomAttributes()).ToImmutableHashSet());

            foreach (var @event in type.GetEvents().Select(Metadata.GetEventDefinition))
                yield return new(name, Metadata.GetString(@event.Name), [], _uses.Attributes(@event.GetCustomAttributes()).ToImmutableHashSet());

            foreach (var method in type.GetMethods().Select(Metadata.GetMethodDefinition))
                yield return Method(name, method);
        }

        private ImmutableHashSet<TypeName> TypeUses(TypeDefinition type) =>
        [
            .. _uses.Of(type.BaseType),
            .. type.GetInterfaceImplementations().SelectMany(handle => _uses.Of(Metadata.GetInterfaceImplementation(handle).Interface)),
            .. _uses.Attributes(type.GetCustomAttributes()),
            .. _uses.Constraints(type.GetGenericParameters()),
        ];

        private CodeMember Method(TypeName type, MethodDefinition method)
        {
            var uses = MentionedTypes.All(method.DecodeSignature(_types, null)).ToBuilder();
            uses.UnionWith(_uses.Attributes(method.GetCustomAttributes()));
            uses.UnionWith(_uses.Constraints(method.GetGenericParameters()));
            uses.UnionWith(method.GetParameters().SelectMany(handle => _uses.Attributes(Metadata.GetParameter(handle).GetCustomAttributes())));
            OpCode[] codes = [];
            CalledMember[] called = [];
            if (method.RelativeVirtualAddress != 0)
            {
                var body = _image.GetMethodBody(method.RelativeVirtualAddress);
                var instructions = Instructions.Decode(body.GetILBytes());
                codes = [.. instructions.Select(instruction => instruction.Code)];
                uses.UnionWith(_uses.Of(body.LocalSignature));
                uses.UnionWith(body.ExceptionRegions.SelectMany(region => _uses.Of(region.CatchType)));
                EntityHandle[] tokens = [.. instructions.Where(instruction => instruction.Token is not null).Select(instruction => MetadataTokens.EntityHandle(instruction.Token!.Value))];
                uses.UnionWith(tokens.SelectMany(_uses.Of));
                called = [.. tokens.Select(_called.Of).OfType<CalledMember>()];
            }

            return new(type, Metadata.GetString(method.Name), codes, uses.ToImmutable()) { Called = called };
        }
    }
}
