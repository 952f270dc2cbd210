using System.Reflection;
using Loisirs.Host;
using Loisirs.Kernel;
using Loisirs.Shared;
using Loisirs.Shared.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Architecture.Tests.Reading;

/// <summary>The house as it is composed in production, never opened: no database is touched.</summary>
internal static class TheHouse
{
    private static readonly Lazy<WebApplication> Built = new(() => House.Build(
        ["--applicationName=Loisirs.Host", $"--contentRoot={Path.Combine(SourceFile.Root, "src", "Host")}", "--environment=Development"],
        [.. Modules]));

    private static readonly Lazy<IServiceScope> OneScope = new(() => Built.Value.Services.CreateScope());

    /// <summary>In the order in which they may know each other.</summary>
    public static IReadOnlyList<IModule> Modules => Loisirs.Host.Modules.All;

    public static IReadOnlyList<Assembly> ModuleAssemblies { get; } = [.. Modules.Select(module => module.GetType().Assembly)];

    public static IReadOnlyList<Assembly> ContractAssemblies { get; } =
        [.. ModuleAssemblies.Select(module => Assembly.Load($"{module.GetName().Name}.Contracts"))];

    public static Assembly Kernel => typeof(Refusal).Assembly;

    public static Assembly Shared => typeof(SharedModule).Assembly;

    public static Assembly HostAssembly => typeof(House).Assembly;

    public static IReadOnlyList<Assembly> All { get; } = [Kernel, Shared, .. ContractAssemblies, .. ModuleAssemblies, HostAssembly];

    /// <summary>Every type that somebody wrote: no closures, no Razor views, no migrations.</summary>
    public static IReadOnlyList<Type> Types { get; } = [.. All.SelectMany(assembly => assembly.GetTypes()).Where(Written.ByHand)];

    public static WebApplication App => Built.Value;

    /// <summary>Services as a request would get them.</summary>
    public static IServiceProvider Scope => OneScope.Value.ServiceProvider;

    public static IEnumerable<Type> TypesIn(IEnumerable<Assembly> assemblies) => assemblies.SelectMany(a => a.GetTypes()).Where(Written.ByHand);
}
