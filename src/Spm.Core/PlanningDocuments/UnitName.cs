using System.Collections.Frozen;
using System.Text;
using Spm.Core.Internal;

namespace Spm.Core.PlanningDocuments;

/// <summary>The unit of an indicator (<i>satuan indikator</i>), as written and as meant: <c>SR</c> and <c>Sambungan Rumah (SR)</c> are one.</summary>
/// <remarks>Two are equal when they mean the same unit. A unit that the table does not know means itself, cases, repeated spaces and a part in brackets apart.</remarks>
[LegalTerm("satuan indikator")]
public sealed class UnitName : IEquatable<UnitName>
{
    private static readonly Lazy<FrozenDictionary<string, (string Name, bool IsWhole)>> Known = new(() =>
    {
        var spellings = new Dictionary<string, (string, bool)>(StringComparer.Ordinal);
        foreach (var row in EmbeddedTable.Read("unit-names.tsv").Rows)
            foreach (var spelling in (string[])[row["unit"], .. row.Parts("spellings")])
                spellings.Add(spelling, (row["unit"], row.YesNo("whole")));
        return spellings.ToFrozenDictionary(StringComparer.Ordinal);
    });

    private UnitName(string written, string meant, bool isKnown, bool isWhole)
    {
        Written = written;
        Meant = meant;
        IsKnown = isKnown;
        IsWhole = isWhole;
    }

    /// <summary>As written.</summary>
    public string Written { get; }

    /// <summary>The unit meant, in lower case.</summary>
    public string Meant { get; }

    /// <summary>True when the table of units knows it.</summary>
    public bool IsKnown { get; }

    /// <summary>True when such things are counted whole, so that a dot or comma before three digits groups thousands; false also for an unknown unit.</summary>
    public bool IsWhole { get; }

    /// <summary>True for per cent, which can be compared with a count only over the number of those entitled.</summary>
    public bool IsPercent => Meant == "persen";

    /// <summary>The unit of a written text.</summary>
    /// <param name="written">At least one visible character.</param>
    public static UnitName Of(string written)
    {
        var plain = Fold(Require.Text(written), keepBrackets: false);
        foreach (var form in (string[])[plain, Fold(written, keepBrackets: true)])
            if (Known.Value.TryGetValue(form, out var known)) return new UnitName(written, known.Name, true, known.IsWhole);
        return new UnitName(written, plain.Length > 0 ? plain : written.Trim(), false, false);
    }

    /// <inheritdoc/>
    public bool Equals(UnitName? other) => other is not null && Meant == other.Meant;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as UnitName);

    /// <inheritdoc/>
    public override int GetHashCode() => Meant.GetHashCode(StringComparison.Ordinal);

    /// <summary>Both mean the same unit.</summary>
    public static bool operator ==(UnitName? left, UnitName? right) => Equals(left, right);

    /// <summary>They mean different units.</summary>
    public static bool operator !=(UnitName? left, UnitName? right) => !Equals(left, right);

    /// <summary>As written.</summary>
    public override string ToString() => Written;

    private static string Fold(string text, bool keepBrackets)
    {
        var folded = new StringBuilder(text.Length);
        var depth = 0;
        foreach (var letter in text)
        {
            if (!keepBrackets && letter == '(') depth++;
            if (depth == 0)
            {
                if (!char.IsWhiteSpace(letter)) folded.Append(char.ToLowerInvariant(letter));
                else if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
            }

            if (!keepBrackets && letter == ')' && depth > 0) depth--;
        }

        return folded.ToString().Trim(' ', '(', ')');
    }
}
