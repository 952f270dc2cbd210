using Loisirs.Cart.Application.Letters;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Instalments;

/// <summary>Tells families of parts whose day is a week away, or over: each once for its day. Any host may do it, twice is as once.</summary>
[Needs(Right.Inside)]
internal sealed record RemindOfInstalments : IProcess<Done>
{
    /// <summary>How many days before its day a family is reminded.</summary>
    public const int DaysBefore = 7;
}

internal sealed class RemindOfInstalmentsHandler(IMediator house, OneByOne orders) : IProcessHandler<RemindOfInstalments, Done>
{
    public async Task<Result<Done>> Handle(RemindOfInstalments process, CancellationToken stop) =>
        await orders.Send((await house.Send(new OrdersToRemind(), stop)).Value, order => new RemindOfOrder(order), stop);
}

/// <summary>The orders with a part to tell of, the most urgent first; at most 200.</summary>
[Needs(Right.Inside)]
internal sealed record OrdersToRemind : IQuery<IReadOnlyList<Guid>>;

internal sealed class OrdersToRemindHandler(CartDb db, TownZone zone, TimeProvider time) : IQueryHandler<OrdersToRemind, IReadOnlyList<Guid>>
{
    private const int Most = 200;

    public async Task<Result<IReadOnlyList<Guid>>> Handle(OrdersToRemind query, CancellationToken stop)
    {
        var today = zone.DateAt(time.GetUtcNow());
        var soon = today.AddDays(RemindOfInstalments.DaysBefore);
        var due = await db.Orders.Where(order => order.State == OrderState.Paid)
            .SelectMany(order => order.Instalments, (order, part) => new { order.Id, Part = part, Until = part.DelayedTo ?? part.DueOn })
            .Where(row => row.Part.PaidAt == null && row.Part.Reduced != row.Part.Amount)
            .Where(row => row.Until < today ? row.Part.ToldLateAt == null : row.Until <= soon && row.Part.RemindedAt == null && (row.Part.OpensOn == null || row.Part.OpensOn <= today))
            .OrderBy(row => row.Until).ThenBy(row => row.Id).Select(row => row.Id).Take(Most).ToListAsync(stop);
        return due.Distinct().ToArray();
    }
}

/// <summary>Tells one family, in the transaction that writes down that it was told.</summary>
[Needs(Right.Inside), OfMoney]
internal sealed record RemindOfOrder(Guid Order) : ICommand<Done>;

internal sealed class RemindOfOrderHandler(CartDb db, PartLetter letter, TownZone zone, TimeProvider time) : ICommandHandler<RemindOfOrder, Done>
{
    public async Task<Result<Done>> Handle(RemindOfOrder command, CancellationToken stop)
    {
        var (order, now) = (await db.TakeOrder(command.Order, stop), time.GetUtcNow());
        foreach (var (part, isLate) in order.TellOfParts(zone.DateAt(now), RemindOfInstalments.DaysBefore, now))
            await (isLate ? letter.TellLate(order, part, stop) : letter.Remind(order, part, stop));
        return Done.Result;
    }
}
