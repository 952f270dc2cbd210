using System.Diagnostics;
using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Loisirs.Stories;

/// <summary>All stories of one test assembly, told in this process by the framework that the assembly names.</summary>
/// <remarks>All assemblies in one process: the portal and its libraries are compiled for the machine once, not ten times. That took a third of
/// a short suite's processor time.</remarks>
internal static class Suite
{
    private const int Slowest = 40;

    /// <param name="stories">The assembly.</param>
    /// <param name="begun">Is called once no class waits for its turn any more.</param>
    public static async Task<Told> Tell(Assembly stories, Action begun)
    {
        var since = Stopwatch.StartNew();
        using var told = new Outcome();
        using var framework = new TestFrameworkProxy(Reflector.Wrap(stories), new NoSources(), told);
        using var executor = framework.GetExecutor(stories.GetName());
        executor.RunAll(told, new Defaults(), new Defaults());
        await told.Begun;
        begun();
        await told.Ended;
        return new Told(told.Report(stories.GetName().Name!), told.Slowest(Slowest), told.Holds, (int)since.Elapsed.TotalSeconds);
    }

    /// <summary>A trace names the file and the line by itself.</summary>
    private sealed class NoSources : ISourceInformationProvider
    {
        public ISourceInformation GetSourceInformation(ITestCase testCase) => null!;

        public void Dispose()
        {
        }
    }

    /// <summary>As the assembly says, else as xunit does.</summary>
    private sealed class Defaults : ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
    {
        private readonly Dictionary<string, object?> _values = new(StringComparer.Ordinal);

        public TValue GetValue<TValue>(string name) => _values.TryGetValue(name, out var value) ? (TValue)value! : default!;

        public void SetValue<TValue>(string name, TValue value) => _values[name] = value;
    }
}

/// <param name="Report">What failed, with its words and its trace, and the line of the counts.</param>
/// <param name="Slowest">What took longest.</param>
/// <param name="Holds">Stories were told, and none failed.</param>
/// <param name="Seconds">By the clock.</param>
internal sealed record Told(string Report, string Slowest, bool Holds, int Seconds);
