namespace Spm.Core.Internal;

/// <summary>Finished HTML. It is made from interpolated strings whose holes escape themselves, so that no text can pass for markup.</summary>
/// <param name="Text">The markup.</param>
internal readonly record struct Markup(string Text)
{
    public static Markup Empty { get; } = new("");

    public static Markup Of(MarkupHandler markup) => new(markup.ToText());

    public static Markup Join(IEnumerable<Markup> parts) => new(string.Concat(parts.Select(part => part.Text)));

    public override string ToString() => Text;
}
