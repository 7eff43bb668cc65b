using System.Text.Json;

namespace Spm.Core.Json;

/// <summary>Lets System.Text.Json read and write the types of Spm.Core (<i>pengaturan JSON</i>).</summary>
[LegalTerm("pengaturan JSON")]
public static class SpmJsonOptions
{
    /// <summary>Adds the converters of every type of Spm.Core that has a form in JSON.</summary>
    /// <param name="options">Options that are not in use yet. A context of your own is set before this call; where there is none and
    /// reflection is off, the types of Spm.Core are found all the same.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="InvalidOperationException">The options are in use already and no longer change.</exception>
    /// <remarks>Reading is strict: what is unknown, repeated, missing or written otherwise is a <see cref="JsonException"/> that says
    /// what, where within the value, and an accepted example. Converters of other packages for these types stand behind.</remarks>
    public static JsonSerializerOptions ConfigureForSpm(this JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (!options.Converters.Contains(ShapeConverters.Instance)) options.Converters.Insert(0, ShapeConverters.Instance);
        // With reflection the serializer asks the converters; a chain of its own would keep it from the caller's other types.
        if (options.TypeInfoResolver is null && JsonSerializer.IsReflectionEnabledByDefault) return options;
        if (!options.TypeInfoResolverChain.Contains(ShapeConverters.Instance)) options.TypeInfoResolverChain.Add(ShapeConverters.Instance);
        return options;
    }

    /// <summary>The JSON Schema (2020-12) of every value that has a converter, under <c>$defs</c>, as checked in under <c>docs/schema</c>.</summary>
    /// <returns>Indented UTF-8, ending with a line feed.</returns>
    public static ReadOnlyMemory<byte> ValueSchema() => SchemaFile.Of(ShapeRegister.Instance.Shapes, "values.json", "Nilai dalam JSON");
}
