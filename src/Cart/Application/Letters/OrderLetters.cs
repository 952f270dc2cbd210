using Loisirs.Accounts.Contracts.Correspondence;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Shared.Letters;
using Loisirs.Shared.Texts;
using Loisirs.Shared.Town;
using MediatR;
using Microsoft.Extensions.Options;

namespace Loisirs.Cart.Application.Letters;

/// <summary>Ends a letter about an order as all of them end, and writes it to its family: once for a key.</summary>
internal sealed class OrderLetters(IMediator house, IOptions<TownSettings> town)
{
    public async Task Send(string key, Order order, Letter letter, Words tongue, CancellationToken stop)
    {
        letter.Link(tongue["order.mail.see-order", order.Number], $"{town.Value.PublicAddress}{(tongue.IsFrench ? "" : "/en")}/commandes/{order.Number}")
            .Heading(town.Value.Name)
            .Block(tongue["order.mail.phone", town.Value.Phone], tongue["order.mail.email", town.Value.Email]);
        var written = await house.Send(new WriteToFamily(key, order.Family, letter.Subject, letter.Text, letter.Document, []), stop);
        _ = written.Value;
    }
}
