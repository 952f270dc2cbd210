using Loisirs.Kernel;
using Loisirs.Shared.Callers;
using Loisirs.Shared.Data;
using Loisirs.Shared.Messages;
using Loisirs.Shared.Start;
using Loisirs.Testing.Browsing;
using Loisirs.Testing.Databases;
using Loisirs.Testing.Telling;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Loisirs.Testing;

/// <summary>Val-des-Érables in a test: the whole house on a database of its own, with a clock that the test moves.</summary>
public sealed partial class Town : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly WebApplication _app;
    private readonly bool _ownsDatabase;

    private Town(TestDatabase database, WebApplication app, FakeTimeProvider clock, bool ownsDatabase) =>
        (_database, _app, Clock, _ownsDatabase) = (database, app, clock, ownsDatabase);

    /// <summary>The town's clock; it stands still until it is moved.</summary>
    public FakeTimeProvider Clock { get; }

    public IServiceProvider Services => _app.Services;

    /// <summary>Where a real HTTP town listens.</summary>
    public Uri Address => new(_app.Urls.First());

    /// <summary>For whoever operates it.</summary>
    internal TestDatabase Database => _database;

    public string ConnectionString => _database.ConnectionString;

    public DatabaseProvider Provider => _database.Provider;

    /// <summary>Opens a town on a fresh database of the provider on which the story is told (see <see cref="OnBothDatabases"/>).</summary>
    public static Task<Town> Open(Action<TownOptions>? with = null) => Open(ToldOn.Database, with);

    /// <summary>Opens a town on a fresh database.</summary>
    public static async Task<Town> Open(DatabaseProvider provider, Action<TownOptions>? with = null)
    {
        var database = await TestDatabase.Create(provider);
        return await Open(database, with, ownsDatabase: true);
    }

    /// <summary>Another host of the same town, on the same database.</summary>
    public Task<Town> OpenSecondHost(Action<TownOptions>? with = null) => Open(_database, with, ownsDatabase: false);

    /// <summary>A host on a database that somebody else owns.</summary>
    internal static Task<Town> Open(TestDatabase database, Action<TownOptions>? with) => Open(database, with, ownsDatabase: false);

    /// <summary>Sends a request as somebody, through all behaviours, as a door does.</summary>
    public async Task<Result<T>> Ask<T>(Action<Caller> who, IRequest<Result<T>> request)
    {
        await using var scope = Services.CreateAsyncScope();
        who(scope.ServiceProvider.GetRequiredService<Caller>());
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }

    /// <summary>Sends a request as the house itself, and expects it done.</summary>
    public async Task<T> Does<T>(IRequest<Result<T>> request)
    {
        var answer = await Ask(caller => caller.BecomeHouse(), request);
        return answer.IsRefused ? throw new InvalidOperationException($"Refused: {string.Join(' ', answer.Refusals.Select(r => r.Code))}") : answer.Value;
    }

    /// <summary>Delivers messages until nothing is due.</summary>
    public async Task Quiet()
    {
        while (await Services.GetRequiredService<Deliver>().Round(CancellationToken.None) > 0)
        {
            // a delivery may have told something more
        }
    }

    /// <summary>A visitor's HTTP client: keeps cookies, follows no redirect by itself.</summary>
    public HttpClient Visitor()
    {
        var handler = Services.GetService<Microsoft.AspNetCore.Hosting.Server.IServer>() is TestServer server
            ? new CookieJar(Flowing(server))
            : new CookieJar(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        return new HttpClient(handler) { BaseAddress = Services.GetService<Microsoft.AspNetCore.Hosting.Server.IServer>() is TestServer ? new Uri("https://localhost") : Address };
    }

    /// <summary>A visitor with a browser without script.</summary>
    public HttpBrowser Browser() => new(Visitor());

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        if (_ownsDatabase)
        {
            await _database.DisposeAsync();
        }
    }

    /// <summary>Requests run in the test's own flow, so that their queries can be counted.</summary>
    private static HttpMessageHandler Flowing(TestServer server)
    {
        server.PreserveExecutionContext = true;
        return server.CreateHandler();
    }

    private static async Task<Town> Open(TestDatabase database, Action<TownOptions>? with, bool ownsDatabase)
    {
        var options = new TownOptions();
        with?.Invoke(options);
        var clock = new FakeTimeProvider(options.Now);
        if (!options.RealClock)
        {
            options.Replacements.Insert(0, services => services.AddSingleton<TimeProvider>(clock));
        }

        var app = TownHost.Build(database.Provider, database.ConnectionString, options);
        await app.Services.GetRequiredService<StartHouse>().Run(CancellationToken.None);
        await app.StartAsync();
        return new Town(database, app, clock, ownsDatabase);
    }
}
