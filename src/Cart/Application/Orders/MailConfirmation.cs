using Loisirs.Accounts.Contracts.Correspondence;
using Loisirs.Cart.Application.Letters;
using Loisirs.Cart.Contracts.Orders;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Shared.Texts;
using Loisirs.Shared.Town;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Loisirs.Cart.Application.Orders;

/// <summary>Writes the one confirmation of a paid order to its family, in its language, with the dates for its calendar.</summary>
/// <remarks>Procedure, step 8; P-301, P-303: its key is the order, so that a second reading writes nothing.</remarks>
[Reader("cart.mail-confirmation")]
internal sealed class MailConfirmation(CartDb db, IMediator house, WordsIn words, IOptions<TownSettings> town, TimeProvider time) : IReader<CartCheckedOut>
{
    public static string KeyOf(Guid order) => $"order:{order}:confirmation";

    public async Task Handle(CartCheckedOut notification, CancellationToken cancellationToken)
    {
        var order = await db.WholeOrders.AsNoTracking().SingleAsync(order => order.Id == notification.Order, cancellationToken);
        var groupIds = order.KeptLines.Select(line => line.Group).Distinct().ToList();
        var groups = (await house.Send(new FindGroups(groupIds, order.Language), cancellationToken)).Value.ToDictionary(group => group.Id);

        var tongue = words.The(order.Language);
        var letter = new Confirmation(order, groups, tongue, town.Value).Write();
        var calendar = ConfirmationCalendar.Write(order, groups, tongue, time.GetUtcNow());
        var written = await house.Send(
            new WriteToFamily(KeyOf(order.Id), order.Family, letter.Subject, letter.Text, letter.Document, calendar), cancellationToken);
        _ = written.Value; // a refusal here cannot happen: the delivery fails, and is shown to the office
    }
}
