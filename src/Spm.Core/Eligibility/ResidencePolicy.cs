using Spm.Core.Law;

namespace Spm.Core.Eligibility;

/// <summary>Which residence counts (<i>tempat tinggal yang dihitung</i>).</summary>
[LegalTerm("tempat tinggal yang dihitung")]
public sealed class ResidencePolicy : Policy
{
    private ResidencePolicy(string name, string marks, string indonesian, string english)
        : base("residence", name, new LegalBasis("tidak diatur", marks), indonesian, english)
    {
    }

    /// <summary><c>registered</c>: that of the identity papers, as a civil register counts.</summary>
    public static ResidencePolicy Registered { get; } = new(
        "registered", "INFERRED: sasaran dari data kependudukan", "dihitung pada alamat KTP", "counted where registered");

    /// <summary><c>actual</c>: where the person lives.</summary>
    public static ResidencePolicy Actual { get; } = new(
        "actual", "RECALLED: pelayanan kesehatan menurut wilayah kerja", "dihitung pada domisili", "counted where living");

    /// <summary><c>actual-else-registered</c>: where the person lives; where that is not stated, as registered.</summary>
    public static ResidencePolicy ActualElseRegistered { get; } = new(
        "actual-else-registered", "INFERRED: tidak ada ketentuan yang dibaca", "dihitung pada domisili, atau pada alamat KTP bila domisili tidak tercatat", "counted where living, or where registered if that is not stated");

    /// <summary><c>either</c>: at both, once in each region; regions then do not add up to people.</summary>
    public static ResidencePolicy Either { get; } = new(
        "either", "INFERRED: tidak ada ketentuan yang dibaca", "dihitung pada alamat KTP dan pada domisili; jumlah antardaerah memuat orang yang sama", "counted where registered and where living; regions share people");

    /// <summary>Every value; the first is the default.</summary>
    public static IReadOnlyList<ResidencePolicy> All { get; } = Array.AsReadOnly<ResidencePolicy>([Registered, Actual, ActualElseRegistered, Either]);

    /// <summary>The residences of a <see cref="ResidenceMap"/> that count; twice the same when there is one.</summary>
    internal (ushort First, ushort Second) Of(ushort registered, ushort actual)
    {
        if (this == Registered) return (registered, registered);
        if (this == Actual) return (actual, actual);
        if (actual == ResidenceMap.NotStated) return (registered, registered);
        return this == ActualElseRegistered || registered == ResidenceMap.NotStated ? (actual, actual) : (registered, actual);
    }
}
