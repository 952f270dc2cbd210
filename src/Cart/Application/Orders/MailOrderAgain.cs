using Loisirs.Accounts.Contracts.Correspondence;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Orders;

/// <summary>Sends the confirmation of a paid order once more, as a copy with its text and its dates, to where the family's mail goes now.</summary>
/// <remarks>Procedure, step 8; P-301: the confirmation stays one, a copy refers to it. Refuses: house.not-found, letters.too-many-copies.</remarks>
[Needs(Right.Register, Right.TakeCounterPayment)]
internal sealed record MailOrderAgain(string Number) : ICommand<LetterCopy>;

internal sealed class MailOrderAgainHandler(CartDb db, IMediator house, ICaller caller) : ICommandHandler<MailOrderAgain, LetterCopy>
{
    public async Task<Result<LetterCopy>> Handle(MailOrderAgain command, CancellationToken stop)
    {
        var order = await db.Orders.Seen(caller).Where(order => order.Number == command.Number)
            .Select(order => new { order.Id, order.Family }).SingleOrDefaultAsync(stop);
        return order is null ? Refusal.NotFound : await house.Send(new CopyLetter(MailConfirmation.KeyOf(order.Id), order.Family), stop);
    }
}
