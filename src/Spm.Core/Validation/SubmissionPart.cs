using Spm.Core.Stages;

namespace Spm.Core.Validation;

/// <summary>What one sender contributed to a joined submission (<i>bagian pengirim</i>), from one file or several.</summary>
[LegalTerm("bagian pengirim")]
public sealed class SubmissionPart
{
    internal SubmissionPart(string sender, IReadOnlyList<string>? services, ServiceFigures[] figures)
    {
        Sender = sender;
        Services = services;
        Figures = Array.AsReadOnly(figures);
    }

    /// <summary>The sender, as first spelled.</summary>
    public string Sender { get; }

    /// <summary>The keys of the services that it answers for; null when it set itself no limit.</summary>
    public IReadOnlyList<string>? Services { get; }

    /// <summary>Its figures as sent, one entry a service.</summary>
    public IReadOnlyList<ServiceFigures> Figures { get; }
}
