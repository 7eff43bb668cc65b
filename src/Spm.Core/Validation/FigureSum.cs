namespace Spm.Core.Validation;

/// <summary>Several numbers added up, as an argument of a finding.</summary>
internal sealed record FigureSum(IReadOnlyList<FigureReference> Parts)
{
    public override string ToString() => string.Join(" + ", Parts);

    public string ToString(Language language) => string.Join(" + ", Parts.Select(part => part.ToString(language)));
}
