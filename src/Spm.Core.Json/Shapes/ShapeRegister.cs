using System.Text.Json.Serialization.Metadata;

namespace Spm.Core.Json;

/// <summary>Every type that has a form in JSON. A new type is one line here and its description.</summary>
internal sealed partial class ShapeRegister
{
    private readonly Dictionary<Type, ShapeEntry> _entries = [];

    private ShapeRegister()
    {
        AddValues();
        AddWords();
        AddPolicies();
        AddDocuments();
        AddResults();
    }

    public static ShapeRegister Instance { get; } = new();

    public IEnumerable<Shape> Shapes => _entries.Values.Select(entry => entry.Shape).Distinct();

    public ShapeEntry? Find(Type type) => _entries.GetValueOrDefault(type);

    private void Add<T>(Shape<T> shape)
        where T : class
    {
        var converter = new ShapeConverter<T>(shape);
        _entries.Add(typeof(T), new ShapeEntry(shape, converter, options => JsonMetadataServices.CreateValueInfo<T>(options, converter)));
    }

    private void AddValue<T>(Shape<T> shape)
        where T : struct
    {
        var converter = new ShapeConverter<T>(shape);
        var optional = new OptionalConverter<T>(converter);
        _entries.Add(typeof(T), new ShapeEntry(shape, converter, options => JsonMetadataServices.CreateValueInfo<T>(options, converter)));
        _entries.Add(typeof(T?), new ShapeEntry(shape, optional, options => JsonMetadataServices.CreateValueInfo<T?>(options, optional)));
    }
}
