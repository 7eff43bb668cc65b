using System.Diagnostics.CodeAnalysis;
using Spm.Core.Internal;
using Spm.Core.Validation;

namespace Spm.Core.Fulfilment;

/// <summary>The four stages side by side (<i>rekapitulasi penerapan SPM</i>): the fifth form.</summary>
[LegalTerm("rekapitulasi penerapan SPM", "Permendagri 59/2021 Lampiran B (belum dibaca)")]
[Experimental(UnreadText.StageForms)]
public sealed class Recapitulation
{
    private Recapitulation(Delivery delivery)
    {
        Delivery = delivery;
        var year = delivery.Year;
        var needs = delivery.Plan.Needs.In(year).Lines.ToLookup(line => line.Service);
        var lines = delivery.Lines.ToLookup(line => line.Plan.Item.Service);
        Lines = Array.AsReadOnly(delivery.Plan.Needs.Data.Services
            .Select(entry => new RecapitulationLine(entry, [.. needs[entry.Service]], [.. lines[entry.Service]], year)).ToArray());
        Findings = Array.AsReadOnly<Finding>([.. delivery.Plan.Needs.Data.Findings, .. delivery.Plan.Needs.Findings, .. delivery.Plan.Findings, .. delivery.Findings]);
    }

    /// <summary>The fourth stage; from it lead the others.</summary>
    public Delivery Delivery { get; }

    /// <summary>One line for each service of the data, in their order.</summary>
    public IReadOnlyList<RecapitulationLine> Lines { get; }

    /// <summary>What was noticed in all four stages, stage by stage.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>How much of what the four stages ask is there.</summary>
    public StageCompleteness Completeness =>
        Delivery.Plan.Needs.Data.Completeness + Delivery.Plan.Needs.Completeness + Delivery.Plan.Completeness + Delivery.Completeness;

    /// <summary>Sums the four stages up.</summary>
    public static Recapitulation Of(Delivery delivery) => new(Require.NotNull(delivery));
}
