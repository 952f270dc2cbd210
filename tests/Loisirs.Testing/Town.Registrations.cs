using Loisirs.Cart.Application;
using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Contracts.Orders;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Catalogue.Application.Groups;
using Loisirs.Catalogue.Application.Venues;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Loisirs.Shared.Data;
using Loisirs.Testing.People;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Testing;

public sealed partial class Town
{
    /// <summary>People of a family are registered: cart, « Payer », and cash at the counter if anything is due. Everybody is told.</summary>
    /// <returns>The order, as the other modules hear of it.</returns>
    public async Task<CartCheckedOut> Registers(FamilyInTown family, Guid group, params IReadOnlyList<Guid> people)
    {
        var number = await ChecksOut(family, group, people);
        await TakesCash(number);
        return await OrderOf(number);
    }

    /// <summary>People of a family are put in the cart, and it is checked out; what is due is not paid yet.</summary>
    /// <returns>The order's number.</returns>
    public async Task<string> ChecksOut(FamilyInTown family, Guid group, params IReadOnlyList<Guid> people)
    {
        foreach (var person in people)
        {
            await family.Does(new AddToCart(group, person));
            Clock.Advance(TimeSpan.FromMilliseconds(2)); // lines come in the order in which they were added
        }

        return Expect(await family.ChecksOut()).Number;
    }

    /// <summary>The counter takes cash for an order, unless there is nothing to pay; everybody is told.</summary>
    public async Task TakesCash(string number)
    {
        if (!(await Stored(number)).IsPaid)
        {
            await Does(new RecordCounterPayment(number, PaymentWay.Cash, ""));
        }

        await Quiet();
    }

    /// <summary>One line of a paid order is cancelled: its place is free and its notice written, in one commit; everybody is told.</summary>
    /// <param name="line">Its index in the order.</param>
    public async Task Cancels(CartCheckedOut order, int line = 0)
    {
        var (id, group, person) = order.Lines[line];
        await Writes(async services =>
        {
            services.GetRequiredService<ITell>().Tell(new OrderLineCancelled(order.Order, id, group, person));
            Expect(await services.GetRequiredService<IMediator>().Send(new ReleasePlaces(order.Order, group, person)));
        });
        await Quiet();
    }

    /// <summary>The group will not take place.</summary>
    public async Task Cancels(Guid group) => await Does(new CancelGroup(group, "La piscine est fermée."));

    /// <summary>The town moves the last date of a group to the next day, at the same hours.</summary>
    public async Task MovesADate(Guid group)
    {
        var date = (await Does(new FindGroups([group], Language.French)))[0].Meetings[^1];
        var zone = Services.GetRequiredService<TownZone>();
        await Does(new MoveMeeting(
            group, date.Id, date.Day.AddDays(1), zone.ToTown(date.Start).Hour, zone.ToTown(date.End).Hour, null, "La piscine est fermée."));
    }

    /// <summary>The town moves a date to that day at 18 h 30, to a new venue called « Gymnase ».</summary>
    public async Task MovesADate(MeetingOfGroup date, DateOnly day) => await Does(new MoveMeeting(
        date.Group, date.Meeting, day, new(18, 30), new(19, 30), await Does(new CreateVenue("Gymnase", "4, rue du Parc")), "La piscine est fermée."));

    /// <summary>The town moves a date to that day and hour, where it was to be.</summary>
    public async Task MovesADate(MeetingOfGroup date, DateOnly day, TimeOnly starts) => await Does(new MoveMeeting(
        date.Group, date.Meeting, day, starts, starts.AddHours(1), null, "La piscine est fermée."));

    public async Task CancelsADate(MeetingOfGroup date) => await Does(new CancelMeeting(date.Group, date.Meeting, "Tempête de neige"));

    /// <summary>The town cancels the first date of a group for good: its share of the price goes back.</summary>
    public async Task GivesADateBack(Guid group) => await Does(new CancelMeeting(
        group, (await Does(new FindGroups([group], Language.French)))[0].Meetings[0].Id, "Bris de la pompe", GivesBack: true));

    /// <summary>A reader hears of a notice in one commit, as it does when the notice is delivered.</summary>
    public Task Reads<TReader, TNotice>(TNotice notice)
        where TReader : IReader<TNotice>
        where TNotice : INotice => Writes(services => services.GetRequiredService<TReader>().Handle(notice, CancellationToken.None));

    /// <summary>An order as the other modules hear of it.</summary>
    public async Task<CartCheckedOut> OrderOf(string number)
    {
        var order = await Stored(number);
        return new CartCheckedOut(order.Id, order.Family, [.. order.Lines.OrderBy(line => line.Number).Select(line => new CheckedOutLine(line.Id, line.Group, line.Person)
        {
            Tickets = line.Tickets,
            PriceClass = line.IsTickets ? line.FirstName : "",
        })]);
    }

    private async Task<string> NumberOf(CartCheckedOut order)
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CartDb>().Orders.Where(known => known.Id == order.Order).Select(known => known.Number).SingleAsync();
    }

    private async Task<Order> Stored(string number)
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CartDb>().WholeOrders.AsNoTracking().SingleAsync(order => order.Number == number);
    }

    private async Task Writes(Func<IServiceProvider, Task> act)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Shared.Callers.Caller>().BecomeHouse();
        await scope.ServiceProvider.GetRequiredService<DatabaseSession>().Write(
            async () =>
            {
                await act(scope.ServiceProvider);
                return Done.Result;
            },
            CancellationToken.None);
    }
}
