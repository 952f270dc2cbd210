using System.Globalization;
using Loisirs.Shared.Data;
using Loisirs.Testing.Browsing;
using Loisirs.Testing.Databases;
using Loisirs.Testing.Invariants;
using Loisirs.Testing.Mail;

namespace Loisirs.Testing.Program;

/// <summary>A town whose hosts are processes that may die, on a database, a mail server and a bank that do not.</summary>
/// <remarks>The bank is the sandbox' ledger: a file of its own, that each entry reaches in a transaction of its own before the page
/// answers. It outlives every host, two hosts share it, and <see cref="Bank"/> writes to it from here while no host is alive; so it is
/// as apart from the house as a provider is, without a process more.</remarks>
public sealed class RunningTown : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly IReadOnlyList<string>? _program;
    private readonly string _folder = Directory.CreateTempSubdirectory("loisirs-town-").FullName;

    private RunningTown(TestDatabase database, int hosts, IReadOnlyList<string>? program = null, int? port = null)
    {
        _database = database;
        _program = program;
        var addresses = Enumerable.Range(0, hosts).Select(_ => new Uri($"http://127.0.0.1:{port ?? FreePort.Next()}")).ToList();
        Hosts = [.. addresses.Select(address => Host(address, addresses[0]))];
        Bank = new Bank(Ledger);
    }

    public IReadOnlyList<HostProcess> Hosts { get; }

    /// <summary>The mail server.</summary>
    public SmtpSink Mail { get; } = new();

    internal Bank Bank { get; }

    public DatabaseProvider Provider => _database.Provider;

    public string ConnectionString => _database.ConnectionString;

    public Inspection Inspection => new(_database.Provider, _database.ConnectionString, Ledger);

    private string Ledger => Path.Combine(_folder, "bank");

    /// <summary>On a database with the house's schema; no host runs yet.</summary>
    /// <param name="program">What <c>dotnet</c> runs as a host, if it is not the built portal.</param>
    public static async Task<RunningTown> Found(DatabaseProvider provider, int hosts = 1, IReadOnlyList<string>? program = null) =>
        new(await TestDatabase.Create(provider), hosts, program);

    /// <summary>One host on a database that is there already, or that its start makes; who named it removes it.</summary>
    public static RunningTown On(TestDatabase database, int port) => new(database, hosts: 1, port: port);

    /// <summary>On an empty database.</summary>
    public static async Task<RunningTown> FoundOnEmpty(DatabaseProvider provider, int hosts = 1) => new(await TestDatabase.CreateEmpty(provider), hosts);

    /// <summary>The house in the test's own process on the same database, doing nothing by itself: to make an offer and families.</summary>
    public Task<Town> Office() => Town.Open(_database, options =>
    {
        options.RealClock = true;
        options.Settings["Payments:Sandbox:Ledger"] = Ledger;
    });

    public Task<StartTime[]> StartAll() => Task.WhenAll(Hosts.Select(host => host.Start()));

    /// <summary>A browser that finds a host that is up, as through a proxy.</summary>
    /// <param name="among">Only one of these, as the list stands when something is asked.</param>
    public HttpBrowser Browser(IReadOnlyList<HostProcess>? among = null)
    {
        var wire = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false };
        var client = new HttpClient(new CookieJar(new Proxy(among ?? Hosts, wire)))
        {
            BaseAddress = new Uri("https://loisirs.test"),
            Timeout = TimeSpan.FromSeconds(30),
        };
        return new HttpBrowser(client);
    }

    /// <summary>A browser at which this person is signed in.</summary>
    public async Task<HttpBrowser> SignsIn(string email, IReadOnlyList<HostProcess>? among = null)
    {
        var browser = Browser(among);
        var page = await browser.Presses(await browser.Gets("/connexion"), "Se connecter", ("Email", email), ("Password", Town.Password));
        return page.Path.Contains("/connexion", StringComparison.Ordinal) ? throw new InvalidOperationException($"{email} could not sign in: {page.Text}") : browser;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in Hosts)
        {
            await host.DisposeAsync();
        }

        await Mail.DisposeAsync();
        await _database.DisposeAsync();
        Folders.Remove(_folder);
    }

    /// <param name="town">The one address that the town is known by; here its first host's.</param>
    private HostProcess Host(Uri address, Uri town) => new(
        address,
        new Dictionary<string, string>
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["DOTNET_TieredPGO"] = "0", // a host that lives for seconds has nothing to learn
            ["Demo__Seed"] = "false",
            ["Logging__LogLevel__Default"] = "Warning",
            ["Database__Provider"] = _database.Provider.ToString(),
            ["ConnectionStrings__Loisirs"] = _database.ConnectionString,
            ["Town__PublicAddress"] = town.ToString().TrimEnd('/'),
            ["Payments__Sandbox__Ledger"] = Ledger,
            ["Mail__Smtp__Host"] = "127.0.0.1",
            ["Mail__Smtp__Port"] = Mail.Port.ToString(CultureInfo.InvariantCulture),
            ["Mail__Smtp__Security"] = "None",
        },
        _program);
}
