using System.Net;
using Loisirs.Kernel;
using Loisirs.Testing;
using Loisirs.Testing.Browsing;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Host.Tests.Access;

/// <summary>Every page of the house against every role: what a role may not see is refused, whatever the address.</summary>
public sealed class EveryRoute : TownTest
{
    private static readonly Role[] Walkers = [Role.Visitor, Role.Citizen, Role.Supervisor, Role.Office, Role.Administrator];

    /// <summary>Who may open the pages under an address; the longest that fits decides. A page under none of them fails the test.</summary>
    private static readonly (string Prefix, Role[] Roles)[] Matrix =
    [
        ("", Walkers),
        ("compte", Walkers),
        ("famille", [Role.Citizen]),
        ("panier", [Role.Citizen]),
        ("commandes", [Role.Citizen]),
        ("presences", [Role.Supervisor, Role.Office, Role.Administrator]),
        ("administration", [Role.Office, Role.Administrator]),
        ("administration/utilisateurs", [Role.Administrator]),
        ("administration/api", [Role.Administrator]),
    ];

    [Fact, Trait("Promise", "P-601")]
    public async Task Refuses_each_role_what_is_not_its_own()
    {
        var faults = new List<string>();
        foreach (var role in Walkers)
        {
            using var browser = await Browser(role);
            foreach (var path in Pages())
            {
                var page = await browser.Gets("/" + Filled(path));
                var isRefused = page.Status is HttpStatusCode.Forbidden or HttpStatusCode.NotFound || page.Path.Contains("/connexion?", StringComparison.Ordinal);
                if ((int)page.Status >= 500 || (!MayOpen(role, path) && !isRefused))
                {
                    faults.Add($"{role} at /{path}: {(int)page.Status} {page.Path}");
                }
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact, Trait("Promise", "P-802")]
    public async Task Changes_nothing_by_a_form_without_its_token()
    {
        using var browser = await Browser(Role.Administrator);
        var faults = new List<string>();
        foreach (var path in Pages())
        {
            var answer = await browser.Posts("/" + Filled(path), token: null);
            if (answer.Status is not (HttpStatusCode.BadRequest or HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed))
            {
                faults.Add($"/{path}: {(int)answer.Status}");
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static bool MayOpen(Role role, string path) =>
        Matrix.Where(row => row.Prefix.Length == 0 || path == row.Prefix || path.StartsWith(row.Prefix + "/", StringComparison.Ordinal))
            .MaxBy(row => row.Prefix.Length).Roles.Contains(role);

    private List<string> Pages() =>
    [
        .. Town.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(endpoint => endpoint.RoutePattern.RawText ?? "").Where(path => !path.StartsWith("erreur", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>The address with ids that nobody has.</summary>
    private static string Filled(string path) =>
        System.Text.RegularExpressions.Regex.Replace(path, @"\{[^}]*\}", _ => Guid.NewGuid().ToString(), System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));

    private async Task<HttpBrowser> Browser(Role role) => role switch
    {
        Role.Visitor => Town.Browser(),
        Role.Citizen => await Town.SignsIn((await Town.ApprovesFamily()).Email),
        _ => await Town.SignsIn((await Town.Hires(role)).Email),
    };
}
