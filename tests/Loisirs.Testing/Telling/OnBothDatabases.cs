using System.Reflection;
using Loisirs.Shared.Data;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Loisirs.Testing.Telling;

/// <summary>Every story that opens a town is told on SQLite and then on PostgreSQL; one that names its database is told as it says.</summary>
/// <remarks>A test assembly asks for it with <c>[assembly: TestFramework]</c>: a new test has nothing to remember. A town that a class shares
/// between its stories is opened before any of them and stays on SQLite.</remarks>
public sealed class OnBothDatabases(IMessageSink sink) : XunitTestFramework(sink)
{
    protected override ITestFrameworkExecutor CreateExecutor(AssemblyName assemblyName) =>
        new Assemblies(assemblyName, SourceInformationProvider, DiagnosticMessageSink);
}

internal sealed class Assemblies(AssemblyName name, ISourceInformationProvider sources, IMessageSink sink) : AssembliesInTheRoom(name, sources, sink)
{
    protected override CollectionsInTheRoom Collections(IEnumerable<IXunitTestCase> cases, IMessageSink sink, ITestFrameworkExecutionOptions options) =>
        new Collections(TestAssembly, cases, DiagnosticMessageSink, sink, options);
}

internal sealed class Collections(
    ITestAssembly assembly, IEnumerable<IXunitTestCase> cases, IMessageSink diagnostics, IMessageSink sink, ITestFrameworkExecutionOptions options)
    : CollectionsInTheRoom(assembly, cases, diagnostics, sink, options)
{
    protected override Task<RunSummary> Tell(
        IMessageBus messageBus, ITestCollection testCollection, IEnumerable<IXunitTestCase> testCases, CancellationTokenSource cancellationTokenSource) =>
        new Classes(testCollection, testCases, DiagnosticMessageSink, messageBus, TestCaseOrderer, new ExceptionAggregator(Aggregator), cancellationTokenSource)
            .RunAsync();
}

internal sealed class Classes(
    ITestCollection collection, IEnumerable<IXunitTestCase> cases, IMessageSink diagnostics, IMessageBus bus, ITestCaseOrderer order,
    ExceptionAggregator failures, CancellationTokenSource stop)
    : XunitTestCollectionRunner(collection, cases, diagnostics, bus, order, failures, stop)
{
    protected override Task<RunSummary> RunTestClassAsync(ITestClass testClass, IReflectionTypeInfo @class, IEnumerable<IXunitTestCase> testCases) =>
        new Methods(testClass, @class, testCases, DiagnosticMessageSink, MessageBus, TestCaseOrderer, new ExceptionAggregator(Aggregator),
            CancellationTokenSource, CollectionFixtureMappings).RunAsync();
}

internal sealed class Methods(
    ITestClass testClass, IReflectionTypeInfo type, IEnumerable<IXunitTestCase> cases, IMessageSink diagnostics, IMessageBus bus, ITestCaseOrderer order,
    ExceptionAggregator failures, CancellationTokenSource stop, IDictionary<Type, object> shared)
    : XunitTestClassRunner(testClass, type, cases, diagnostics, bus, order, failures, stop, shared)
{
    protected override Task<RunSummary> RunTestMethodAsync(
        ITestMethod testMethod, IReflectionMethodInfo method, IEnumerable<IXunitTestCase> testCases, object[] constructorArguments) =>
        new Stories(testMethod, Class, method, testCases, DiagnosticMessageSink, MessageBus, new ExceptionAggregator(Aggregator),
            CancellationTokenSource, constructorArguments).RunAsync();
}

internal sealed class Stories(
    ITestMethod testMethod, IReflectionTypeInfo type, IReflectionMethodInfo method, IEnumerable<IXunitTestCase> cases, IMessageSink diagnostics,
    IMessageBus bus, ExceptionAggregator failures, CancellationTokenSource stop, object[] constructorArguments)
    : XunitTestMethodRunner(testMethod, type, method, cases, diagnostics, bus, failures, stop, constructorArguments)
{
    private readonly object[] _arguments = constructorArguments;
    private readonly IMessageSink _diagnostics = diagnostics;

    protected override async Task<RunSummary> RunTestCaseAsync(IXunitTestCase testCase)
    {
        var told = ToldOn.Begin(DatabaseProvider.Sqlite);
        var summary = await base.RunTestCaseAsync(testCase);
        if (told.OpenedATown)
        {
            ToldOn.Begin(DatabaseProvider.PostgreSql);
            summary.Aggregate(await Again(testCase, $"{testCase.DisplayName} [PostgreSQL]").RunAsync());
        }

        return summary;
    }

    private XunitTestCaseRunner Again(IXunitTestCase story, string name) => story is XunitTheoryTestCase
        ? new XunitTheoryTestCaseRunner(
            story, name, story.SkipReason, _arguments, _diagnostics, MessageBus, new ExceptionAggregator(Aggregator), CancellationTokenSource)
        : new XunitTestCaseRunner(
            story, name, story.SkipReason, _arguments, story.TestMethodArguments, MessageBus, new ExceptionAggregator(Aggregator), CancellationTokenSource);
}
