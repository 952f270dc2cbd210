using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Application.Documents;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Application.Transfers;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Tests.Api;
using Loisirs.Kernel;
using Loisirs.Testing;

namespace Loisirs.Cart.Tests.Transfers;

/// <summary>A registration that is paid in parts changes group: what was paid goes along, and what is still to be paid too, on its days.</summary>
[Trait("Promise", "P-114")]
public sealed class ChangingGroupInParts : InPartsTest
{
    [Fact, Trait("Promise", "P-212")]
    public async Task At_the_same_price_the_same_parts_are_to_come_on_the_same_days_and_nothing_is_asked_today()
    {
        await Plans(4);
        var saturday = await Winter.Offers("Natation 3", cents: 8501);
        var sunday = await Winter.AlsoOffers(saturday);
        await Adds(Roy, "Léa", saturday);
        var order = await BuysInParts(Roy); // 21,26 today, then three parts of 21,25
        await PaysPartOnThePage(Roy, order, 2);
        await Does(Roy, new SettlePayment(order.Number));

        var quote = await Quote(order.Number, sunday);
        Assert.Equal((0, 0, 4250, 4250, 8501), (quote.Due.Cents, quote.Back.Cents, quote.Sums.Open.Cents, quote.Sums.ToCome.Cents, quote.Worth.Cents));
        var moved = (await Moves(order.Number, sunday)).Value;
        Assert.Equal(moved.NewNumber, (await As(Roy, new TransferLine(order.Number, 1, sunday, 0))).Value.NewNumber);
        await Town.Quiet();

        Assert.Equal((true, 0, 0, 4250), (moved.IsDone, moved.Due.Cents, moved.Back.Cents, moved.ToCome.Cents));
        Assert.Equal(["1 2126 Paid", "2 2125 Paid", "3 0 Dropped", "4 0 Dropped"], await PartsOf(Roy, order));
        var next = await Next(moved);
        Assert.Equal(["1 4251 Paid", "2 2125 Open", "3 2125 Open"], await PartsOf(Roy, next));
        Assert.Equal([new(2027, 1, 26), new(2027, 2, 26)], (await Shown(Roy, next)).Instalments.Skip(1).Select(part => part.Until));
        Assert.Equal((0, 1), ((await PlacesOf(saturday)).Taken, (await PlacesOf(sunday)).Taken));
        Assert.Equal(4250, await BalanceOf("Receivable"));
        Assert.Empty(await Refunds());
        var letter = (await Confirmations()).Single(letter => letter.Key == $"order:{next.Order}:confirmation").Text;
        Assert.Contains("42,50\u00A0$ en versements", letter, StringComparison.Ordinal);
        Assert.DoesNotContain("vous revient", letter, StringComparison.Ordinal);
        var receipt = (await Shown(Roy, next)).Documents.Single();
        Assert.Equal(4250, (await Does(Roy, new ShowDocument(moved.NewNumber, receipt.Number))).Left.Cents);
        Assert.Equal(["CreditNote 8501", "Receipt 8501"], (await Shown(Roy, order)).Documents.Select(document => $"{document.Kind} {document.Total.Cents}").Order());
        await Agrees();

        await PaysPartOnThePage(Roy, next, 2);
        await Does(Roy, new SettlePayment(next.Number));
        Town.Expect(await Town.Ask(Clerk, new RecordCounterPayment(next.Number, PaymentWay.Cash, "", 3)));
        Assert.Equal((0, 0), ((await Shown(Roy, next)).ToCome.Cents, await BalanceOf("Receivable")));
        await Agrees();
    }

    [Fact]
    public async Task A_dearer_group_is_spread_over_the_open_parts_and_a_cheaper_one_is_taken_off_them_before_money_goes_back()
    {
        await Plans(3);
        var saturday = await Winter.Offers("Yoga", cents: 12000, taxable: true);
        var (dear, cheap, cheapest) = (await Winter.AlsoOffers(saturday, cents: 15000), await Winter.AlsoOffers(saturday, cents: 10000), await Winter.AlsoOffers(saturday, cents: 2000));
        await Adds(Roy, "Léa", saturday);
        var order = await BuysInParts(Roy); // three parts of 45,99

        var more = (await Moves(order.Number, dear)).Value; // 172,46: 34,49 more
        Assert.Equal((true, 0, 9198 + 3449), (more.IsDone, more.Due.Cents, more.ToCome.Cents));
        Assert.Equal(["1 4599 Paid", "2 6324 Open", "3 6323 Open"], await PartsOf(Roy, await Next(more)));
        await Agrees();

        var less = (await Moves(more.NewNumber, cheap)).Value; // 114,98
        Assert.Equal((0, 0, 11498 - 4599), (less.Due.Cents, less.Back.Cents, less.ToCome.Cents));
        Assert.Equal(["1 4599 Paid", "2 3450 Open", "3 3449 Open"], await PartsOf(Roy, await Next(less)));
        Assert.Empty(await Refunds());
        await Agrees();

        Assert.Equal("instalment.changed", (await As(Roy, new TransferLine(less.NewNumber, 1, cheapest, 2300 - 11498, SeenToCome: 1))).Refusal.Code);
        var quote = await Quote(less.NewNumber, cheapest); // 23,00: no part is left, and 22,99 of what was paid goes back
        Assert.Equal((2299, 0, 2300 - 11498), (quote.Back.Cents, quote.Sums.ToCome.Cents, quote.Difference.Cents));
        Assert.Equal(("transfer.said-none-left", new Money(2299)), (quote.Difference.Said.Code, quote.Difference.Said.Values[0]));
        Assert.Equal(("transfer.said-more", "transfer.said-same"), ((await Quote(less.NewNumber, dear)).Difference.Said.Code, new TransferDifference(0, IsLater: true).Said.Code));
        var least = (await Moves(less.NewNumber, cheapest)).Value;
        await Town.Quiet();
        await Town.Does(new SendRefunds());

        Assert.Equal([2299L], (await Refunds()).Select(refund => refund.Amount.Cents));
        Assert.Empty((await Shown(Roy, await Next(least))).Instalments);
        var letter = (await Confirmations()).Single(letter => letter.Text.Contains(least.NewNumber, StringComparison.Ordinal)).Text;
        Assert.Contains("22,99\u00A0$ vous revient", letter, StringComparison.Ordinal);
        Assert.Equal(0, await BalanceOf("Receivable"));
        await Agrees();
    }

    [Fact, Trait("Promise", "P-210")]
    public async Task Of_several_registrations_one_leaves_with_its_share_of_each_part()
    {
        await Plans(3);
        var saturday = await Winter.Offers("Natation 3", cents: 9000);
        var sunday = await Winter.AlsoOffers(saturday);
        await Adds(Roy, "Léa", saturday);
        await Adds(Roy, "Noé", await Winter.Offers("Judo", cents: 6000));
        var order = await BuysInParts(Roy); // 150,00: three parts of 50,00

        var moved = (await Moves(order.Number, sunday)).Value;

        Assert.Equal(["1 5000 Paid", "2 2000 Open", "3 2000 Open"], await PartsOf(Roy, order));
        Assert.Equal(["1 3000 Paid", "2 3000 Open", "3 3000 Open"], await PartsOf(Roy, await Next(moved)));
        Assert.Equal(10000, await BalanceOf("Receivable"));
        await Agrees();

        await Town.Ask(Manager, new CancelLineByOffice(moved.NewNumber, 1, Domain.Refunds.RefundGround.Any, "", "Déménagement")); // 90,00 less 15 %
        await Town.Does(new SendRefunds());
        Assert.Equal([1650L], (await Refunds()).Select(refund => refund.Amount.Cents)); // 60,00 were not paid
        await Agrees();
    }

    [Fact, Trait("Promise", "P-312")]
    public async Task While_a_part_is_being_paid_or_is_late_the_family_is_told_so_and_the_office_moves_what_is_late()
    {
        await Plans(2);
        var saturday = await Winter.Offers("Natation 3");
        var sunday = await Winter.AlsoOffers(saturday);
        await Adds(Roy, "Léa", saturday);
        var order = await BuysInParts(Roy);
        var page = await Does(Roy, new OpenPayment(order.Number, 2));

        Assert.Equal("transfer.part-being-paid", (await Does(Roy, new PreviewTransfer(order.Number, 1))).WhyNot!.Code);
        Assert.Equal("transfer.part-being-paid", (await As(Roy, new TransferLine(order.Number, 1, sunday, 0))).Refusal.Code);
        Assert.Equal("transfer.part-being-paid", (await Town.Ask(Clerk, new TransferLineByOffice(order.Number, 1, sunday, 0, "Niveau"))).Refusal.Code);
        await Sandbox.Close(page.Address.Split('/')[^1], CancellationToken.None);
        await Does(Roy, new SettlePayment(order.Number));
        Assert.Null((await Does(Roy, new PreviewTransfer(order.Number, 1))).WhyNot);

        await GoesTo(new(2026, 12, 27));
        Assert.Equal("transfer.part-late", (await As(Roy, new TransferLine(order.Number, 1, sunday, 0))).Refusal.Code);
        var moved = Town.Expect(await Town.Ask(Clerk, new TransferLineByOffice(order.Number, 1, sunday, 0, "Niveau")));

        Assert.Equal(["1 4250 Paid", "2 4250 Late"], await PartsOf(Roy, await Next(moved)));
        Assert.Equal(["1 4250 Paid", "2 0 Dropped"], await PartsOf(Roy, order));
        await Agrees();
    }

    [Fact, Trait("Promise", "P-205")]
    public async Task A_part_that_the_counter_takes_at_the_same_instant_is_paid_first_or_is_gone()
    {
        await Plans(2);
        var saturday = await Winter.Offers("Natation 3");
        var sunday = await Winter.AlsoOffers(saturday);
        await Adds(Roy, "Léa", saturday);
        var order = await BuysInParts(Roy);
        var quote = await Quote(order.Number, sunday);

        var moves = Task.Run(() => As(Roy, new TransferLine(order.Number, 1, sunday, 0, SeenToCome: quote.Sums.ToCome.Cents)));
        var pays = Task.Run(() => Town.Ask(Clerk, new RecordCounterPayment(order.Number, PaymentWay.Terminal, "T-1", 2)));
        await Task.WhenAll(moves, pays);

        var (moved, paid) = (await moves, await pays);
        Assert.NotEqual(moved.IsRefused, paid.IsRefused);
        Assert.Equal(moved.IsRefused ? "instalment.changed" : "instalment.settled", (moved.IsRefused ? moved.Refusal : paid.Refusal).Code);
        await Agrees();
    }

    [Fact]
    public async Task A_program_reads_what_is_to_come_and_says_which_it_saw()
    {
        await Plans(3);
        var saturday = await Winter.Offers("Natation 3", cents: 9000);
        var sunday = await Winter.AlsoOffers(saturday, cents: 9600);
        await Adds(Roy, "Léa", saturday);
        var order = await BuysInParts(Roy);
        using var client = await Town.Integrates("families", "orders", "orders.write");
        var preview = await client.GetFromJsonAsync<JsonElement>(new Uri($"/api/v1/families/{Roy.Id}/orders/{order.Number}/lines/1/transfer", UriKind.Relative));
        var choice = preview.GetProperty("groups").EnumerateArray().Single(group => group.GetProperty("group").GetGuid() == sunday);
        Assert.Equal((600, 0, 0, 6000, 6600), (Cents("difference"), Cents("due"), Cents("back"), Cents("open"), Cents("toCome")));
        Assert.Equal(["2 3300 2026-12-26", "3 3300 2027-01-26"], choice.GetProperty("parts").EnumerateArray().Select(part =>
            $"{part.GetProperty("number")} {part.GetProperty("amount")} {part.GetProperty("until")}"));

        var family = new FamilyByJson(client, Roy.Id);
        using var other = await family.Posts($"orders/{order.Number}/lines/1/transfer", new { group = sunday, seenDifference = 600, seenToCome = 6000 });
        Assert.Equal(HttpStatusCode.Conflict, other.StatusCode);
        using var done = await family.Posts($"orders/{order.Number}/lines/1/transfer", new { group = sunday, seenDifference = 600, seenToCome = 6600 });

        Assert.Equal(6600, (await done.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("toCome").GetInt64());
        await Agrees();

        long Cents(string name) => choice.GetProperty(name).GetInt64();
    }

    [Fact]
    public async Task The_page_says_what_is_to_come_before_the_button_and_leads_to_the_new_order()
    {
        await Plans(3);
        var saturday = await Winter.Offers("Natation 3", cents: 9000);
        var sunday = await Winter.AlsoOffers(saturday, cents: 9600);
        await Adds(Roy, "Léa", saturday);
        var order = await BuysInParts(Roy);
        using var browser = await Town.SignsIn(Roy.Email);

        var list = await browser.Gets($"/commandes/{order.Number}/lignes/1/changer");
        list.IsShown("6,00\u00A0$ de plus, avec les versements à venir");
        var page = await browser.Gets($"/commandes/{order.Number}/lignes/1/changer?vers={sunday}");
        page.IsShown("Aucun paiement n'est demandé pour changer de groupe");
        page.IsShown("33,00\u00A0$");
        Assert.Equal("6600", page.Document.QuerySelector("input[name=SeenToCome]")!.GetAttribute("value"));
        var done = await browser.Presses(page, "Changer de groupe");

        done.IsShown("inscription passée au groupe");
        done.IsShown("Il reste 66,00\u00A0$ à payer.");
        var english = await browser.Gets($"/en/commandes/{order.Number}");
        english.IsShown("Taken off");
    }
}
