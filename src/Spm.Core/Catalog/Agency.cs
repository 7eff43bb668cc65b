using Spm.Core.Internal;
using Spm.Core.Quantities;

namespace Spm.Core.Catalog;

/// <summary>An agency under its local name (<i>perangkat daerah</i>), with what it answers for.</summary>
/// <remarks>Roles say it in general, services one by one; both add up. Several agencies may answer for one service.</remarks>
[LegalTerm("perangkat daerah pengampu SPM")]
public sealed class Agency
{
    /// <summary>Makes an agency.</summary>
    /// <param name="name">The local name, such as <c>Dinas Kesehatan, Pengendalian Penduduk dan KB</c>.</param>
    /// <param name="roles">The roles that it fills; none when <paramref name="services"/> says it all.</param>
    /// <param name="services">Further services that it answers for, whatever their roles.</param>
    /// <exception cref="ArgumentException">Neither a role nor a service.</exception>
    public Agency(string name, IEnumerable<AgencyRole> roles, IEnumerable<ServiceType>? services = null)
    {
        Name = Require.Text(name);
        Roles = Require.Copy(roles);
        Services = Require.Copy(services ?? []);
        if (Roles.Count + Services.Count == 0) throw new ArgumentException($"{name} needs at least one role or service to answer for.", nameof(roles));
    }

    /// <summary>The local name.</summary>
    public string Name { get; }

    /// <summary>The roles that it fills.</summary>
    public IReadOnlyList<AgencyRole> Roles { get; }

    /// <summary>Services that it answers for beside those of its roles.</summary>
    public IReadOnlyList<ServiceType> Services { get; }

    /// <summary>Which part of a service the agency answers for, where several do; empty when no shares are agreed.</summary>
    /// <remarks>Information for planning, such as dividing a target. Shares never change a figure, a sum of parts, points lost or an index:
    /// those follow what each agency reports.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A share is not between 0 and 1.</exception>
    /// <exception cref="ArgumentException">A share of a service that the agency does not answer for, or two of one service.</exception>
    public IReadOnlyList<KeyValuePair<ServiceType, Ratio>> Shares
    {
        get;
        init
        {
            var shares = Require.Copy(value);
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (service, share) in shares)
            {
                if (!AnswersFor(service)) throw new ArgumentException($"{Name} does not answer for {service.Key} and can have no share of it.", nameof(value));
                if (!seen.Add(service.Key)) throw new ArgumentException($"{Name} has two shares of {service.Key}; keep one.", nameof(value));
                if (share < Ratio.Zero || share > Ratio.One)
                    throw new ArgumentOutOfRangeException(nameof(value), share, $"{share} of {service.Key} is outside 0..1.");
            }

            field = shares;
        }
    } = [];

    /// <summary>The agreed share of a service, for planning only; null when none is agreed, which is not zero.</summary>
    public Ratio? ShareOf(ServiceType service)
    {
        var key = Require.NotNull(service).Key;
        foreach (var (shared, share) in Shares)
            if (shared.Key == key) return share;
        return null;
    }

    /// <summary>True when the agency answers for the service, alone or with others.</summary>
    public bool AnswersFor(ServiceType service) =>
        Services.Any(own => own.Key == Require.NotNull(service).Key) || Roles.Any(role => service.AgencyRoles.Contains(role));

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
