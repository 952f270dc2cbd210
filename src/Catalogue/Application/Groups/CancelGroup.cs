using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Groups;

/// <summary>The group will not take place: nobody can take it any more. Tells GroupCancelled, so that who paid is refunded.</summary>
/// <remarks>Refuses: catalogue.reason-missing, catalogue.text-too-long, catalogue.text-unreadable, catalogue.already-cancelled; house.not-found.</remarks>
/// <param name="Reason">For those who hold a place; at most 500 characters.</param>
[Needs(Right.ManageCatalogue)]
internal sealed record CancelGroup(Guid Group, string? Reason) : ICommand<Done>;

internal sealed class CancelGroupHandler(CatalogueDb db, GuideChanges guide, ITell tell, ICaller caller, TimeProvider time)
    : ICommandHandler<CancelGroup, Done>
{
    public async Task<Result<Done>> Handle(CancelGroup command, CancellationToken stop)
    {
        if (await db.FindGroup(command.Group, stop) is not { } group)
        {
            return Refusal.NotFound;
        }

        await guide.Mark(stop);
        var form = new FormReading();
        var reason = form.Needed(nameof(command.Reason), command.Reason, Longest.Text, "catalogue.reason-missing");
        return form.Or(() => reason).Then(text => group.Cancel(caller.Account, time.GetUtcNow(), text)).Then(done =>
        {
            tell.Tell(new GroupCancelled(group.Id));
            return done;
        });
    }
}
