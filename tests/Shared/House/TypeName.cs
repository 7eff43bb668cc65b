namespace Spm.Core.Testing.House;

/// <summary>A type by its outermost type's namespace, so that closures and iterators count where they were written.</summary>
public readonly record struct TypeName(string Namespace, string Name)
{
    public override string ToString() => Namespace.Length == 0 ? Name : $"{Namespace}.{Name}";
}
