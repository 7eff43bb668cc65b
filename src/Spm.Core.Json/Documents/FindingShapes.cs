using Spm.Core.Validation;

namespace Spm.Core.Json;

/// <summary>How findings are written.</summary>
internal static class FindingShapes
{
    // Before the shapes, which state it.
    public static SpmFileFormat<IReadOnlyList<StatedFinding>> Format { get; } = new("spm-findings", 1, [], "Catatan pemeriksaan data", _ => File!);

    public static Shape<FindingPlace> Place { get; } = Shapes.Object<FindingPlace>("finding-place", of =>
    {
        var region = of.Optional("region", Names.Region, place => place.Region);
        var period = of.Required("period", Values.ReportingPeriod, place => place.Period);
        var service = of.Optional("service", Names.Service, place => place.Service);
        var indicator = of.Optional("indicator", Shapes.Line("Buku KIA"), place => place.Indicator);
        var source = of.Optional("source", Values.SourcePlace, place => place.Source);
        var document = of.Optional("document", Shapes.Line("Renja PD 2026, Dinas Kesehatan"), place => place.Document);
        var code = of.Optional("budgetCode", Shapes.AsGiven("1.02.02.2.02.0001"), place => place.BudgetCode);
        return read => new FindingPlace(region(read), period(read), service(read), indicator(read), source(read)) { Document = document(read), BudgetCode = code(read) };
    });

    /// <summary>A finding.</summary>
    public static Shape<StatedFinding> Finding { get; } = Shapes.Object<StatedFinding>("finding", of =>
    {
        var code = of.Required("code", Code, stated => stated.Code);
        var severity = of.Required("severity", Words.FindingSeverity, stated => stated.Severity);
        var where = of.Required("where", Place, stated => stated.Where);
        var arguments = of.Required("arguments", Shapes.List(Shapes.AsGiven("4")), stated => stated.Arguments);
        var message = of.Required("message", StatedShapes.Words, stated => stated.Message);
        var basis = of.Required("basis", Names.LegalBasis, stated => stated.Basis);
        return read => new StatedFinding
        {
            Code = code(read),
            Severity = severity(read),
            Where = where(read),
            Arguments = arguments(read),
            Message = message(read),
            Basis = basis(read),
        };
    });

    /// <summary>A file of findings alone.</summary>
    public static Shape<IReadOnlyList<StatedFinding>> File { get; } = Shapes.Object<IReadOnlyList<StatedFinding>>(null, of =>
    {
        of.Format(SpmFormat.Findings);
        var findings = of.Required("findings", Shapes.List(Finding), all => all);
        return read => findings(read);
    });

    private static Shape<string> Code => new TextShape<string>(
        "finding-code", "SPM1006", new Problem("kode catatan: SPM dan empat angka", "a code of a finding: SPM and four digits"), "^SPM[0-9]{4}$", TryCode, code => code);

    private static bool TryCode(string text, out string code)
    {
        code = text;
        return text.Length == 7 && text.StartsWith("SPM", StringComparison.Ordinal) && text.AsSpan(3).IndexOfAnyExceptInRange('0', '9') < 0;
    }
}
