using Loisirs.Catalogue.Application.Guides;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Providers;

/// <summary>A manager confirms, for a reason, that an exception of the Act lets a partner be paid before the start. What was sold stays as it was.</summary>
/// <remarks>Twice is as once: the first reason stands. Refuses: house.not-found; catalogue.not-a-partner;
/// catalogue.exception-missing, catalogue.text-too-long, catalogue.text-unreadable.</remarks>
[Needs(Right.ConfirmPrepayment)]
internal sealed record ConfirmPrepayment(Guid Provider, string? Reason) : ICommand<Done>;

internal sealed class ConfirmPrepaymentHandler(CatalogueDb db, GuideChanges guide, ICaller caller, TimeProvider time) : ICommandHandler<ConfirmPrepayment, Done>
{
    public async Task<Result<Done>> Handle(ConfirmPrepayment command, CancellationToken stop)
    {
        await guide.Mark(stop);
        if (await db.Providers.SingleOrDefaultAsync(known => known.Id == command.Provider, stop) is not { } provider)
        {
            return Refusal.NotFound;
        }

        var form = new FormReading();
        var reason = form.Needed(nameof(command.Reason), command.Reason, Longest.Text, "catalogue.exception-missing");
        return form.Or(() => reason).Then(text => provider.ConfirmPrepayment(caller.Account, time.GetUtcNow(), text));
    }
}
