using Loisirs.Cart.Application.Orders;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Loisirs.Shared.Town;
using Microsoft.Extensions.Options;

namespace Loisirs.Cart.Application.Payments;

/// <summary>Writes down the attempt to pay and its key, before the gateway hears of it (P-203); or answers the one that is open.</summary>
/// <remarks>Refuses: house.not-found, instalment.settled, instalment.not-yet, payment.not-due, payment.time-over, order.with-the-office.</remarks>
/// <param name="Part">The number of the part that is to be paid; null: what is asked at checkout.</param>
[Needs(Right.Inside), OfMoney]
internal sealed record StartAttempt(Guid Order, int? Part = null) : ICommand<StartedAttempt>;

/// <summary>An attempt and what the gateway is asked, the same each time.</summary>
/// <param name="Address">The page, if it is open already.</param>
internal sealed record StartedAttempt(Guid Attempt, PageRequest Page, string? Address)
{
    /// <summary>How long the gateway leaves a page open by itself, should we never close it: the longest hold, and as much again,
    /// because a page opened at the hold's last second must still have the half hour that providers ask for at least.</summary>
    private static readonly TimeSpan PageLife = Order.LongestHold * 2;

    public static StartedAttempt Of(Order order, Attempt attempt, string publicAddress) => new(
        attempt.Id,
        new(attempt.Key, order.Number, attempt.Amount, $"{publicAddress}{(attempt.Language == Language.English ? "/en" : "")}{BackTo(order, attempt)}", attempt.Language,
            attempt.CreatedAt + PageLife),
        attempt.Address);

    private static string BackTo(Order order, Attempt attempt) =>
        attempt.Instalment is { } part ? $"/commandes/{order.Number}/versements/{part}" : $"/panier/paiement/{order.Number}";
}

internal sealed class StartAttemptHandler(CartDb db, OrderPlaces places, ICaller caller, IOptions<TownSettings> town, TownZone zone, TimeProvider time) : ICommandHandler<StartAttempt, StartedAttempt>
{
    public async Task<Result<StartedAttempt>> Handle(StartAttempt command, CancellationToken stop)
    {
        var order = await db.TakeOrder(command.Order, stop);
        var (now, language) = (time.GetUtcNow(), caller.Language);
        var started = command.Part is { } part ? order.StartAttempt(part, zone.DateAt(now), now, language) : order.StartAttempt(now, language);
        await places.Keep(order, stop);
        return started.Then(attempt => StartedAttempt.Of(order, attempt, town.Value.PublicAddress));
    }
}
