// A web API that takes submissions, refuses what cannot be right, and answers with the report card.
// dotnet run docs/examples/web-api.cs -- --urls http://127.0.0.1:5059
#:sdk Microsoft.NET.Sdk.Web
#:property PublishAot=false
#:project ../../src/Spm.Core
#:project ../../src/Spm.Core.Json

using System.Text;
using FluentValidation;
using Spm.Core;
using Spm.Core.Catalog;
using Spm.Core.Indices;
using Spm.Core.Json;
using Spm.Core.Reports;
using Spm.Core.Stages;
using Spm.Core.Validators;

var app = WebApplication.Create(args);
var options = new SpmReadOptions { Limits = new SpmReadLimits { Bytes = 1 << 20 } };

app.MapPost("/rapor", async (HttpRequest request, string? bentuk, CancellationToken cancellation) =>
{
    var read = await SpmFormat.Submission.TryReadAsync(request.Body, options, cancellationToken: cancellation);
    if (read.Value is not { } submission) return Results.Problem(read.Refusal!.ToString(Language.Indonesian), statusCode: StatusCodes.Status400BadRequest);
    if (RuleBook.Refusal(submission.Period.Year, Language.Indonesian) is { } refusal) return Results.Problem(refusal, statusCode: StatusCodes.Status400BadRequest);

    var rules = RuleBook.For(submission.Period.Year);
    var errors = new OurRules(rules.Catalog).Validate(submission).Errors.Where(failure => failure.Severity == Severity.Error).ToArray();
    if (errors.Length > 0)
    {
        var byPlace = errors.GroupBy(failure => failure.PropertyName)
            .ToDictionary(place => place.Key, place => place.Select(failure => $"{failure.ErrorCode}: {failure.ErrorMessage}").ToArray());
        return Results.ValidationProblem(byPlace, statusCode: StatusCodes.Status422UnprocessableEntity);
    }

    var card = ReportCard.Of(rules.Check(submission), rules);
    return bentuk switch
    {
        "teks" => Results.Text(ReportCardText.Print(card), "text/plain", Encoding.UTF8),
        "halaman" => Results.Text(ReportCardHtml.Print(card), "text/html", Encoding.UTF8),
        _ => Results.Bytes(ReportJson.Write(card), "application/json"),
    };
});

app.MapGet("/skema", () => Results.Bytes(SpmFormat.Submission.JsonSchema(), "application/schema+json"));

app.Run();

// What the standards ask of a submission, and what this office asks besides.
internal sealed class OurRules : AbstractValidator<Submission>
{
    public OurRules(ServiceCatalog catalog)
    {
        Include(new SubmissionValidator(catalog));
        RuleFor(submission => submission.Note).NotEmpty().WithErrorCode("KAB1").WithMessage("Sebutkan nomor surat pengantar pada note.");
    }
}
