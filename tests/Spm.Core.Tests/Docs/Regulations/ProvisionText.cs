using Spm.Core.Law;
using Spm.Core.Testing.House;

namespace Spm.Core.Tests.Docs.Regulations;

/// <summary>A row of docs/regulations/provisions.tsv: what a provision says, in our own words.</summary>
internal sealed record ProvisionText(string Regulation, string Provision, string Indonesian, string English, LegalBasis Basis)
{
    private const string Path = "docs/regulations/provisions.tsv";

    public static IReadOnlyList<ProvisionText> All { get; } =
    [
        .. Repository.Read(Path).Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('#')).Skip(1)
            .Select(line => line.Split('\t')).Select(cells => new ProvisionText(cells[0], cells[1], cells[2], cells[3], new LegalBasis($"{cells[0]} {cells[1]}", cells[4]))),
    ];
}
