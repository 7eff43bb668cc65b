using Spm.Core.Catalog;

namespace Spm.Core.Json;

/// <summary>Finds the service of a row by its code, and holds the code against the name beside it.</summary>
internal sealed class CsvServiceFinder(CsvHeader header, CsvHead head, CsvProblemList problems)
{
    /// <summary>The service of a row; null when the code is not known, which is then among the problems.</summary>
    public ServiceType? Find(CsvRow row, out bool isNameRight)
    {
        var code = row[header.PositionOf(CsvColumn.ServiceCode)];
        var name = row[header.PositionOf(CsvColumn.ServiceName)];
        isNameRight = true;
        if (SpreadsheetError.Is(code)) return null;
        if (head.Catalog.Find(code) is not { } service)
        {
            problems.Add(Unknown(code, name), row.Number, header.ColumnOf(CsvColumn.ServiceCode));
            return null;
        }

        if (name.Length > 0 && head.Catalog.Find(name) is { } named && named != service)
        {
            isNameRight = false;
            problems.Add(CsvProblems.NameOfOther(service, named), row.Number, header.ColumnOf(CsvColumn.ServiceName), service.Key);
        }

        return service;
    }

    private Problem Unknown(string code, string name)
    {
        string[] byName = name.Length == 0 ? [] : Candidates(name);
        if (code.Length == 0) return CsvProblems.BlankService(byName);
        if (DamagedCode.LooksLikeNumberOrDate(code)) return CsvProblems.DamagedService(code, byName);
        return CsvProblems.UnknownService(code, byName.Length == 1 ? byName[0] : problems.IsFull ? null : NearestName.Of(code, [.. Expected.Select(service => service.Key)]));
    }

    private IReadOnlyList<ServiceType> Expected => head.Owed?.Owed ?? head.Catalog.Services;

    private string[] Candidates(string name) => head.Catalog.Find(name) is { } only
        ? [only.Key]
        : [.. Expected.Where(service => service.Aliases.Append(service.OfficialName).Any(other => CsvWords.Same(other, name))).Select(service => service.Key)];
}
