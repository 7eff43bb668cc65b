using System.Collections.ObjectModel;

namespace Spm.Core.Fulfilment;

/// <summary>A form without its language.</summary>
internal sealed record FormTable(FormCell Heading, IReadOnlyList<FormCell> Columns, IReadOnlyList<IReadOnlyList<FormCell>> Rows)
{
    public IReadOnlyList<string> Header(Language language) => Printed(Columns, language);

    public IReadOnlyList<IReadOnlyList<string>> Body(Language language) => Array.AsReadOnly(Rows.Select(IReadOnlyList<string> (row) => Printed(row, language)).ToArray());

    private static ReadOnlyCollection<string> Printed(IReadOnlyList<FormCell> cells, Language language) =>
        Array.AsReadOnly(cells.Select(cell => cell.Print(language)).ToArray());
}
