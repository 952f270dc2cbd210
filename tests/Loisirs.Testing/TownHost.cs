using Loisirs.Accounts.Application.SignIn;
using Loisirs.Accounts.Infrastructure;
using Loisirs.Host;
using Loisirs.Shared.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Loisirs.Testing;

/// <summary>The real host, all modules composed, with the clock and the addresses of a test.</summary>
internal static class TownHost
{
    public static WebApplication Build(DatabaseProvider provider, string connectionString, TownOptions town)
    {
        var options = new WebApplicationOptions
        {
            ApplicationName = "Loisirs.Host",
            EnvironmentName = "Testing",
            ContentRootPath = Path.Combine(Sources.Root, "src", "Host"),
        };
        return House.Build(options, builder => Adjust(builder, provider, connectionString, town), Modules.All).ShareEndpoints();
    }

    private static void Adjust(WebApplicationBuilder builder, DatabaseProvider provider, string connectionString, TownOptions town)
    {
        var address = town.RealHttp ? $"http://localhost:{FreePort.Next()}" : "https://localhost";
        builder.Configuration.AddJsonFile("appsettings.Development.json").AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Database:Provider"] = provider.ToString(),
            ["ConnectionStrings:Loisirs"] = connectionString,
            ["Demo:Seed"] = "false",
            ["Town:PublicAddress"] = address,
            ["Mail:Folder"] = Path.Combine(Path.GetTempPath(), "loisirs-mail", Guid.NewGuid().ToString("N")),
            ["Payments:Sandbox:Ledger"] = Path.Combine(Path.GetTempPath(), "loisirs-sandbox", Guid.NewGuid().ToString("N")),
        }).AddInMemoryCollection(town.Settings);
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Warning).AddConsole();
        builder.WebHost.UseStaticWebAssets();
        if (town.RealHttp)
        {
            builder.WebHost.UseUrls(address);
        }
        else
        {
            builder.WebHost.UseTestServer(server => server.BaseAddress = new Uri("https://localhost"));
        }

        // Settings were read when the host was built; what a test replaces is added last, and so wins.
        builder.Host.ConfigureContainer<IServiceCollection>((_, services) =>
        {
            SharedPages.In(services);
            services.AddSingleton<IPasswords>(_ => new Argon2Passwords(memory: 64)); // a story keeps many passwords, and nobody guesses them
            foreach (var replace in town.Replacements)
            {
                replace(services);
            }

            if (!town.RunsJobs)
            {
                foreach (var job in services.Where(s => s.ServiceType == typeof(IHostedService) && IsOfTheHouse(s)).ToList())
                {
                    services.Remove(job);
                }
            }
        });
    }

    private static bool IsOfTheHouse(ServiceDescriptor service) =>
        service.ImplementationType is { } type
            ? type.Namespace!.StartsWith("Loisirs", StringComparison.Ordinal)
            : service.ImplementationFactory is { } factory && factory.Method.DeclaringType!.Namespace!.StartsWith("Loisirs", StringComparison.Ordinal);
}
