using BenchmarkDotNet.Running;
using Spm.Core.Benchmarks;
using Spm.Core.Benchmarks.Databases;
using Spm.Core.Benchmarks.Json;
using Spm.Core.Benchmarks.People;
using Spm.Core.Benchmarks.Ratios;

if (args is ["ratios", .. var options]) return RatioRun.Run(options);
if (args is ["eligibility", .. var people]) return PeopleRun.Run(people);
if (args is ["finalise"]) return FinalRun.Run();
if (args is ["json", .. var json]) return JsonRun.Run(json);
if (args is ["solve"]) return SolveRun.Run();
if (args is ["engines", .. var engines]) return await EngineRun.RunAsync(engines);
if (args is ["documents"]) return DocumentRun.Run();
if (args is ["--quick-explain"])
{
    QuickExplain.Run();
    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
