using System.Text.Json;
using Spm.Core.Queries;

namespace Spm.Core.Engines;

/// <summary>Lines of JSONEachRow into an intake.</summary>
internal static class JsonLines
{
    public static async Task<TallyQueryReading> ReadAsync(TallyQuery query, Stream lines, CancellationToken cancellationToken)
    {
        var intake = new TallyQueryIntake(query);
        using var reader = new StreamReader(lines);
        for (var number = 1; await reader.ReadLineAsync(cancellationToken) is { } line; number++)
        {
            if (line.Length == 0 || line[0] != '{')
            {
                intake.AddUnreadable($"line {number}", line);
                continue;
            }

            using var row = JsonDocument.Parse(line);
            intake.Add([.. TallyQuery.Columns.Select(column => row.RootElement.GetProperty(column) is { ValueKind: not JsonValueKind.Null } value ? value.ToString() : null)]);
        }

        return intake.Close();
    }
}
