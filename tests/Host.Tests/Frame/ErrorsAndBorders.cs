using System.Net;
using Loisirs.Accounts.Application.SignIn;
using Loisirs.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Host.Tests.Frame;

/// <summary>What goes wrong is said on a page of the portal, or as a problem; nobody else's page reads us.</summary>
[Trait("Promise", "P-808")]
public sealed class ErrorsAndBorders : TownTest
{
    private const string Inside = "Chaise-Secrete-Zz at Somewhere.cs";

    protected override void With(TownOptions options) => options.Replacements.Add(services => services.AddSingleton<IPasswords, BrokenPasswords>());

    [Fact]
    public async Task A_page_that_is_not_there_and_a_failure_of_ours_are_pages_with_their_status_and_no_detail()
    {
        using var browser = Town.Browser();
        var gone = await browser.Gets("/nulle-part");
        Assert.Equal(HttpStatusCode.NotFound, gone.Status);
        Assert.NotNull(gone.Document.QuerySelector("header"));

        var failed = await browser.Presses(
            await browser.Gets("/compte/creer"), "Continuer", ("FirstName", "Léa"), ("LastName", "Roy"), ("Email", "lea@exemple.test"), ("Password", Town.Password));

        Assert.Equal(HttpStatusCode.InternalServerError, failed.Status);
        Assert.NotNull(failed.Document.QuerySelector("header"));
        Assert.Matches("[0-9a-f]{32}", failed.Document.QuerySelector("main strong")!.TextContent); // what the logs name too
        Assert.DoesNotContain("Chaise", failed.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", failed.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_api_answers_with_a_problem_is_not_sent_elsewhere_and_is_open_to_no_other_site()
    {
        using var stranger = Town.Visitor();
        stranger.BaseAddress = new UriBuilder(stranger.BaseAddress!) { Scheme = "http", Port = -1 }.Uri;
        stranger.DefaultRequestHeaders.Add("Origin", "https://ailleurs.example");
        using var unknown = await stranger.GetAsync(new Uri("/api/v1/nulle-part", UriKind.Relative));
        using var closed = await stranger.GetAsync(new Uri($"/api/v1/families/{Guid.NewGuid()}", UriKind.Relative));
        using var asked = new HttpRequestMessage(HttpMethod.Options, "/api/v1/activities");
        asked.Headers.Add("Access-Control-Request-Method", "POST");
        using var preflight = await stranger.SendAsync(asked);

        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (unknown.StatusCode, unknown.Content.Headers.ContentType?.MediaType));
        Assert.Equal((HttpStatusCode.Unauthorized, "application/problem+json"), (closed.StatusCode, closed.Content.Headers.ContentType?.MediaType));
        Assert.All([unknown, closed, preflight], answer => Assert.DoesNotContain(answer.Headers, header => header.Key.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase)));
        Assert.All([unknown, closed], answer => Assert.Null(answer.Headers.Location));
    }

    private sealed class BrokenPasswords : IPasswords
    {
        public Task<string> Hash(string password, CancellationToken stop) => throw new InvalidOperationException(Inside);

        public Task<bool> Fits(string? hash, string password, CancellationToken stop) => throw new InvalidOperationException(Inside);

        public bool IsOld(string hash) => false;

        public bool IsCommon(string password) => false;
    }
}
