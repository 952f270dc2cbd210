using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Loisirs.Accounts.Application.Clients;
using Loisirs.Accounts.Application.Webhooks;
using Loisirs.Accounts.Domain.Webhooks;
using Loisirs.Kernel;
using Loisirs.Shared.Backups;
using Loisirs.Shared.Messages;
using Loisirs.Shared.Texts;
using Loisirs.Testing;
using Loisirs.Testing.Webhooks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Accounts.Tests.Webhooks;

/// <summary>The administrator keeps the webhooks of a client; a program keeps its own.</summary>
public sealed class KeepingWebhooks : WebhookStory
{
    [Fact, Trait("Promise", "P-313")]
    public async Task The_administrator_sees_the_secret_once_and_sends_again_what_was_given_up()
    {
        var program = await Town.Admits("families");
        using var administrator = await Town.SignsIn((await Town.Hires(Role.Administrator)).Email);
        var clients = await administrator.Gets("/administration/api");
        var page = await administrator.Gets(clients.Document.QuerySelector("tbody a")!.GetAttribute("href")!);
        (await administrator.Presses(page, "Ajouter le webhook", ("Receiver", "http://exemple.test/"))).IsRefused("commence par https://");
        (await administrator.Presses(page, "Ajouter le webhook", ("Receiver", Sink.Address.AbsoluteUri))).IsRefused("au moins un évènement");

        var made = await administrator.Presses(page, "Ajouter le webhook", ("Receiver", Sink.Address.AbsoluteUri), ("Events", "accounts.approved"));

        var secret = made.Document.QuerySelector("dd code")!.TextContent;
        Assert.StartsWith("whsec_", secret, StringComparison.Ordinal);
        var path = $"/administration/api/{program.Client}";
        Assert.DoesNotContain(secret, (await administrator.Gets(path)).Html, StringComparison.Ordinal);
        Sink.Status = 500;
        await Town.ApprovesFamily("Roy");
        await Town.TellsPrograms();
        (await administrator.Gets(path)).IsShown("Prochain essai").IsShown("Refusé (500)");
        Town.Clock.Advance(TimeSpan.FromDays(3));
        await Town.TellsPrograms();
        using var later = await Town.SignsIn((await Town.Hires(Role.Administrator)).Email);
        (await later.Gets("/administration")).IsShown("1 évènement qu'un programme n'a pas reçu");
        (await later.Gets("/administration/api")).IsShown("1 abandonnés");
        Sink.Status = 200;

        (await later.Presses(await later.Gets(path), "Envoyer de nouveau")).IsShown("sera envoyé de nouveau");
        Assert.Equal(1, await Town.TellsPrograms());

        Assert.True(Assert.Single(Sink.Taken).IsSignedBy(secret));
        Assert.Single(Sink.Calls.Select(call => call.Id).Distinct());
        (await later.Gets(path)).IsShown("Reçu (200)");
    }

    [Fact, Trait("Promise", "P-313")]
    public async Task Two_secrets_sign_until_the_old_one_is_dropped_and_none_can_be_read_in_the_database()
    {
        var program = await Town.Admits("families");
        var first = await Town.Does(new AddWebhook(program.Client, Sink.Address.AbsoluteUri, ["accounts.approved"]));
        await Signed("Roy", first.Secret);

        var second = await Town.Does(new RenewWebhookSecret(first.Webhook));

        Assert.Equal("accounts.two-secrets", (await Asks(new RenewWebhookSecret(first.Webhook))).Refusal.Code);
        await Signed("Smith", first.Secret, second.Secret);
        var kept = await Town.Reads(db => db.Webhooks.AsNoTracking().SingleAsync());
        Assert.All(new[] { first.Secret, second.Secret }, secret => Assert.DoesNotContain(secret["whsec_".Length..^4], $"{kept.Secret} {kept.NewSecret}", StringComparison.Ordinal));
        await Town.Does(new DropOldWebhookSecret(first.Webhook));
        await Town.Does(new DropOldWebhookSecret(first.Webhook));
        Assert.False((await Signed("Côté", second.Secret)).IsSignedBy(first.Secret));
        await Town.Does(new EndWebhook(first.Webhook));
        Assert.Equal("accounts.webhook-ended", (await Asks(new RenewWebhookSecret(first.Webhook))).Refusal.Code);
    }

    [Fact]
    public async Task A_secret_that_does_not_open_any_more_keeps_no_other_webhook_waiting()
    {
        var program = await Town.Admits("families");
        await Town.Tells(program, Sink, "accounts.approved");
        await Town.LosesWebhookSecrets();
        var secret = await Town.Tells(program, Sink, "accounts.approved");

        await Signed("Roy", secret);

        var answers = await Town.Reads(db => db.WebhookDeliveries.OrderBy(d => d.Id).Select(d => d.LastAnswer).ToListAsync());
        Assert.Equal([ReceiverAnswer.Taken, ReceiverAnswer.Unsigned], answers.Order());
    }

    [Fact, Trait("Promise", "P-313")]
    public async Task A_program_keeps_its_own_and_sees_nobody_elses()
    {
        using var mine = await Town.Integrates("webhooks", "families");
        using var other = await Town.Integrates("webhooks");
        using var without = await Town.Integrates("families");
        var key = Guid.NewGuid().ToString();

        using var made = await Posts(mine, key, new { receiver = Sink.Address.AbsoluteUri, events = new[] { "*" } });
        using var again = await Posts(mine, key, new { receiver = Sink.Address.AbsoluteUri, events = new[] { "*" } });

        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        var body = await made.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(body.GetRawText(), (await again.Content.ReadFromJsonAsync<JsonElement>()).GetRawText());
        var secret = body.GetProperty("secret").GetString()!;
        Assert.DoesNotContain(secret["whsec_".Length..^4], Assert.Single(await Town.KeptAnswers()), StringComparison.Ordinal);
        await Town.ApprovesFamily("Roy");
        await Town.TellsPrograms();
        Assert.All(Sink.Calls, call => Assert.True(call.IsSignedBy(secret)));
        Assert.Contains(Sink.Calls, call => call.Type == "accounts.approved");

        var path = $"/api/v1/webhooks/{body.GetProperty("id").GetGuid()}";
        Assert.DoesNotContain("secret", await mine.GetStringAsync(new Uri("/api/v1/webhooks", UriKind.Relative)), StringComparison.OrdinalIgnoreCase);
        Assert.Equal("[]", await other.GetStringAsync(new Uri("/api/v1/webhooks", UriKind.Relative)));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.Forbidden), (await Deletes(other, path), await Deletes(without, path)));
        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NoContent), (await Deletes(mine, path), await Deletes(mine, path)));
        var before = Sink.Calls.Count;
        await Town.ApprovesFamily("Smith");
        Assert.Equal(0, await Town.TellsPrograms());
        Assert.Equal(before, Sink.Calls.Count);
    }

    [Fact, Trait("Promise", "P-313")]
    public async Task A_withdrawn_client_is_told_of_nothing_not_even_of_what_waits()
    {
        var program = await Town.Admits("families");
        await Town.Tells(program, Sink);
        await Town.ApprovesFamily("Roy");
        await Town.Quiet();
        Assert.NotEqual(0, await Town.Reads(db => db.WebhookDeliveries.CountAsync()));

        await Town.Does(new WithdrawClient(program.Client));
        await Town.ApprovesFamily("Smith");

        Assert.Equal(0, await Town.TellsPrograms());
        Assert.Empty(Sink.Calls);
        Assert.Equal("accounts.client-withdrawn", (await Asks(new AddWebhook(program.Client, Sink.Address.AbsoluteUri, ["*"]))).Refusal.Code);
    }

    [Fact, Trait("Promise", "P-414")]
    public async Task After_a_restoration_nobody_is_told_until_the_office_lets_go()
    {
        await Town.Tells(await Town.Admits("families"), Sink, "accounts.approved");
        await Town.ApprovesFamily("Roy");
        await Town.WasRestored();
        Town.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(0, await Town.TellsPrograms());

        await Town.Does(new ReleaseLetters());

        Assert.Equal(1, await Town.TellsPrograms());
    }

    [Fact]
    public async Task What_no_client_may_hear_or_no_address_is_refused_by_its_code()
    {
        var program = await Town.Admits("families");
        var events = (IReadOnlyList<string>)["accounts.approved"];

        Assert.Equal("house.not-found", await Refused(new AddWebhook(Guid.NewGuid(), Sink.Address.AbsoluteUri, events)));
        Assert.Equal("accounts.webhook-inside", await Refused(new AddWebhook(program.Client, "https://192.168.0.1/", events)));
        Assert.Equal("accounts.webhook-events", await Refused(new AddWebhook(program.Client, Sink.Address.AbsoluteUri, [])));
        Assert.Equal("accounts.webhook-events", await Refused(new AddWebhook(program.Client, Sink.Address.AbsoluteUri, ["accounts.approved", "sans.nom"])));
        Assert.Equal("accounts.webhook-scopes", await Refused(new AddWebhook(program.Client, Sink.Address.AbsoluteUri, ["accounts.approved", "cart.checked-out"])));
        for (var made = 0; made < 10; made++)
        {
            await Town.Tells(program, Sink, "accounts.approved");
        }

        Assert.Equal("accounts.too-many-webhooks", await Refused(new AddWebhook(program.Client, Sink.Address.AbsoluteUri, events)));
    }

    [Fact]
    public async Task What_is_decided_is_forgotten_after_a_month_and_what_waits_is_kept()
    {
        var program = await Town.Admits("families");
        await Town.Tells(program, Sink, "accounts.approved");
        await Town.ApprovesFamily("Roy");
        await Town.TellsPrograms();
        Town.Clock.Advance(TimeSpan.FromDays(31));
        await Town.ApprovesFamily("Smith");
        await Town.Quiet();

        await Town.Does(new ForgetDeliveries());

        Assert.Null((await Town.Reads(db => db.WebhookDeliveries.AsNoTracking().SingleAsync())).DeliveredAt);
    }

    [Fact]
    public void Each_event_has_its_words_in_both_languages()
    {
        var (events, words) = (Town.Services.GetRequiredService<Readers>().Events, Town.Services.GetRequiredService<WordList>());

        Assert.True(events.Count >= 14);
        Assert.All(events, kind => Assert.True(words.French.ContainsKey($"event.{kind.Name}") && words.English.ContainsKey($"event.{kind.Name}"), kind.Name));
    }

    private async Task<WebhookCall> Signed(string family, params string[] secrets)
    {
        var before = Sink.Calls.Count;
        await Town.ApprovesFamily(family);
        await Town.TellsPrograms();
        var call = Assert.Single(Sink.Calls.Skip(before));
        Assert.All(secrets, secret => Assert.True(call.IsSignedBy(secret)));
        Assert.Equal(secrets.Length, call.Signature.Split(' ').Length);
        return call;
    }

    private Task<Result<T>> Asks<T>(ICommand<T> command) => Town.Ask(caller => caller.BecomeHouse(), command);

    private async Task<string> Refused<T>(ICommand<T> command) => (await Asks(command)).Refusal.Code;

    private static async Task<HttpResponseMessage> Posts(HttpClient client, string key, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/webhooks") { Content = JsonContent.Create(body) };
        request.Headers.Add("Idempotency-Key", key);
        return await client.SendAsync(request);
    }

    private static async Task<HttpStatusCode> Deletes(HttpClient client, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, path);
        request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        using var answer = await client.SendAsync(request);
        return answer.StatusCode;
    }
}
