using BenchmarkDotNet.Running;
using Spm.Core.Benchmarks;

if (args is ["--quick-explain"]) QuickExplain.Run();
else BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
