#pragma warning disable CS0067, CS0649, CA1051, CA1063, CA1816, CA1822, CA2211

namespace Spm.Core.Tests.House.Samples;

/// <summary>One member of each kind that the text of a public API knows.</summary>
internal abstract class PublicShape<T> : IDisposable
    where T : struct, IEquatable<T>
{
    public const string Name = "a \"b\"";

    public static readonly PublicShape<int>? None;

    protected readonly int Rest;

    private readonly string _text;

    protected PublicShape(long count, string? note = null)
    {
        Count = (int)count;
        _text = note ?? "";
    }

    public event Action<T?>? Changed;

    public int Count { get; init; }

    public abstract IReadOnlyList<string?> Notes { get; }

    public string this[int place, char letter]
    {
        get => _text + place + letter;
        protected set => _ = value;
    }

    public static explicit operator string(PublicShape<T> shape) => shape._text;

    public static bool operator >(PublicShape<T> left, PublicShape<T> right) => left.Count > right.Count;

    public static bool operator <(PublicShape<T> left, PublicShape<T> right) => left.Count < right.Count;

    public static bool TryParse(string? text, out Uri? result) => Uri.TryCreate(text, UriKind.Absolute, out result);

    public TOther With<TOther>(in T value, Func<string?, TOther>? make, DayOfWeek day = DayOfWeek.Monday, (int, string?)? pair = null, T? other = null, T rest = default)
        where TOther : class, new() => make?.Invoke(Name) ?? new TOther();

    public void Dispose() => Hidden();

    public override string ToString() => _text;

    private protected void Hidden() => _ = _text;
}
