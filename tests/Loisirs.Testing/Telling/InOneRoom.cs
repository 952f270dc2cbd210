using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Loisirs.Testing.Telling;

/// <summary>No more stories are told at once than there is room for, over all assemblies of the process.</summary>
/// <remarks>A test assembly asks for it with <c>[assembly: TestFramework]</c>.</remarks>
public sealed class InOneRoom(IMessageSink sink) : XunitTestFramework(sink)
{
    protected override ITestFrameworkExecutor CreateExecutor(AssemblyName assemblyName) =>
        new AssembliesInTheRoom(assemblyName, SourceInformationProvider, DiagnosticMessageSink);
}

internal class AssembliesInTheRoom(AssemblyName name, ISourceInformationProvider sources, IMessageSink sink)
    : XunitTestFrameworkExecutor(name, sources, sink)
{
    /// <summary>The base does not wait either: the end is told to the sink.</summary>
    protected sealed override async void RunTestCases(
        IEnumerable<IXunitTestCase> testCases, IMessageSink executionMessageSink, ITestFrameworkExecutionOptions executionOptions)
    {
        using var assembly = Collections(testCases, executionMessageSink, executionOptions);
        await assembly.RunAsync();
    }

    protected virtual CollectionsInTheRoom Collections(IEnumerable<IXunitTestCase> cases, IMessageSink sink, ITestFrameworkExecutionOptions options) =>
        new(TestAssembly, cases, DiagnosticMessageSink, sink, options);
}

internal class CollectionsInTheRoom(
    ITestAssembly assembly, IEnumerable<IXunitTestCase> cases, IMessageSink diagnostics, IMessageSink sink, ITestFrameworkExecutionOptions options)
    : XunitTestAssemblyRunner(assembly, cases, diagnostics, sink, options)
{
    /// <summary>Two for each processor: one waits for its database while another works. All at once, they wait for each other until something
    /// times out.</summary>
    private static readonly SemaphoreSlim Room = new(2 * Environment.ProcessorCount);

    protected sealed override async Task<RunSummary> RunTestCollectionAsync(
        IMessageBus messageBus, ITestCollection testCollection, IEnumerable<IXunitTestCase> testCases, CancellationTokenSource cancellationTokenSource)
    {
        await Room.WaitAsync(cancellationTokenSource.Token);
        try
        {
            return await Tell(messageBus, testCollection, testCases, cancellationTokenSource);
        }
        finally
        {
            Room.Release();
        }
    }

    protected virtual Task<RunSummary> Tell(
        IMessageBus messageBus, ITestCollection testCollection, IEnumerable<IXunitTestCase> testCases, CancellationTokenSource cancellationTokenSource) =>
        base.RunTestCollectionAsync(messageBus, testCollection, testCases, cancellationTokenSource);
}
