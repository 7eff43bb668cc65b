using System.Globalization;
using System.Text;

namespace Spm.Core.Law;

/// <summary>One thing that rules fix. The hash of a rule book is taken over its facts and a difference compares them, so that
/// one is equal exactly when the other is empty.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Rank">Its place among facts of its kind, for reading; no part of the rule.</param>
/// <param name="Subject">What it fixes, once within its kind.</param>
/// <param name="Parts">What it is fixed to; empty parts are not shown.</param>
/// <param name="Basis">The provision.</param>
internal sealed record RuleFact(RuleChangeKind Kind, int Rank, string Subject, IReadOnlyList<string> Parts, LegalBasis Basis)
{
    /// <summary>Whether another source or mark makes another fact: yes for rows of tables, which editions date; no for policies,
    /// which are the same reading whoever confirms it.</summary>
    public bool IsBasisPart { get; init; }

    /// <summary>The value in words, where they say more than the value.</summary>
    public Func<Language, string>? Words { get; init; }

    public string Value => string.Join("; ", Parts.Where(part => part.Length > 0));

    public (RuleChangeKind Kind, string Subject) Id => (Kind, Subject);

    public string In(Language language) => Words?.Invoke(language) ?? Value;

    /// <summary>Everything that makes the fact, each text behind its length: no two facts share a line, whatever their texts hold.</summary>
    public string Line()
    {
        var line = new StringBuilder().Append(Kind);
        Add(Subject);
        foreach (var part in Parts) Add(part);
        if (IsBasisPart)
        {
            Add(Basis.Citation);
            Add(Basis.Marks);
        }

        return line.ToString();

        void Add(string text) => line.Append('\t').Append(text.Length.ToString(CultureInfo.InvariantCulture)).Append(' ').Append(text);
    }
}
