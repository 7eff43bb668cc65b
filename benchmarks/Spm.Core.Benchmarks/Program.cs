using BenchmarkDotNet.Running;
using Spm.Core.Benchmarks.Ratios;

if (args is ["ratios", .. var options]) return RatioRun.Run(options);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
