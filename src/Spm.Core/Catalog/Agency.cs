using Spm.Core.Internal;

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

    /// <summary>True when the agency answers for the service, alone or with others.</summary>
    public bool AnswersFor(ServiceType service) =>
        Services.Contains(Require.NotNull(service)) || Roles.Any(role => service.AgencyRoles.Contains(role));

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
