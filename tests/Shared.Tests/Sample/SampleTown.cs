using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Loisirs.Shared.Messages;
using Loisirs.Testing;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Shared.Tests.Sample;

/// <summary>A town that also knows this assembly's commands and readers, whose acts each test writes itself.</summary>
internal static class SampleTown
{
    public static Task<TestTown> Open(DatabaseProvider provider, Script? script = null, Action<TownOptions>? with = null) => TestTown.Open(provider, options =>
    {
        With(options, script ?? new Script());
        with?.Invoke(options);
    });

    /// <summary>A second host of that town, with a script of its own.</summary>
    public static Task<TestTown> Second(TestTown town, Script script, Action<TownOptions>? with = null) => town.OpenSecondHost(options =>
    {
        With(options, script);
        with?.Invoke(options);
    });

    /// <summary>Sends a command as the house, its act written here.</summary>
    public static Task<Result<string>> Acts(this TestTown town, Func<Inside, Task<Result<string>>> what) =>
        town.Ask(caller => caller.BecomeHouse(), new Act(what));

    /// <summary>The names that were kept, in order.</summary>
    public static async Task<List<string>> Kept(this TestTown town, string beginning = "kept")
    {
        await using var scope = town.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<HouseDb>().StoredKeys
            .Where(key => key.Purpose == Inside.Purpose && key.Name.StartsWith(beginning)).OrderBy(key => key.Name).Select(key => key.Name).ToListAsync();
    }

    /// <summary>Reads the house's tables.</summary>
    public static async Task<T> Reads<T>(this TestTown town, Func<HouseDb, Task<T>> read)
    {
        await using var scope = town.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<HouseDb>());
    }

    private static void With(TownOptions options, Script script) => options.Replacements.Add(services =>
    {
        services.AddTransient<IRequestHandler<Act, Result<string>>, ActHandler>();
        services.AddTransient<IRequestHandler<Forgotten, Result<string>>, ForgottenHandler>();
        services.AddTransient<IRequestHandler<FromInside, Result<string>>, FromInsideHandler>();
        services.AddTransient<Count>();
        services.AddSingleton(script);
        ((Readers)services.Single(s => s.ServiceType == typeof(Readers)).ImplementationInstance!).AddFrom(typeof(SampleTown).Assembly);
    });
}
