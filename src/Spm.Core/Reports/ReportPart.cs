namespace Spm.Core.Reports;

/// <summary>One part that a report is asked for (<i>unsur laporan</i>), and whether it is there.</summary>
[LegalTerm("unsur laporan")]
public sealed class ReportPart
{
    private readonly (string Indonesian, string English) _name;

    internal ReportPart((string Indonesian, string English) name, bool isFilled)
    {
        _name = name;
        IsFilled = isFilled;
    }

    /// <summary>True when the part is there; a zero, a reasoned <i>not applicable</i> or a stated <i>none</i> is an answer, too.</summary>
    public bool IsFilled { get; }

    /// <summary>What is asked, in words.</summary>
    public string Name(Language language) => language == Language.Indonesian ? _name.Indonesian : _name.English;

    /// <summary>What is asked, in English.</summary>
    public override string ToString() => Name(Language.English);
}
