using Spm.Core.Internal;
using Spm.Core.Periods;

namespace Spm.Core.Catalog;

/// <summary>A code that another system gives to a service or item (<i>kode aplikasi</i>), with the years for which it was seen.</summary>
[LegalTerm("kode aplikasi")]
public sealed class ExternalCode
{
    private ExternalCode(string system, string code, BudgetYear first, BudgetYear last)
    {
        System = system;
        Code = code;
        First = first;
        Last = last;
    }

    /// <summary>The other system, such as <c>e-SPM</c>.</summary>
    public string System { get; }

    /// <summary>The code there, such as <c>KI75</c> or <c>KID21</c>.</summary>
    public string Code { get; }

    /// <summary>The first budget year for which the code was seen.</summary>
    public BudgetYear First { get; }

    /// <summary>The last budget year for which the code was seen; it may live longer.</summary>
    public BudgetYear Last { get; }

    /// <summary>Reads <c>e-SPM:KI75@2021-2023</c>.</summary>
    /// <exception cref="FormatException">Another form.</exception>
    public static ExternalCode Parse(string text)
    {
        var parts = Require.NotNull(text).Split(':', '@');
        if (parts is [{ Length: > 0 } system, { Length: > 0 } code, { Length: 9 } years] && years[4] == '-' && text[system.Length] == ':' && text[^10] == '@'
            && BudgetYear.TryParse(years.AsSpan(0, 4), out var first) && BudgetYear.TryParse(years.AsSpan(5), out var last) && first <= last)
            return new ExternalCode(system, code, first, last);
        throw TextForm.Unreadable(text, 0, "a dated code of another system", "e-SPM:KI75@2021-2023");
    }

    /// <summary>The form that <see cref="Parse"/> reads.</summary>
    public override string ToString() => $"{System}:{Code}@{First}-{Last}";
}
