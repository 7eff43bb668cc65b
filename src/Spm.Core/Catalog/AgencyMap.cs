using Spm.Core.Internal;
using Spm.Core.Quantities;

namespace Spm.Core.Catalog;

/// <summary>Which agency answers for which services (<i>pembagian perangkat daerah pengampu</i>), many to many.</summary>
/// <remarks>The shipped map has one agency for each role. A region's own map, with local names, is set on the catalogue of a year by
/// <see cref="ServiceCatalog.With(Regions.Region, AgencyMap)"/>. It never changes an index; it says whom to ask. Shares of a
/// service (<see cref="Agency.Shares"/>) are information for planning and never change figures.</remarks>
[LegalTerm("pembagian perangkat daerah pengampu")]
public sealed class AgencyMap
{
    /// <summary>Makes a map of a region's own.</summary>
    /// <param name="agencies">The agencies, each under a name of its own.</param>
    /// <exception cref="ArgumentException">Two agencies of one name; capitals and punctuation make no difference. Or the
    /// shares of one service do not add up to 1; a service without any share is fine.</exception>
    public AgencyMap(IEnumerable<Agency> agencies)
    {
        Agencies = Require.Copy(agencies);
        var twice = Agencies.GroupBy(agency => LooseName.Of(agency.Name)).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null) throw new ArgumentException($"\"{twice.First()}\" stands twice; every agency needs a name of its own.", nameof(agencies));
        foreach (var shares in Agencies.SelectMany(agency => agency.Shares).GroupBy(share => share.Key.Key, share => share.Value))
        {
            var sum = Ratio.Sum([.. shares]);
            if (sum != Ratio.One) throw new ArgumentException($"The shares of {shares.Key} add up to {sum}; they must add up to 1, or all be left out.", nameof(agencies));
        }
    }

    /// <summary>One agency for each role, under the usual name.</summary>
    public static AgencyMap Usual { get; } = new(AgencyRole.All.Select(role => new Agency(role.Name, [role])));

    /// <summary>The agencies, in the order of the maker.</summary>
    public IReadOnlyList<Agency> Agencies { get; }

    /// <summary>The agencies that answer for a service, in the order of the map; none when nobody does.</summary>
    public IReadOnlyList<Agency> For(ServiceType service) => [.. Agencies.Where(agency => agency.AnswersFor(service))];

    /// <summary>Those of the services that an agency answers for, such as those that a region owes, in the order given.</summary>
    public static IReadOnlyList<ServiceType> ServicesOf(Agency agency, IEnumerable<ServiceType> services) =>
        [.. Require.Copy(services).Where(Require.NotNull(agency).AnswersFor)];

    /// <summary>The agency of that name, or the only one with that role's name or short form; null when there is none.</summary>
    /// <param name="name">Capitals, spaces and punctuation make no difference.</param>
    public Agency? Find(string name)
    {
        var loose = LooseName.Of(Require.NotNull(name));
        if (Agencies.FirstOrDefault(agency => LooseName.Of(agency.Name) == loose) is { } named) return named;
        var filling = Agencies.Where(agency => agency.Roles.Any(role => LooseName.Of(role.Slug) == loose || LooseName.Of(role.Name) == loose)).ToArray();
        return filling.Length == 1 ? filling[0] : null;
    }

    /// <summary>Those of the services that no agency of the map answers for.</summary>
    /// <param name="services">Such as those that a region owes.</param>
    public IReadOnlyList<ServiceType> Unanswered(IEnumerable<ServiceType> services) =>
        [.. Require.Copy(services).Where(service => !Agencies.Any(agency => agency.AnswersFor(service)))];
}
