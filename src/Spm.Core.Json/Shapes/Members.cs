namespace Spm.Core.Json;

/// <summary>Takes down the members of an object, in the order in which they are written. Each call gives back how the value is found
/// again when an object has been read.</summary>
internal sealed class Members<T>
{
    private readonly List<Member<T>> _members = [];

    public IReadOnlyList<Member<T>> All => _members;

    /// <summary>A member that every object has.</summary>
    public Func<ReadMembers, TValue> Required<TValue>(string name, Shape<TValue> shape, Func<T, TValue> get)
        where TValue : notnull
    {
        var position = Add(new Member<T, TValue>(name, true, shape, (T owner, out TValue value) =>
        {
            value = get(owner);
            return true;
        }));
        return read => (TValue)read[position]!;
    }

    /// <summary>A member that an object may lack; null then.</summary>
    public Func<ReadMembers, TValue?> Optional<TValue>(string name, Shape<TValue> shape, Func<T, TValue?> get)
        where TValue : class
    {
        var position = Add(new Member<T, TValue>(name, false, shape, (T owner, out TValue value) => (value = get(owner)!) is not null));
        return read => (TValue?)read[position];
    }

    /// <inheritdoc cref="Optional{TValue}(string, Shape{TValue}, Func{T, TValue})"/>
    public Func<ReadMembers, TValue?> Optional<TValue>(string name, Shape<TValue> shape, Func<T, TValue?> get)
        where TValue : struct
    {
        var position = Add(new Member<T, TValue>(name, false, shape, (T owner, out TValue value) =>
        {
            var found = get(owner);
            value = found.GetValueOrDefault();
            return found is not null;
        }));
        return read => (TValue?)read[position];
    }

    /// <summary>A member that is left out where it would say what is usual.</summary>
    public Func<ReadMembers, TValue> Usually<TValue>(string name, Shape<TValue> shape, Func<T, TValue> get, TValue usual)
        where TValue : notnull
    {
        var position = Add(new Member<T, TValue>(name, false, shape, (T owner, out TValue value) =>
            !EqualityComparer<TValue>.Default.Equals(value = get(owner), usual)));
        return read => read[position] is TValue given ? given : usual;
    }

    /// <summary>A list that is left out where it is empty.</summary>
    public Func<ReadMembers, IReadOnlyList<TItem>> Many<TItem>(string name, Shape<TItem> item, Func<T, IReadOnlyList<TItem>> get)
        where TItem : notnull
    {
        var position = Add(new Member<T, IReadOnlyList<TItem>>(name, false, new ListShape<TItem>(item), (T owner, out IReadOnlyList<TItem> value) =>
            (value = get(owner)).Count > 0));
        return read => (IReadOnlyList<TItem>?)read[position] ?? [];
    }

    /// <summary>A statement that is left out where it does not hold.</summary>
    public Func<ReadMembers, bool> Flag(string name, Func<T, bool> get) => Usually(name, Shapes.Flag, get, false);

    /// <summary>The member that names the format of a file.</summary>
    public void Format(SpmFormat format) => Required("format", new FormatShape(format.Readable), _ => format.ToString());

    private int Add(Member<T> member)
    {
        _members.Add(member);
        return _members.Count - 1;
    }
}
