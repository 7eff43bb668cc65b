namespace Spm.Core.Queries;

/// <summary>What the engine made of a row by the row checks (<i>hasil pemeriksaan baris</i>); rows are grouped by it, so that each is judged once.</summary>
/// <remarks>The numbers stand in the text of the query and in the column <c>outcome</c> of its result, and are never given another meaning.
/// From 11 on the rows are refused: counted, reported and in no sum.</remarks>
[LegalTerm("hasil pemeriksaan baris")]
public enum RowOutcome
{
    /// <summary>Required and done are known, or nothing is required and nothing was said.</summary>
    Reported = 0,

    /// <summary>Required is known and not zero, done is not.</summary>
    NotReported = 1,

    /// <summary>Neither is known.</summary>
    RequiredUnknown = 2,

    /// <summary>Declared not applicable, without numbers.</summary>
    NotApplicable = 3,

    /// <summary>Declared not yet due, without numbers.</summary>
    NotYetDue = 4,

    /// <summary>As reported, and the row's own share is below the lowest bound; 5 to 10 only where <see cref="TallyQuery.RatedBy"/> asked for ratings.</summary>
    BelumTuntas = 5,

    /// <summary>As reported, and the row's own share is Tuntas Muda.</summary>
    TuntasMuda = 6,

    /// <summary>As reported, and the row's own share is Tuntas Pratama.</summary>
    TuntasPratama = 7,

    /// <summary>As reported, and the row's own share is Tuntas Madya.</summary>
    TuntasMadya = 8,

    /// <summary>As reported, and the row's own share is Tuntas Utama.</summary>
    TuntasUtama = 9,

    /// <summary>As reported, and the row's own share is Tuntas Paripurna.</summary>
    TuntasParipurna = 10,

    /// <summary>A value that is no whole number of 64 bits, such as text, 0.5 or not-a-number.</summary>
    NotWhole = 11,

    /// <summary>A count below zero.</summary>
    Negative = 12,

    /// <summary>A count above 2⁵³−1.</summary>
    TooLarge = 13,

    /// <summary>A flag of a person that is none of 0, 1, <c>false</c>, <c>true</c> and null.</summary>
    NotAFlag = 14,

    /// <summary>Done without required.</summary>
    DoneWithoutRequired = 15,

    /// <summary>A state that is none of the words given.</summary>
    UnknownState = 16,

    /// <summary>Numbers that do not go with the declared state.</summary>
    StateContradicts = 17,

    /// <summary>No source key where the table has a column for it.</summary>
    NoSource = 18,

    /// <summary>One of several rows with the same source key, of one region, service, item and period.</summary>
    DuplicateSource = 19,
}
