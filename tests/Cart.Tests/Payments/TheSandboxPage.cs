using System.Net;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Domain.Orders;

namespace Loisirs.Cart.Tests.Payments;

public sealed class TheSandboxPage : CartTest
{
    [Theory]
    [InlineData("approved", "Paid")]
    [InlineData("refused", "Refused")]
    [InlineData("slow", "BeingChecked")]
    [InlineData("silent", "BeingChecked")]
    [InlineData("late", "Paid")]
    [InlineData("no-such-card", "ToPay")]
    public async Task Each_test_card_comes_back_to_the_portal_with_its_own_result(string card, string step)
    {
        await Adds(Roy, "Léa", await Winter.Offers("Natation 3"));
        var order = await ChecksOut(Roy);
        var page = new Uri((await Does(Roy, new OpenPayment(order.Number))).Address).AbsolutePath;
        using var browser = Town.Visitor();

        using var chosen = new FormUrlEncodedContent([new("card", card)]);
        using var answer = await browser.PostAsync(page, chosen);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.EndsWith($"/panier/paiement/{order.Number}", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal(step, (await Does(Roy, new SettlePayment(order.Number))).Step.ToString());
    }

    [Fact, Trait("Promise", "P-217")]
    public async Task It_says_what_it_is_and_has_no_field_for_a_card()
    {
        await Adds(Roy, "Léa", await Winter.Offers("Natation 3"));
        var order = await ChecksOut(Roy);
        var page = new Uri((await Does(Roy, new OpenPayment(order.Number))).Address).AbsolutePath;
        using var browser = Town.Visitor();

        var shown = await browser.GetStringAsync(page);
        Assert.Contains("Bac à sable", shown, StringComparison.Ordinal);
        Assert.Contains("85,00", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("type=\"text\"", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", shown, StringComparison.Ordinal);

        using var paid = new FormUrlEncodedContent([new("card", "approved")]);
        await browser.PostAsync(page, paid);
        var used = await browser.GetStringAsync(page);
        Assert.DoesNotContain("name=\"card\"", used, StringComparison.Ordinal);
        Assert.DoesNotContain("<input", used, StringComparison.Ordinal);
        Assert.Contains("name=\"dispute\" value=\"open\"", used, StringComparison.Ordinal); // it can be disputed, and not paid again
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/bac-a-sable/page-none")).StatusCode);
        await Does(Roy, new SettlePayment(order.Number));
        Assert.Equal(OrderState.Paid, await StateOf(order));
    }
}
