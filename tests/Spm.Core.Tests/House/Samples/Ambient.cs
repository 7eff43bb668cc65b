using System.Globalization;

namespace Spm.Core.Tests.House.Samples;

/// <summary>Ways in which a result could depend on more than its arguments.</summary>
public static class Ambient
{
    private static readonly int Fixed = 3;

    private static int s_count = Fixed;

    public static object Clock() => DateTime.UtcNow;

    public static object Zone() => TimeZoneInfo.Local;

    public static object Culture() => CultureInfo.CurrentCulture;

#pragma warning disable CA1305, CA1304, CA1311, CA1310, CA5394
    public static string Number(int count) => (s_count += count).ToString();

    public static string Words(object count) => string.Format("{0}", count);

    public static string Letters(string word) => word.ToUpper();

    public static int Order(string left, string right) => left.CompareTo(right);

    public static int Chance() => new Random().Next();
#pragma warning restore CA1305, CA1304, CA1311, CA1310, CA5394

    public static bool Disk(string path) => File.Exists(path);

    public static string Machine() => Environment.MachineName;

    public static string GivenProvider(int count) => count.ToString(CultureInfo.InvariantCulture) + string.Format(CultureInfo.InvariantCulture, "{0}", count);

    public static bool GivenComparison(string word) => word.StartsWith("SPM", StringComparison.Ordinal) && word.StartsWith('S') && word.ToUpperInvariant().Length > 0;

    public static void Refuse() => throw new InvalidOperationException("Never.");
}
