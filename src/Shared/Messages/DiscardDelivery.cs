using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Shared.Messages;

/// <summary>Gives up what was parked: it is never done, the reason stands in the audit trail, and what waits behind it goes on (P-310).</summary>
/// <remarks>Refuses: house.not-found, also when it is parked no more; jobs.reason-missing, jobs.reason-long, jobs.reason-unreadable.</remarks>
/// <param name="Reason">At most 500 characters.</param>
[Needs(Right.RetryParked)]
public sealed record DiscardDelivery(long Delivery, string? Reason) : ICommand<Done>
{
    public const int LongestReason = 500;
}

internal sealed class DiscardDeliveryHandler(HouseDb house, DatabaseSession session, DispatchSignal signal, TimeProvider time)
    : ICommandHandler<DiscardDelivery, Done>
{
    public async Task<Result<Done>> Handle(DiscardDelivery command, CancellationToken stop)
    {
        if (await house.Parked.SingleOrDefaultAsync(d => d.Id == command.Delivery, stop) is not { } delivery)
        {
            return Refusal.NotFound;
        }

        if (WhyNot(PlainText.Read(command.Reason, DiscardDelivery.LongestReason, lines: true).Flaw) is { } refusal)
        {
            return refusal.At(nameof(command.Reason));
        }

        delivery.Discard(time.GetUtcNow());
        session.AfterCommit(signal.Wake);
        return Done.Result;
    }

    private static Refusal? WhyNot(TextFlaw? flaw) => flaw switch
    {
        null => null,
        TextFlaw.Blank or TextFlaw.Invisible => new("jobs.reason-missing"),
        TextFlaw.TooLong => new("jobs.reason-long", DiscardDelivery.LongestReason),
        _ => new("jobs.reason-unreadable"),
    };
}
