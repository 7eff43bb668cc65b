using Spm.Core.Internal;

namespace Spm.Core.Stages;

/// <summary>People of one service whom two senders both count (<i>penerima yang dihitung ganda</i>).</summary>
/// <remarks>Subtracted once when the two parts are joined. Zero says that nobody is counted twice, which is not the same as saying
/// nothing. Somebody counted by three senders stands in two pairs.</remarks>
/// <param name="Sender">The other sender.</param>
/// <param name="Required">How many both count among those to be served.</param>
/// <param name="Done">How many both count among those served.</param>
[LegalTerm("penerima yang dihitung ganda")]
public sealed record PartOverlap(string Sender, long Required, long Done)
{
    /// <summary>The other sender.</summary>
    public string Sender { get; init => field = Require.Text(value); } = Require.Text(Sender);

    /// <summary>How many both count among those to be served, as reported.</summary>
    public long Required { get; init; } = Required;

    /// <summary>How many both count among those served, as reported.</summary>
    public long Done { get; init; } = Done;
}
