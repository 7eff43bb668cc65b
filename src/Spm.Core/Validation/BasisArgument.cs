using Spm.Core.Stages;

namespace Spm.Core.Validation;

/// <summary>The basis of a required number as an argument of a finding.</summary>
internal sealed record BasisArgument(Figure Figure)
{
    public override string ToString() => Printed(Figure.Basis!.Value.ToString());

    public string ToString(Language language) => Printed(Enum.IsDefined(Figure.Basis!.Value) ? Figure.Basis.Value.Name(language) : Figure.Basis.Value.ToString());

    private string Printed(string name)
    {
        if (Figure is { BasisRate: null, BasisYear: null }) return name;
        var detail = string.Join(", ", new[] { Figure.BasisRate?.ToString("%"), Figure.BasisYear?.ToString() }.Where(text => text is not null));
        return $"{name} ({detail})";
    }
}
