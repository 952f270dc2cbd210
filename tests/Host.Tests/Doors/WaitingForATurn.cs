using System.Net;
using System.Net.Sockets;
using System.Text;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Infrastructure.Sandbox;
using Loisirs.Host.Tests.CartPages;
using Loisirs.Shared.Web;
using Loisirs.Testing;
using Loisirs.Testing.Storms;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Host.Tests.Doors;

/// <summary>A door that lets one in at a time, before which one more may wait.</summary>
public sealed class WaitingForATurn : CartPagesTest
{
    private Turnstile Turnstile => Town.Services.GetRequiredService<Turnstile>();

    private MoodyGateway Bank => (MoodyGateway)Town.Services.GetRequiredService<IPaymentGateway>();

    [Fact]
    public async Task Who_waits_is_served_once_the_other_is_done()
    {
        using var browser = Town.Browser();
        var inside = await Turnstile.Enter(default);
        var waiting = browser.Gets("/loisirs/catalogue");
        await UntilSomebodyWaits();

        Assert.False(waiting.IsCompleted);
        inside.Dispose();

        (await waiting).IsShown("Catalogue");
        Assert.Equal(0, Turnstile.Waiting);
    }

    [Fact]
    public async Task Who_comes_when_too_many_wait_is_told_at_once_to_come_back()
    {
        using var inside = await Turnstile.Enter(default);
        using var first = Town.Browser();
        using var second = Town.Browser();
        var waiting = first.Client.GetAsync(new Uri("/loisirs/catalogue", UriKind.Relative));
        await UntilSomebodyWaits();

        using var french = await second.Client.GetAsync(new Uri("/loisirs/catalogue", UriKind.Relative));
        using var english = await second.Client.GetAsync(new Uri("/en/loisirs/catalogue", UriKind.Relative));
        using var api = await second.Client.GetAsync(new Uri("/api/v1/activities", UriKind.Relative));
        using var alive = await second.Client.GetAsync(new Uri("/health/live", UriKind.Relative));
        using var style = await second.Client.GetAsync(new Uri("/portail.css", UriKind.Relative));

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "10"), (french.StatusCode, french.Headers.RetryAfter?.ToString()));
        Assert.Contains("Le portail est en pause", await french.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("The portal is paused", await english.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "application/problem+json"), (api.StatusCode, api.Content.Headers.ContentType?.MediaType));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (alive.StatusCode, style.StatusCode));
        Assert.False(waiting.IsCompleted);
    }

    [Fact]
    public async Task A_slow_bank_keeps_nobody_waiting()
    {
        var group = await Offers("Natation 3");
        using var family = await Roys();
        await Adds(family, "Léa", group);
        var bank = new TaskCompletionSource();
        Bank.Until = bank.Task;

        var check = await family.Browser.Gets("/panier/payer");
        var paying = family.Browser.Presses(check, "Payer 85,00 $");
        using var other = Town.Browser();
        (await other.Gets("/loisirs/catalogue")).IsShown("Natation 3");
        Assert.False(paying.IsCompleted);
        bank.SetResult();

        (await paying).IsShown("Aller à la page de paiement");
    }

    [Fact]
    public async Task A_form_that_comes_slowly_keeps_nobody_waiting()
    {
        await using var town = await Town.Open(with: options =>
        {
            With(options);
            options.RealHttp = true;
        });
        var address = town.Address;
        using var slow = new TcpClient();
        await slow.ConnectAsync(address.Host, address.Port);
        await slow.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /connexion HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\nEmail=a"));
        using var other = town.Browser();

        for (var visit = 0; visit < 3; visit++)
        {
            (await other.Gets("/loisirs/catalogue")).IsShown("Catalogue");
        }

        Assert.True(slow.Connected);
    }

    [Fact]
    public async Task Who_leaves_waits_no_longer()
    {
        using var inside = await Turnstile.Enter(default);
        using var browser = Town.Browser();
        using var patience = new CancellationTokenSource();
        var waiting = browser.Client.GetAsync(new Uri("/loisirs/catalogue", UriKind.Relative), patience.Token);
        await UntilSomebodyWaits();

        await patience.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        await Until(() => Turnstile.Waiting == 0);
    }

    protected override void With(TownOptions options)
    {
        (options.Settings["Door:AtOnce"], options.Settings["Door:Waiting"]) = ("1", "1");
        options.Replacements.Add(services => services.AddSingleton<IPaymentGateway>(provider => new MoodyGateway(provider.GetRequiredService<SandboxGateway>())));
    }

    private Task UntilSomebodyWaits() => Until(() => Turnstile.Waiting == 1);

    private static async Task Until(Func<bool> it)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!it())
        {
            await Task.Delay(10, patience.Token);
        }
    }
}
