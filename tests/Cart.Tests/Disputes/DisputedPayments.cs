using System.Net;
using System.Text;
using Loisirs.Cart.Application.Books;
using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Application.CheckOut;
using Loisirs.Cart.Application.Credits;
using Loisirs.Cart.Application.Disputes;
using Loisirs.Cart.Application.Orders;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Application.Reconciling;
using Loisirs.Cart.Application.Transfers;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Infrastructure.Sandbox;
using Loisirs.Cart.Infrastructure.Webhooks;
using Loisirs.Cart.Tests.Reconciling;
using Loisirs.Kernel;
using Loisirs.Shared.Callers;
using Loisirs.Testing;
using Loisirs.Testing.Browsing;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Cart.Tests.Disputes;

public sealed class DisputedPayments : CartTest
{
    private SandboxDisputes Bank => Town.Services.GetRequiredService<SandboxDisputes>();

    [Fact, Trait("Promise", "P-208")]
    public async Task Is_heard_by_a_notice_keeps_the_place_and_holds_refunds_until_it_is_won()
    {
        var swimming = await Winter.Offers("Natation 3");
        var (order, session) = await Pays(swimming);
        var reference = (await Bank.Open(session, "fraudulent", default))!;
        Assert.Equal(HttpStatusCode.BadRequest, await Forges(session, reference));
        Assert.Empty((await Find(order)).Disputes);

        await SendsNotices();
        await Town.Does(new HearOfDispute(reference));

        var dispute = Assert.Single((await Find(order)).Disputes);
        Assert.Equal((8500, "fraudulent", true, dispute.OpenedAt + SandboxDisputes.TimeToAnswer), (dispute.Amount.Cents, dispute.Reason, dispute.IsHeld, dispute.AnswerBy));
        Assert.Equal((OrderState.Paid, 1), (await StateOf(order), (await PlacesOf(swimming)).Taken));
        Assert.Equal(DisputeStep.Held, Assert.Single((await Asks(Role.Clerk, new ShowOrder(order.Number))).Value.Disputes).Step);
        Assert.Empty((await Does(Roy, new ShowOrder(order.Number))).Disputes);
        Assert.Equal([order.Number], (await Asks(Role.Clerk, new ListDisputes())).Value.Items.Select(one => one.Order));
        Assert.Equal(1, (await Asks(Role.Clerk, new ShowTill())).Value.Disputes);
        Assert.Equal(Refusal.Denied, (await As(Roy, new ListDisputes())).Refusal);
        Assert.Equal("refund.disputed", (await Does(Roy, new PreviewCancellation(order.Number, 1))).WhyNot!.Code);
        Assert.Equal("refund.disputed", (await Does(Roy, new PreviewTransfer(order.Number, 1))).WhyNot!.Code);
        Assert.Equal("refund.disputed", (await Cancels(order)).Refusal.Code);
        await Agrees();

        await Bank.Decide(session, isWon: true, default);
        await SendsNotices();

        Assert.Equal(DisputeOutcome.Won, Assert.Single((await Find(order)).Disputes).Outcome);
        Assert.Empty((await Asks(Role.Clerk, new ListDisputes())).Value.Items);
        Assert.False((await Cancels(order)).IsRefused);
        await Town.Does(new SendRefunds());
        Assert.Single(await Refunds());
        await Agrees();
    }

    [Fact]
    public async Task While_it_is_held_no_link_leads_to_a_refusal_and_the_order_says_why()
    {
        var (order, session) = await Pays(await Winter.Offers("Natation 3"));
        using var family = await Town.SignsIn(Roy.Email);
        using var office = await Town.SignsIn((await Town.Hires(Role.Clerk)).Email);
        await Bank.Open(session, "fraudulent", default);
        await SendsNotices();

        var held = await family.Gets($"/commandes/{order.Number}");
        held.IsShown("rien ne peut être remboursé avant la décision");
        Assert.Empty(Acts(held));
        Assert.Equal(["annuler"], Acts(await office.Gets($"/administration/commandes/{order.Number}"))); // without giving back

        await Bank.Decide(session, isWon: true, default);
        await SendsNotices();
        Assert.Equal(["annuler", "changer"], Acts(await family.Gets($"/commandes/{order.Number}")));
        Assert.Equal(["annuler", "changer"], Acts(await office.Gets($"/administration/commandes/{order.Number}")));
    }

    [Theory, Trait("Promise", "P-210")]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Of_a_registration_that_changed_group_holds_its_refund_and_is_not_paid_twice(bool isWon)
    {
        var swimming = await Winter.Offers("Natation 3");
        var (order, session) = await Pays(swimming);
        var moved = (await Does(Roy, new TransferLine(order.Number, 1, await Winter.AlsoOffers(swimming), 0))).NewNumber;
        await Town.Quiet();
        await Bank.Open(session, "fraudulent", default);
        await SendsNotices();

        Assert.Equal(8500, (await Does(Roy, new ShowOrder(moved))).Held!.Value.Cents);
        Assert.Equal("refund.disputed", (await Does(Roy, new PreviewCancellation(moved, 1))).WhyNot!.Code);
        Assert.Equal("refund.disputed", (await Does(Roy, new PreviewTransfer(moved, 1))).WhyNot!.Code);
        Assert.Equal("refund.disputed", (await As(Roy, new CancelLine(moved, 1, 7225, ToCredit: true))).Refusal.Code);
        Assert.Equal("refund.disputed", (await As(Roy, new TransferLine(moved, 1, swimming, 0))).Refusal.Code);

        await Bank.Decide(session, isWon, default);
        await SendsNotices();
        var cancelled = await As(Roy, new CancelLine(moved, 1, 7225, ToCredit: true));
        Assert.Equal((!isWon, isWon ? null : "cancel.more-than-paid"), (cancelled.IsRefused, isWon ? null : cancelled.Refusal.Code));
        Assert.Equal(isWon ? 7225 : 0, (await Does(Roy, new ShowCredit())).Balance.Cents);
        await Agrees();
    }

    [Theory, Trait("Promise", "P-210"), Trait("Promise", "P-116")]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Of_a_registration_whose_new_group_is_cancelled_meanwhile_goes_back_once(bool isWon)
    {
        var swimming = await Winter.Offers("Natation 3");
        var other = await Winter.AlsoOffers(swimming);
        var (order, session) = await Pays(swimming);
        var moved = (await Does(Roy, new TransferLine(order.Number, 1, other, 0))).NewNumber;
        await Town.Quiet();
        await Bank.Open(session, "fraudulent", default);
        await SendsNotices();
        await Winter.Cancels(other);
        await Town.Quiet();
        await Town.Does(new SendRefunds());
        Assert.Empty(await Refunds());
        await Agrees();

        await Bank.Decide(session, isWon, default);
        await SendsNotices();
        await SendsNotices();
        await Town.Does(new SendRefunds());

        Assert.Equal(isWon ? 1 : 0, (await Refunds()).Count);
        var shown = (await Asks(Role.Clerk, new ShowOrder(moved))).Value;
        var (back, dispute) = (Assert.Single(shown.Refunds), Assert.Single(shown.Disputes));
        Assert.Equal((8500, isWon ? RefundTo.Origin : RefundTo.Bank, true), (back.Amount.Cents, back.To, back.DoneAt is not null));
        Assert.Equal((order.Number, isWon ? 0 : 8500, 0), (dispute.Order, dispute.Here!.ByBank.Cents, dispute.Here.Lost.Cents));
        using var office = await Town.SignsIn((await Town.Hires(Role.Manager)).Email);
        var page = await office.Gets($"/administration/commandes/{moved}");
        Assert.Equal(isWon ? 0 : 1, page.Document.QuerySelectorAll("dt").Count(one => one.TextContent.Contains("rendu par la banque", StringComparison.Ordinal)));
        Assert.Empty(page.Document.QuerySelectorAll("input[name=Dispute]")); // it is decided in the order that it was paid in
        await Agrees();
    }

    [Fact, Trait("Promise", "P-210")]
    public async Task Is_lost_in_part_once_for_all_orders_that_have_its_money()
    {
        var swimming = await Winter.Offers("Natation 3");
        var other = await Winter.AlsoOffers(swimming);
        await Adds(Roy, "Noé", swimming);
        var (order, session) = await Pays(swimming);
        var moved = (await Does(Roy, new TransferLine(order.Number, 2, other, 0))).NewNumber;
        await Bank.Open(session, "fraudulent", default, new Money(5001));
        await SendsNotices();
        await Bank.Decide(session, isWon: false, default);
        await SendsNotices();

        var (here, there) = (await BorneBy(order.Number), await BorneBy(moved));
        Assert.Equal((5001, 0, true), ((here.Lost + there.Lost).Cents, (here.ByBank + there.ByBank).Cents, here.Lost.Cents > 0 && there.Lost.Cents > 0));
        Assert.False((await Asks(Role.Manager, new DecideDispute(order.Number, SandboxDisputes.ReferenceOf(session), DisputeChoice.Cancel, "Fraude"))).IsRefused);
        Assert.Equal((0, 0), ((await PlacesOf(swimming)).Taken, (await PlacesOf(other)).Taken)); // what changed group goes too
        await Agrees();
    }

    [Fact, Trait("Promise", "P-214")]
    public async Task That_no_notice_told_is_found_by_the_reconciliation_and_its_end_by_the_daily_round()
    {
        var (order, session) = await Pays(await Winter.Offers("Natation 3"));
        await Bank.Open(session, "product_not_received", default);
        Town.Clock.Advance(TimeSpan.FromMinutes(20));

        Assert.Empty(await Town.Reconciles());
        Assert.Empty(await Town.Reconciles());
        Assert.True(Assert.Single((await Find(order)).Disputes).IsHeld);

        Town.Clock.Advance(TimeSpan.FromDays(20));
        await Bank.Decide(session, isWon: false, default);
        await Town.Does(new ReconcileDaily());

        Assert.True(Assert.Single((await Find(order)).Disputes).IsToDecide);
        Assert.Equal("cancel.more-than-paid", (await Cancels(order)).Refusal.Code);
        await Agrees();
    }

    [Fact, Trait("Promise", "P-201")]
    public async Task That_is_lost_before_we_hear_of_it_is_decided_by_a_manager_with_a_reason()
    {
        var swimming = await Winter.Offers("Natation 3");
        var (order, session) = await Pays(swimming, settles: false);
        var reference = (await Bank.Open(session, "fraudulent", default))!;
        await Town.Does(new HearOfDispute(reference));
        Assert.Equal((OrderState.Paying, 0), (await StateOf(order), (await Find(order)).Disputes.Count)); // its payment is not known yet
        await Does(Roy, new SettlePayment(order.Number));
        await Bank.Decide(session, isWon: false, default);
        await Town.Does(new HearOfDispute(reference)); // the end before the beginning
        await Town.Does(new HearOfDispute(reference));
        Assert.Equal((OrderState.Paid, 1), (await StateOf(order), (await PlacesOf(swimming)).Taken));
        await Agrees();

        Assert.Equal(Refusal.Denied, (await Asks(Role.Clerk, new DecideDispute(order.Number, reference, DisputeChoice.Cancel, "Fraude"))).Refusal);
        Assert.Equal("cancel.reason-missing", (await Asks(Role.Manager, new DecideDispute(order.Number, reference, DisputeChoice.Cancel, " "))).Refusal.Code);
        Assert.Equal("dispute.choice-missing", (await Asks(Role.Manager, new DecideDispute(order.Number, reference, null, "Fraude"))).Refusal.Code);
        Assert.False((await Asks(Role.Manager, new DecideDispute(order.Number, reference, DisputeChoice.Cancel, "Fraude"))).IsRefused);
        Assert.Equal("dispute.decided", (await Asks(Role.Manager, new DecideDispute(order.Number, reference, DisputeChoice.Leave, "Non"))).Refusal.Code);

        Assert.Equal((0, 0), ((await PlacesOf(swimming)).Taken, (await Refunds()).Count));
        Assert.Equal(0, (await Find(order)).Lines[0].Cancellation!.Back.Cents);
        Assert.Empty((await Asks(Role.Clerk, new ListDisputes())).Value.Items);
        await Agrees();
    }

    private async Task<(CheckedOut Order, string Session)> Pays(Guid group, bool settles = true)
    {
        await Adds(Roy, "Léa", group);
        var order = await ChecksOut(Roy);
        var session = await PaysOnThePage(Roy, order);
        if (settles)
            await Does(Roy, new SettlePayment(order.Number));
        await Town.Quiet();
        return (order, session);
    }

    private async Task<Result<CancelledLine>> Cancels(CheckedOut order) =>
        await As(Roy, new CancelLine(order.Number, 1, (await Does(Roy, new PreviewCancellation(order.Number, 1))).Sum.Back.Cents));

    private async Task<DisputeBorne> BorneBy(string number) => Assert.Single((await Asks(Role.Clerk, new ShowOrder(number))).Value.Disputes).Here!;

    /// <summary>What can be done with its lines.</summary>
    private static IEnumerable<string> Acts(ShownPage page) => page.Document.QuerySelectorAll(".lignes a[href]")
        .Select(link => link.GetAttribute("href")!.Split('/')[^1]).Where(act => act is "annuler" or "changer").Order(StringComparer.Ordinal);

    private async Task SendsNotices()
    {
        using var client = Town.Visitor();
        await Town.Services.GetRequiredService<SandboxNotices>().SendDue(client, default);
    }

    private async Task<HttpStatusCode> Forges(string session, string dispute)
    {
        using var client = Town.Visitor();
        var body = Encoding.UTF8.GetBytes($$"""{"session":"{{session}}","dispute":"{{dispute}}"}""");
        using var request = new HttpRequestMessage(HttpMethod.Post, PaymentWebhook.Address) { Content = new ByteArrayContent(body) };
        request.Headers.TryAddWithoutValidation(WebhookSignature.Header, WebhookSignature.Sign(body, "a-secret-of-nobody", Town.Clock.GetUtcNow()));
        using var answer = await client.SendAsync(request);
        return answer.StatusCode;
    }

    private Task<Result<T>> Asks<T>(Role role, MediatR.IRequest<Result<T>> request) => Town.Ask(
        caller => caller.Become(new CallerFacts([role], Guid.NewGuid(), Guid.Empty, IsApproved: false, "Bureau", Language.French)), request);
}
