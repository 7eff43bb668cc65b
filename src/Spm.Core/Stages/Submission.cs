using NodaTime;
using Spm.Core.Internal;
using Spm.Core.Periods;
using Spm.Core.Regions;

namespace Spm.Core.Stages;

/// <summary>What one sender reports for a region and period (<i>data penerapan SPM</i>).</summary>
/// <remarks>Anything may be missing, late or silly in it; <c>SubmissionCheck</c> says what. Nothing is computed from it unchecked.</remarks>
[LegalTerm("data penerapan SPM", "Permendagri 59/2021 Pasal 23-24")]
public sealed record Submission
{
    /// <summary>Makes a submission.</summary>
    /// <param name="region">The region reported on.</param>
    /// <param name="period">The year, quarter or year to date covered.</param>
    /// <param name="sender">Who reports: an agency, or the region's coordinator.</param>
    /// <param name="figures">One entry for each service reported on.</param>
    public Submission(RegionCode region, ReportingPeriod period, string sender, IEnumerable<ServiceFigures> figures)
    {
        Region = Require.NotNull(region);
        Period = period;
        Sender = Require.Text(sender);
        Figures = Require.Copy(figures);
    }

    /// <summary>The region reported on.</summary>
    public RegionCode Region { get; }

    /// <summary>The year, quarter or year to date covered.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Who reports.</summary>
    public string Sender { get; }

    /// <summary>One entry for each service reported on, in the order of the sender.</summary>
    public IReadOnlyList<ServiceFigures> Figures { get; }

    /// <summary>The keys of the services that the sender answers for; null when it answers for all that the region owes.
    /// One that is answered for and has no figures is not reported; what others answer for cannot be missing here.</summary>
    public IReadOnlyList<string>? Services
    {
        get;
        init => field = value is null ? null : Require.Copy(value);
    }

    /// <summary>A note that every report prints, such as that the figures are synthetic; null when none.</summary>
    public string? Note { get; init; }

    /// <summary>The day whose required and planned numbers these are; null for the latest. Results made from it say so.</summary>
    public LocalDate? RevisedTo { get; internal init; }

    /// <summary>True when a figure was revised within the year.</summary>
    public bool IsRevised => Figures.Any(entry => entry.Recipients.Revisions.Count > 0 || entry.Quality?.Any(item => item.Figure.Revisions.Count > 0) == true);

    /// <summary>The submission as its required and planned numbers stood on a day; what was done stays.</summary>
    /// <param name="day">Revisions of this day are in force, later ones are undone.</param>
    public Submission AsOf(LocalDate day) => new(Region, Period, Sender, Figures.Select(entry => entry.AsOf(day)))
    {
        Services = Services,
        Note = Note,
        Place = Place,
        RevisedTo = RevisedTo is { } earlier && earlier < day ? earlier : day,
    };

    /// <summary>Where the region stands in the file; null when the submission was made by code.</summary>
    public SourcePlace? Place { get; init; }
}
