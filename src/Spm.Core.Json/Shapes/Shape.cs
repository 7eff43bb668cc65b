using System.Text.Json;
using System.Text.Json.Nodes;

namespace Spm.Core.Json;

/// <summary>A type in JSON, described once: reader, writer, schema, accepted example and converter follow from the description.</summary>
internal abstract class Shape
{
    private protected Shape(string? name, string example)
    {
        Name = name;
        Example = example;
    }

    /// <summary>Under which name schemas define it; null: written out wherever it is used.</summary>
    public string? Name { get; }

    /// <summary>JSON that is accepted.</summary>
    public string Example { get; }

    /// <summary>The JSON Schema of the value, without its name.</summary>
    public abstract JsonObject Schema(SchemaBook book);
}

/// <inheritdoc/>
internal abstract class Shape<T>(string? name, string example) : Shape(name, example)
    where T : notnull
{
    /// <summary>The value at hand; the cursor then stands on its last token.</summary>
    /// <exception cref="SpmFormatException">Anything else stands there.</exception>
    public abstract T Read(ref JsonCursor json);

    /// <summary>The value of a whole file.</summary>
    public T ReadFile(ReadOnlyMemory<byte> utf8, string? fileName, KeptMembers? kept = null, SpmReadLimits? limits = null, ReadWork? work = null)
    {
        var json = new JsonCursor(utf8.Span, new JsonOrigin(fileName), kept, limits, work);
        var value = Read(ref json);
        json.Finish();
        return value;
    }

    /// <summary>Writes what <see cref="Read"/> reads.</summary>
    /// <exception cref="ArgumentException">The value has no form that would be read.</exception>
    public abstract void Write(Utf8JsonWriter json, T value);

    /// <summary>The value as the name of a member, such as a key of a dictionary; null for what is no text.</summary>
    public virtual string? Key(T value) => null;

    /// <summary>Reads a name that <see cref="Key"/> gave.</summary>
    public virtual T ReadKey(string key)
    {
        var json = new JsonCursor([(byte)'"', .. JsonEncodedText.Encode(key).EncodedUtf8Bytes, (byte)'"'], JsonOrigin.Part);
        return Read(ref json);
    }
}
