using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Infrastructure.Sandbox;
using Loisirs.Testing;
using Loisirs.Testing.Browsing;
using Loisirs.Testing.People;
using Loisirs.Testing.Webhooks;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Cart.Tests.Api;

/// <summary>A partner keeps a copy: it is told of events, and reads what they name. It asks for nothing else.</summary>
public sealed class ACopyByEvents : TownTest
{
    private readonly Dictionary<Guid, string> _families = [];
    private readonly Dictionary<Guid, string> _orders = [];
    private readonly Dictionary<Guid, string> _groups = [];
    private int _heard;
    private WebhookSink _sink = null!;
    private HttpClient _partner = null!;

    protected override void With(TownOptions options) => options.Settings["Webhooks:AllowsLoopback"] = "true";

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _sink = await WebhookSink.Open();
        var program = await Town.Admits("catalogue", "families", "orders", "orders.write");
        _partner = Town.Visitor();
        _partner.DefaultRequestHeaders.Authorization = await program.Token(_partner);
        await Town.Tells(program, _sink);
    }

    public override async Task DisposeAsync()
    {
        _partner.Dispose();
        await base.DisposeAsync();
        await _sink.DisposeAsync();
    }

    [Fact, Trait("Case", "C38"), Trait("Promise", "P-313")]
    public async Task Holds_what_the_town_holds_after_all_that_happens_in_a_season()
    {
        var roy = await (await (await Town.ApprovesFamily("Roy")).With("Léa", "2018-04-02")).With("Noé", "2018-06-15");
        var (swimming, dance) = (await Town.OpensGroup(), await Town.OpensGroup(wish => wish.Activity = "Danse"));
        await Hears();
        var paid = await Town.ChecksOut(roy, swimming.Id, roy["Léa"], roy["Noé"]);
        await Hears();
        await Town.TakesCash(paid);
        await Hears();
        await CancelsALine(roy, paid);
        await Hears();
        await Town.ChecksOut(roy, dance.Id, roy["Léa"]);
        await Hears();
        Town.Clock.Advance(Order.TimeToPay);
        await Town.Does(new ExpireUnpaidOrders());
        await Hears();
        await Town.TakesCash((await roy.ChecksOut()).Value.Number); // what expired is in the cart again
        await Hears();
        await Town.MovesADate(dance.Id);
        await Hears();
        await Town.GivesADateBack(dance.Id);
        await Hears();
        await Town.Cancels(dance.Id);
        await Hears();
        await Merges(roy, swimming);
        await Town.Erases(await Town.ApprovesFamily("Gagnon"));
        await Hears();

        Assert.Equal(Sorted(await Families()), Sorted(_families));
        Assert.Equal(Sorted(await Orders()), Sorted(_orders));
        Assert.Equal(4, _orders.Count);
        Assert.Equal(2, _groups.Count);
        foreach (var (group, copy) in _groups)
        {
            Assert.Equal(await Group(group), copy);
        }

        Assert.Equal(_sink.Calls.Count, _sink.Calls.Select(call => call.Id).Distinct().Count());
        Assert.Empty(new[]
        {
            "accounts.approved", "accounts.family-changed", "accounts.family-erased", "accounts.families-merged", "accounts.member-changed",
            "cart.checked-out", "cart.date-given-back", "cart.line-cancelled", "cart.order-changed",
            "catalogue.group-cancelled", "catalogue.group-changed", "catalogue.group-published", "catalogue.meeting-changed", "catalogue.places-freed",
        }.Except(_sink.Calls.Select(call => call.Type)));
        Assert.All(_sink.Calls, call => Assert.DoesNotContain("Roy", call.Body, StringComparison.OrdinalIgnoreCase));
    }

    [Fact, Trait("Promise", "P-313")]
    public async Task While_a_page_is_open_nothing_is_told_however_often_it_is_asked_about()
    {
        var roy = await (await Town.ApprovesFamily("Roy")).With("Léa", "2018-04-02");
        var number = await Town.ChecksOut(roy, (await Town.OpensGroup()).Id, roy["Léa"]);
        await Hears();
        var before = _sink.Calls.Count;
        var page = (await roy.Does(new OpenPayment(number))).Address.Split('/')[^1];
        foreach (var minutes in (int[])[1, 1, 3])
        {
            Town.Clock.Advance(TimeSpan.FromMinutes(minutes));
            await Town.Does(new PollPayments());
            await Town.Does(new HearOfPage(page));
            await roy.Does(new SettlePayment(number));
        }

        await Town.TellsPrograms();
        Assert.DoesNotContain("cart.order-changed", _sink.Calls.Skip(before).Select(call => call.Type));

        await Town.Services.GetRequiredService<SandboxGateway>().Pay(page, SandboxCard.Approved, CancellationToken.None);
        foreach (var _ in (int[])[1, 2, 3])
            await Town.Does(new HearOfPage(page));
        await Town.TellsPrograms();
        Assert.Single(_sink.Calls.Skip(before), call => call.Type == "cart.order-changed");
        await Hears();
        Assert.Equal(Sorted(await Orders()), Sorted(_orders));
    }

    [Fact, Trait("Promise", "P-313")]
    public async Task A_program_hears_only_of_what_its_scopes_let_it_read()
    {
        await using var narrow = await WebhookSink.Open();
        await Town.Tells(await Town.Admits("catalogue"), narrow);
        var roy = await (await Town.ApprovesFamily("Roy")).With("Léa", "2018-04-02");
        await Town.Registers(roy, (await Town.OpensGroup()).Id, roy["Léa"]);

        await Town.TellsPrograms();

        Assert.NotEmpty(narrow.Calls);
        Assert.All(narrow.Calls, call => Assert.StartsWith("catalogue.", call.Type, StringComparison.Ordinal));
        var (here, there) = (_sink.Calls.First(call => call.Type == "catalogue.group-published"), narrow.Calls.First(call => call.Type == "catalogue.group-published"));
        Assert.Equal((here.Id, here.Body), (there.Id, there.Body));
        Assert.NotEqual(here.Signature, there.Signature);
    }

    /// <summary>What was told since, and of each what it names, read once more.</summary>
    private async Task Hears()
    {
        await Town.TellsPrograms();
        foreach (var call in _sink.Calls.Skip(_heard).ToList())
        {
            _heard++;
            var data = call.Json.GetProperty("data");
            var ids = data.GetProperty("ids");
            switch (data.GetProperty("about").GetString())
            {
                case "family" or "member":
                    foreach (var id in ids.EnumerateObject().Where(id => id.Name != "person"))
                    {
                        Keep(_families, id.Value.GetGuid(), await Read($"/api/v1/families/{id.Value.GetGuid()}"));
                    }

                    break;
                case "order" when ids.TryGetProperty("family", out var family):
                    Keep(_orders, call.About, (await OrdersOf(family.GetGuid())).GetValueOrDefault(call.About));
                    break;
                case "group":
                    Keep(_groups, call.About, await Group(call.About));
                    break;
            }
        }
    }

    private static void Keep(Dictionary<Guid, string> copy, Guid id, string? read)
    {
        if (read is null)
        {
            copy.Remove(id);
        }
        else
        {
            copy[id] = read;
        }
    }

    private async Task Merges(FamilyInTown roy, GroupInTown swimming)
    {
        var smith = await (await Town.ApprovesFamily("Smith")).With("Ann", "2018-05-05");
        await Town.Registers(smith, swimming.Id, smith["Ann"]);
        await Hears();
        await Town.Merges(kept: roy, gone: smith);
        await Hears();
    }

    private async Task CancelsALine(FamilyInTown family, string number)
    {
        var path = new Uri($"/api/v1/families/{family.Id}/orders/{number}/lines/1/cancellation", UriKind.Relative);
        var seen = (await _partner.GetFromJsonAsync<JsonElement>(path)).GetProperty("back").GetInt64();
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(new { seenBack = seen }) };
        request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        using var answer = await _partner.SendAsync(request);
        answer.EnsureSuccessStatusCode();
    }

    private async Task<Dictionary<Guid, string>> Families()
    {
        var all = new Dictionary<Guid, string>();
        foreach (var family in await new ListByJson(_partner, "/api/v1/families/changed?limit=200").Rest())
        {
            var id = family.GetProperty("id").GetGuid();
            Keep(all, id, await Read($"/api/v1/families/{id}"));
        }

        return all;
    }

    private async Task<Dictionary<Guid, string>> Orders()
    {
        var all = new Dictionary<Guid, string>();
        foreach (var family in (await Families()).Keys)
        {
            foreach (var (id, order) in await OrdersOf(family))
            {
                all.Add(id, order);
            }
        }

        return all;
    }

    private async Task<Dictionary<Guid, string>> OrdersOf(Guid family) =>
        (await new ListByJson(_partner, $"/api/v1/families/{family}/orders?limit=200", "items").Rest())
        .ToDictionary(order => order.GetProperty("id").GetGuid(), order => order.GetRawText());

    /// <summary>Without its places left, which are no change of it.</summary>
    private async Task<string?> Group(Guid group)
    {
        if (await Read($"/api/v1/groups/{group}") is not { } read)
        {
            return null;
        }

        using var page = JsonDocument.Parse(read);
        return $"{page.RootElement.GetProperty("group").GetRawText()} {page.RootElement.GetProperty("cancelledAt").GetRawText()}";
    }

    private async Task<string?> Read(string path)
    {
        using var answer = await _partner.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode == HttpStatusCode.NotFound ? null : await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
    }

    private static IEnumerable<(Guid, string)> Sorted(Dictionary<Guid, string> copy) => copy.OrderBy(one => one.Key).Select(one => (one.Key, one.Value));
}
