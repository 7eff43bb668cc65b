namespace Spm.Core.Testing.House;

/// <summary>Finds what is no argument: clocks, cultures, files, networks, chance, processes.</summary>
public static class AmbientState
{
    private static readonly TypeName Provider = new("System", "IFormatProvider");
    private static readonly TypeName Comparison = new("System", "StringComparison");

    private static readonly HashSet<string> Types =
    [
        "System.Console", "System.Random", "System.Threading.Timer", "System.Threading.Thread", "System.AppContext", "System.TimeZone",
        "System.IO.File", "System.IO.FileInfo", "System.IO.FileStream", "System.IO.Directory", "System.IO.DirectoryInfo", "System.IO.Path",
        "System.Diagnostics.Process", "System.Diagnostics.Stopwatch", "System.Diagnostics.Trace", "System.Diagnostics.Debug",
    ];

    private static readonly HashSet<string> Members =
    [
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today", "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow",
        "System.TimeProvider.get_System", "System.TimeZoneInfo.get_Local", "NodaTime.SystemClock.get_Instance", "NodaTime.DateTimeZoneProviders.get_Bcl",
        "System.Guid.NewGuid", "System.Guid.CreateVersion7",
        "System.Globalization.CultureInfo.get_CurrentCulture", "System.Globalization.CultureInfo.get_CurrentUICulture",
        "System.Globalization.CultureInfo.GetCultureInfo", "System.Globalization.NumberFormatInfo.get_CurrentInfo", "System.Globalization.DateTimeFormatInfo.get_CurrentInfo",
        "System.StringComparer.get_CurrentCulture", "System.StringComparer.get_CurrentCultureIgnoreCase",
    ];

    private static readonly HashSet<string> Numbers =
    [
        "SByte", "Byte", "Int16", "UInt16", "Int32", "UInt32", "Int64", "UInt64", "Int128", "UInt128", "Double", "Single", "Decimal", "DateTime", "DateTimeOffset", "DateOnly", "TimeSpan",
    ];

    private static readonly HashSet<string> Comparing = ["Compare", "CompareTo", "StartsWith", "EndsWith", "IndexOf", "LastIndexOf"];

    /// <summary>One line for each use.</summary>
    public static IReadOnlyList<string> In(IEnumerable<CodeMember> members) =>
    [
        .. from member in members
           from use in Uses(member)
           select $"{member} uses {use}",
    ];

    private static IEnumerable<string> Uses(CodeMember member) => member.Uses
        .Where(type => Types.Contains(type.ToString()) || type.Namespace.StartsWith("System.Net", StringComparison.Ordinal)).Select(type => type.ToString())
        .Concat(member.Called.Where(IsAmbient).Select(called => called.ToString()))
        .Distinct();

    private static bool IsAmbient(CalledMember called) =>
        Members.Contains(called.ToString())
        // Iterators ask by which thread they are walked.
        || (called.Owner is { Namespace: "System", Name: "Environment" } && called.Name is not ("get_NewLine" or "get_CurrentManagedThreadId"))
        || IsByCulture(called);

    // What a culture decides unless a provider or a comparison is given.
    private static bool IsByCulture(CalledMember called)
    {
        if (called.Owner.Namespace == "System.Numerics" && called.Owner.Name == "BigInteger") return called.Name is "ToString" or "Parse" && !called.Mentions.Contains(Provider);
        if (called.Owner.Namespace != "System") return false;
        if (Numbers.Contains(called.Owner.Name)) return called.Name is "ToString" or "Parse" or "TryParse" && !called.Mentions.Contains(Provider);
        if (called.Owner.Name != "String") return false;
        if (called.Name is "ToLower" or "ToUpper") return called.Count == 0;
        if (called.Name == "Format") return !called.Mentions.Contains(Provider);
        return Comparing.Contains(called.Name) && called.Mentions.Count > 0 && !called.Mentions.Contains(Comparison) && !called.Mentions.Contains(new("System", "Char"));
    }
}
