using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Loisirs.Cart.Application.CheckOut;
using Loisirs.Cart.Application.Instalments;
using Loisirs.Cart.Domain.Instalments;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Shared.Audit;
using Loisirs.Testing;

namespace Loisirs.Cart.Tests.Instalments;

/// <summary>The office says of one activity what can be paid in parts: as the town says, nothing, or a plan of its own.</summary>
public sealed class PlanOfAnActivity : InstalmentTest
{
    private Guid _pottery;
    private Guid _swimming;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _swimming = await Winter.Offers("Natation 3");
        _pottery = await Winter.Offers("Poterie", cents: 6000);
    }

    [Fact, Trait("Promise", "P-212")]
    public async Task Each_activity_goes_by_its_plan_on_the_same_days_and_what_has_none_is_paid_today()
    {
        await Plans(4);
        await Adds(Roy, "Léa", _swimming);
        await Adds(Roy, "Noé", _pottery);
        Assert.Equal(["3625", "3625", "3625", "3625"], await Sums());

        await Sets(ActivityPlanChoice.AllAtOnce);
        Assert.Equal(["8125", "2125", "2125", "2125"], await Sums());
        await Sets(ActivityPlanChoice.Own, 2);
        Assert.Equal(["5125", "5125", "2125", "2125"], await Sums());
        await Sets(ActivityPlanChoice.Own, 2, "20,00");
        Assert.Equal(["4125", "6125", "2125", "2125"], await Sums());

        await Plans(0);
        Assert.Equal(["10500", "4000"], await Sums()); // the town's plan is off: the rest today
        await Sets(ActivityPlanChoice.AsTown);
        Assert.Empty(await Sums());
    }

    [Fact, Trait("Promise", "P-201")]
    public async Task What_was_sold_keeps_its_parts_and_what_was_seen_is_asked_again()
    {
        await Sets(ActivityPlanChoice.Own, 2);
        await Adds(Roy, "Léa", _pottery);
        var (cart, seen) = (await CartOf(Roy), await Offered(Roy));
        await Sets(ActivityPlanChoice.Own, 3);
        var late = await As(Roy, new CheckOutCart(cart.Total.Cents, WithoutLost: false) { Parts = new(seen.Count, seen[^1].DueOn) });
        Assert.Equal("instalment.changed", late.Refusal.Code);

        var order = await BuysInParts(Roy);
        await Sets(ActivityPlanChoice.AllAtOnce);
        Assert.Equal(["1 2000 Paid", "2 2000 Open", "3 2000 Open"], await PartsOf(Roy, order));
        await Agrees();
    }

    [Fact, Trait("Promise", "P-601")]
    public async Task The_office_sets_it_on_the_activity_and_a_program_too()
    {
        var activity = await ActivityOf(_pottery);
        using var manager = await Town.SignsIn((await Town.Hires(Role.Manager)).Email);
        var office = await manager.Gets($"/administration/catalogue/activites/{activity}");
        Assert.NotNull(office.Document.QuerySelector($"a[href$='/activites/{activity}/versements']"));
        var page = await manager.Gets($"/administration/catalogue/activites/{activity}/versements");
        page.IsShown("Poterie");
        Assert.Equal("AsTown", page.Document.QuerySelector("input[name=Choice][checked]")!.GetAttribute("value"));
        Assert.Equal(Refusal.Denied, (await Town.Ask(Clerk, new SetActivityPlan(activity, ActivityPlanChoice.Own, 2))).Refusal);
        Assert.Equal("instalment.choice-missing", (await Town.Ask(Manager, new SetActivityPlan(activity, null))).Refusal.Code);
        Assert.Equal("instalment.own-parts", (await Town.Ask(Manager, new SetActivityPlan(activity, ActivityPlanChoice.Own, 7))).Refusal.Code);
        Assert.Equal("instalment.own-deposit", (await Town.Ask(Manager, new SetActivityPlan(activity, ActivityPlanChoice.Own, 2, "-5"))).Refusal.Code);
        Assert.Equal(Refusal.NotFound, (await Town.Ask(Manager, new SetActivityPlan(Guid.NewGuid(), ActivityPlanChoice.AllAtOnce))).Refusal);

        using var program = await Town.Integrates("settings", "orders");
        Assert.Equal(HttpStatusCode.NoContent, await Puts(program, activity, new { choice = "Own", parts = 3, deposit = "20.00" }));
        var read = await program.GetFromJsonAsync<JsonElement>(new Uri($"/api/v1/activities/{activity}/payment-plan", UriKind.Relative));
        Assert.Equal(("Poterie", "Own", 3, 2000), (read.GetProperty("name").GetString(), read.GetProperty("choice").GetString(), read.GetProperty("parts").GetInt32(), read.GetProperty("deposit").GetInt32()));
        Assert.Contains((await Town.Does(new FindAuditTrail())).Lines, line => line.Act == nameof(SetActivityPlan));
        Assert.Equal("Own", (await manager.Gets($"/administration/catalogue/activites/{activity}/versements")).Document.QuerySelector("input[name=Choice][checked]")!.GetAttribute("value"));
    }

    private async Task<IEnumerable<string>> Sums() => (await Offered(Roy)).Select(part => $"{part.Amount.Cents}");

    private async Task Sets(ActivityPlanChoice choice, int? parts = null, string deposit = "") =>
        Town.Expect(await Town.Ask(Manager, new SetActivityPlan(await ActivityOf(_pottery), choice, parts, deposit)));

    private async Task<Guid> ActivityOf(Guid group) => (await Town.Does(new FindGroups([group], Language.French)))[0].Activity;

    private static async Task<HttpStatusCode> Puts(HttpClient client, Guid activity, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/api/v1/activities/{activity}/payment-plan") { Content = JsonContent.Create(body) };
        request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        using var answer = await client.SendAsync(request);
        return answer.StatusCode;
    }
}
