using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using MediatR;

namespace Loisirs.Cart.Application.Orders;

/// <summary>That one person of the caller's family has a place in a group, to show to a school or an employer.</summary>
/// <remarks>Refuses: house.not-found, also for tickets, for what is not paid, and once the registration is cancelled.</remarks>
/// <param name="Line">From 1, within the order.</param>
[Needs(Right.OwnOrders)]
internal sealed record ShowAttestation(string Number, int Line) : IQuery<Attestation>;

/// <param name="PaidAt">UTC: since when the registration stands.</param>
/// <param name="Group">The group as it is now.</param>
internal sealed record Attestation(string Number, string Name, string Programme, GroupView Group, DateTimeOffset PaidAt);

internal sealed class ShowAttestationHandler(IMediator house) : IQueryHandler<ShowAttestation, Attestation>
{
    public async Task<Result<Attestation>> Handle(ShowAttestation query, CancellationToken stop)
    {
        var order = await house.Send(new ShowOrder(query.Number), stop);
        var line = order.IsRefused ? null : order.Value.Lines.FirstOrDefault(line => line.Number == query.Line);
        return line is { HasPlace: true, Tickets: 0, Group: { } group } && order.Value is { IsComplete: true, PaidAt: { } paid }
            ? new Attestation(order.Value.Number, line.FullName, line.Programme, group, paid)
            : Refusal.NotFound;
    }
}
