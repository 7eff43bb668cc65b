using System.Runtime.CompilerServices;
using FsCheck;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;

namespace Spm.Core.Testing;

/// <summary>Remembers the arguments that a run tried last, which are the smallest that broke the law when it did.</summary>
internal sealed class LastCase(IRunner runner) : IRunner
{
    private FSharpList<object>? _arguments;

    public IVectorSource? Source => _arguments is null ? null : Find(_arguments);

    public void OnStartFixture(Type type) => runner.OnStartFixture(type);

    public void OnArguments(int number, FSharpList<object> arguments, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every)
    {
        _arguments = arguments;
        runner.OnArguments(number, arguments, every);
    }

    public void OnShrink(FSharpList<object> arguments, FSharpFunc<FSharpList<object>, string> everyShrink)
    {
        _arguments = arguments;
        runner.OnShrink(arguments, everyShrink);
    }

    public void OnFinished(string name, TestResult result) => runner.OnFinished(name, result);

    private static IVectorSource? Find(IEnumerable<object?> values) => values
        .Select(value => value as IVectorSource ?? (value is ITuple tuple ? Find(Enumerable.Range(0, tuple.Length).Select(at => tuple[at])) : null))
        .FirstOrDefault(source => source is not null);
}
