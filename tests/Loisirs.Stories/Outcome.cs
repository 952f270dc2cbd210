using System.Collections.Concurrent;
using System.Globalization;
using Xunit.Abstractions;

namespace Loisirs.Stories;

/// <summary>Hears what came of each story. A failure outside of a story, such as in a shared town's opening or closing, counts as one.</summary>
internal sealed class Outcome : IMessageSink, IDisposable
{
    private readonly ConcurrentQueue<string> _failures = new();
    private readonly ConcurrentQueue<(decimal Seconds, string Name)> _times = new();
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _passed, _skipped, _toBegin;

    /// <summary>No class waits for its turn any more: whoever comes next may queue behind them.</summary>
    public Task Begun => _begun.Task;

    public Task Ended => _ended.Task;

    public bool Holds => _failures.IsEmpty && _passed > 0;

    public bool OnMessage(IMessageSinkMessage message)
    {
        switch (message)
        {
            case ITestPassed passed when !passed.TestCase.Traits.ContainsKey("Category"): // what only makes pictures when asked is no check
                Interlocked.Increment(ref _passed);
                _times.Enqueue((passed.ExecutionTime, passed.Test.DisplayName));
                break;
            case ITestSkipped:
                Interlocked.Increment(ref _skipped);
                break;
            case ITestFailed failed:
                Add(failed.Test.DisplayName, failed, failed.Output);
                break;
            case IErrorMessage or ITestAssemblyCleanupFailure or ITestCollectionCleanupFailure or ITestClassCleanupFailure
                or ITestMethodCleanupFailure or ITestCaseCleanupFailure or ITestCleanupFailure:
                Add(message.GetType().Name, (IFailureInformation)message, "");
                break;
            case ITestAssemblyStarting starting:
                _toBegin = starting.TestCases.Select(story => story.TestMethod.TestClass.TestCollection.UniqueID).Distinct().Count();
                break;
            case ITestCollectionStarting when Interlocked.Decrement(ref _toBegin) == 0:
                _begun.SetResult();
                break;
            case ITestAssemblyFinished:
                _begun.TrySetResult();
                _ended.SetResult();
                break;
        }

        return true;
    }

    public string Report(string assembly) => string.Concat(_failures) + string.Create(
        CultureInfo.InvariantCulture, $"{(Holds ? "Passed!" : "Failed!")}  - Failed: {_failures.Count}, Passed: {_passed}, Skipped: {_skipped} - {assembly}\n");

    /// <summary>The stories that took longest, by the clock while others were told beside them, and the sum of all.</summary>
    public string Slowest(int most) => string.Create(CultureInfo.InvariantCulture, $"{_times.Sum(time => time.Seconds):F0} s in all\n") + string.Concat(
        _times.OrderDescending().Take(most).Select(time => string.Create(CultureInfo.InvariantCulture, $"{time.Seconds,8:F1} s  {time.Name}\n")));

    public void Dispose() => _failures.Clear();

    private void Add(string name, IFailureInformation failure, string output) => _failures.Enqueue(
        $"{name} [FAIL]\n  {string.Join("\n  ", failure.Messages)}\n{string.Join('\n', failure.StackTraces)}\n{output}\n");
}
