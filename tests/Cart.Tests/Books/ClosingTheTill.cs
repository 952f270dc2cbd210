using System.Data.Common;
using Loisirs.Cart.Application.Books;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Tests.Reconciling;
using Loisirs.Kernel;
using Loisirs.Shared.Callers;

namespace Loisirs.Cart.Tests.Books;

public sealed class ClosingTheTill : CartTest
{
    [Fact, Trait("Promise", "P-212"), Trait("Promise", "P-213")]
    public async Task A_day_is_closed_once_with_what_was_counted_and_what_is_corrected_later_is_in_the_next()
    {
        var today = Town.Today();
        var (yoga, swimming) = (await Winter.Offers("Yoga", cents: 12000, taxable: true), await Winter.Offers("Natation 3", cents: 8500));
        await Adds(Roy, "Léa", yoga);
        await Adds(Roy, "Noé", swimming);
        var order = await ChecksOut(Roy);
        await Town.Ask(Office, new RecordCounterPayment(order.Number, PaymentWay.Cash, "")); // 222,97 $, in coins 222,95 $
        await Town.Quiet();

        Assert.Equal("books.reason-missing", (await Close(today, "200,00", null)).Refusal.Code);
        Assert.Equal("books.count-missing", (await Close(today, "", null)).Refusal.Code);
        Assert.Equal("cancel.amount-malformed", (await Close(today, "beaucoup", null)).Refusal.Code);
        Assert.Equal("books.day-to-come", (await Close(today.AddDays(1), "0", null)).Refusal.Code);
        Assert.Equal(Refusal.Denied, (await As(Roy, new CloseDay(today, "0", null))).Refusal);
        Assert.Equal(new ClosedDay(today, new(22295), new(22195)), (await Close(today, "221,95", "Un dollar de trop rendu")).Value);
        Assert.Equal("books.closed-already", (await Close(today, "221,95", "Encore")).Refusal.Code);
        Assert.Equal("books.closed-already", (await Close(today.AddDays(-1), "0", "Encore")).Refusal.Code);

        string[] sums = ["Cash 22195", "Revenue ACTIVITES -20500", "Gst -600", "Qst -1197", "Rounding 2", "CashDifference 100"];
        Assert.Equal(sums, await Sums(today));
        Town.Clock.Advance(TimeSpan.FromHours(2));
        await Adds(Roy, "Noé", yoga);
        await Town.Ask(Office, new RecordCounterPayment((await ChecksOut(Roy)).Number, PaymentWay.Cheque, "118"));
        await Town.Quiet();
        Assert.Equal(sums, await Sums(today));
        Assert.Equal(["Cheque 13797", "Revenue ACTIVITES -12000", "Gst -600", "Qst -1197"], await Sums(today.AddDays(1)));

        Town.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(new ClosedDay(today.AddDays(1), Money.Zero, Money.Zero), (await Close(today.AddDays(1), "0", null)).Value);
        foreach (var table in (IEnumerable<string>)["cart.day_closings", "cart.closing_lines"])
        {
            Assert.Contains("day.closed-for-good", (await Assert.ThrowsAnyAsync<DbException>(() => Town.Writes($"UPDATE {table} SET id = id"))).Message, StringComparison.Ordinal);
            Assert.Contains("day.closed-for-good", (await Assert.ThrowsAnyAsync<DbException>(() => Town.Writes($"DELETE FROM {table}"))).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Two_who_close_at_once_close_one_day()
    {
        var today = Town.Today();
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => Close(today, "0", null))));

        Assert.Single(answers, answer => !answer.IsRefused);
        Assert.All(answers.Where(answer => answer.IsRefused), answer => Assert.Equal("books.closed-already", answer.Refusal.Code));
    }

    private async Task<IReadOnlyList<string>> Sums(DateOnly day) =>
        [.. (await Town.Ask(Office, new ShowClosing(day))).Value.Sums.Select(sum => $"{sum.Account} {(sum.Code.Length > 0 ? $"{sum.Code} " : "")}{sum.Amount.Cents}")];

    private Task<Result<ClosedDay>> Close(DateOnly day, string? counted, string? reason) => Town.Ask(Office, new CloseDay(day, counted, reason));

    private static void Office(Caller caller) =>
        caller.Become(new CallerFacts([Role.Clerk], Guid.NewGuid(), Guid.Empty, IsApproved: false, "Bureau", Language.French));
}
