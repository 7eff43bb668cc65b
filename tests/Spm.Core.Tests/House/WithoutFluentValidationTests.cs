using System.Reflection;
using System.Runtime.Loader;
using Spm.Core.Tests.Validation;

namespace Spm.Core.Tests.House;

/// <summary>Checking, comparing and calculating need no FluentValidation: they run where it cannot be loaded.</summary>
public class WithoutFluentValidationTests
{
    [Fact]
    public void Calculation_WhereItCannotBeLoaded_Runs()
    {
        var context = new Without();
        try
        {
            Assert.Equal(Calculation(), Run(context, nameof(Calculation)));
        }
        finally
        {
            context.Unload();
        }
    }

    [Fact]
    public void Validator_WhereItCannotBeLoaded_DoesNotRun()
    {
        var context = new Without();
        try
        {
            Assert.Throws<TargetInvocationException>(() => Run(context, nameof(Validator)));
        }
        finally
        {
            context.Unload();
        }
    }

    public static string Calculation()
    {
        var submission = SampleReports.Clean();
        var index = SampleReports.Rules.Measure(SampleReports.Rules.Check(submission).OrThrow());
        return $"{index.Published} {ComparisonSamples.Of(submission).Run().Count}";
    }

    public static string Validator() => new Spm.Core.Validators.SubmissionValidator(SampleReports.Rules.Catalog).Validate(SampleReports.Clean()).ToString();

    private static string Run(AssemblyLoadContext context, string method) =>
        (string)context.LoadFromAssemblyPath(typeof(WithoutFluentValidationTests).Assembly.Location)
            .GetType(typeof(WithoutFluentValidationTests).FullName!, throwOnError: true)!.GetMethod(method)!.Invoke(null, null)!;

    /// <summary>Loads our own assemblies anew, so that their references are asked for here, and refuses FluentValidation.</summary>
    private sealed class Without() : AssemblyLoadContext("without FluentValidation", isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName assemblyName) => assemblyName.Name switch
        {
            "FluentValidation" => throw new FileNotFoundException("Not here."),
            { } name when name.StartsWith("Spm.", StringComparison.Ordinal) => LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, $"{name}.dll")),
            _ => null,
        };
    }
}
