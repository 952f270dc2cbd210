using Loisirs.Accounts.Contracts.Correspondence;
using Loisirs.Cart.Application.Letters;
using Loisirs.Cart.Application.Schedules;
using Loisirs.Cart.Contracts.Orders;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Loisirs.Shared.Texts;
using Loisirs.Shared.Town;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Loisirs.Cart.Application.Orders;

/// <summary>Writes the one confirmation of a paid order to its family, in its language, with the dates for its calendar.</summary>
/// <remarks>Procedure, step 8; P-301, P-303: its key is the order, so that a second reading writes nothing.</remarks>
[Reader("cart.mail-confirmation")]
internal sealed class MailConfirmation(
    CartDb db, IMediator house, FamilyRegistrations registrations, WordsIn words, IOptions<TownSettings> town, TownZone zone, TimeProvider time)
    : IReader<CartCheckedOut>
{
    public static string KeyOf(Guid order) => $"order:{order}:confirmation";

    public async Task Handle(CartCheckedOut notification, CancellationToken cancellationToken)
    {
        var order = await db.ShownOrders.AsNoTracking().SingleAsync(order => order.Id == notification.Order, cancellationToken);
        var sold = order.KeptLines.Select(line => (line.IsTickets ? line.Group : line.Person, line.Group)).ToHashSet();
        var all = await registrations.Read(order.Family, order.Language, cancellationToken);
        var known = all.Where(registration => sold.Contains((registration.Person, registration.Group.Id))).ToList();
        var groups = known.Select(registration => registration.Group).DistinctBy(group => group.Id).ToDictionary(group => group.Id);

        var tongue = words.The(order.Language);
        var replaced = order.Replaced is { } line ? await db.OrderLines.AsNoTracking().SingleAsync(old => old.Id == line, cancellationToken) : null;
        var left = all.FirstOrDefault(registration => !registration.Stands && registration.Person == replaced?.Person && registration.Group.Id == replaced.Group);
        var letter = new Confirmation(order, groups, tongue, town.Value) { Replaced = replaced, ReplacedBack = await BackOf(replaced, cancellationToken) }.Write();
        var calendar = ConfirmationCalendar.Write(known, tongue, time.GetUtcNow(), zone, left);
        var written = await house.Send(
            new WriteToFamily(KeyOf(order.Id), order.Family, letter.Subject, letter.Text, letter.Document, calendar), cancellationToken);
        _ = written.Value; // a refusal here cannot happen: the delivery fails, and is shown to the office
    }

    /// <summary>What went back of a line that went to another group, beside what is carried over and what was not paid yet.</summary>
    private async Task<Money> BackOf(OrderLine? replaced, CancellationToken stop)
    {
        if (replaced is not { Cancellation: { } closed })
            return Money.Zero;

        var id = await db.OrderOf(replaced.Id, stop);
        return (await db.Orders.AsNoTracking().Include(order => order.Refunds).SingleAsync(order => order.Id == id, stop)).BackOf(closed);
    }
}
