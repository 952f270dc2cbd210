using FluentValidation;
using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Application.Reconciling;
using Loisirs.Cart.Domain;
using Loisirs.Cart.Domain.Books;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using Loisirs.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Books;

/// <summary>Closes a day of the till: what came by each means and on each ledger code, and what was counted in the drawer. Once, for good.</summary>
/// <remarks>Refuses: books.day-missing; books.day-to-come; books.closed-already, also for a day before one that is closed; books.count-missing; cancel.amount-malformed;
/// books.reason-missing with the difference; cancel.reason-too-long, cancel.reason-unreadable.</remarks>
/// <param name="Day">In town.</param>
/// <param name="Counted">Cash taken, as it is typed.</param>
/// <param name="Reason">Why it is not what is expected.</param>
[Needs(Right.KeepTill), OfMoney]
internal sealed record CloseDay(DateOnly? Day, string? Counted, string? Reason) : ICommand<ClosedDay>;

internal sealed record ClosedDay(DateOnly Day, Money Expected, Money Counted);

internal sealed class CloseDayShape : AbstractValidator<CloseDay>
{
    public CloseDayShape()
    {
        RuleFor(command => command.Counted).NotEmpty().WithErrorCode("books.count-missing");
        RuleFor(command => command.Counted).Must(typed => string.IsNullOrWhiteSpace(typed) || Cash(typed) is not null).WithErrorCode("cancel.amount-malformed");
        RuleFor(command => command.Reason).Reason(isNeeded: false);
    }

    /// <summary>Below zero on a day on which more went out than came in.</summary>
    public static Money? Cash(string? typed)
    {
        var (text, isBelow) = typed?.Trim() is ['-' or '−', .. var rest] ? (rest, true) : (typed, false);
        return MoneyText.Parse(text) is { } cents ? new Money(isBelow ? -cents : cents) : null;
    }
}

internal sealed class CloseDayHandler(CartDb db, ICaller caller, TownZone zone, TimeProvider time) : ICommandHandler<CloseDay, ClosedDay>
{
    public async Task<Result<ClosedDay>> Handle(CloseDay command, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        if (command.Day is not { } day)
            return BookRefusals.DayMissing;
        if (day > zone.DateAt(now))
            return BookRefusals.DayToCome;
        var last = await db.Closings.OrderByDescending(closing => closing.Number).FirstOrDefaultAsync(stop);
        if (last is not null && day <= last.Day)
            return BookRefusals.ClosedAlready(last.Day);

        var until = zone.EndOf(day, now);
        var sums = await db.OpenBefore(until, stop);
        return DayClosing.Close(new((last?.Number ?? 0) + 1, day, until), sums, CloseDayShape.Cash(command.Counted) ?? Money.Zero, (command.Reason ?? "").Trim(), caller.Account, now).Then(closing =>
        {
            if (closing.Entry() is { } entry)
                db.Add(entry);
            db.Add(closing);
            return new ClosedDay(closing.Day, closing.Expected, closing.Counted);
        });
    }
}
