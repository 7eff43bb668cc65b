using System.Text.Json;

namespace Spm.Core.Json;

/// <summary>One member of an object.</summary>
internal abstract class Member<T>(string name, bool isRequired, Shape shape)
{
    public string Name { get; } = name;

    public bool IsRequired { get; } = isRequired;

    public Shape Shape { get; } = shape ?? throw new ArgumentNullException(nameof(shape), $"The shape of {name} is described after its use.");

    public abstract object Read(ref JsonCursor json);

    /// <summary>Writes name and value, or nothing where there is no value.</summary>
    public abstract void Write(Utf8JsonWriter json, T owner);
}

/// <inheritdoc/>
/// <param name="name">The name in JSON.</param>
/// <param name="isRequired">True when every object has it.</param>
/// <param name="shape">The value.</param>
/// <param name="find">The value of an owner; false when there is none.</param>
internal sealed class Member<T, TValue>(string name, bool isRequired, Shape<TValue> shape, ValueOf<T, TValue> find) : Member<T>(name, isRequired, shape)
    where TValue : notnull
{
    public override object Read(ref JsonCursor json) => shape.Read(ref json);

    public override void Write(Utf8JsonWriter json, T owner)
    {
        if (!find(owner, out var value)) return;
        json.WritePropertyName(Name);
        shape.Write(json, value);
    }
}
