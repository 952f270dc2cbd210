using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Domain;
using Loisirs.Catalogue.Domain.Subscriptions;
using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Subscriptions;

/// <summary>Says what a subscription gives: from when to when, how many visits, how many inside at once. Visits that were made stay.</summary>
/// <remarks>Refuses, at <c>Fields.…</c>: catalogue.pass-from, catalogue.pass-to, catalogue.pass-number; catalogue.not-a-subscription; house.not-found.</remarks>
[Needs(Right.ManageCatalogue)]
internal sealed record SetPass(Guid Group, PassFields Fields) : ICommand<Done>;

internal sealed class SetPassHandler(CatalogueDb db, GuideChanges guide) : ICommandHandler<SetPass, Done>
{
    private const int Most = 10_000;

    public async Task<Result<Done>> Handle(SetPass command, CancellationToken stop)
    {
        if (await db.FindGroup(command.Group, stop) is not { } group)
        {
            return Refusal.NotFound;
        }

        await guide.Mark(stop);
        return group.Activity.Kind != ActivityKind.Subscription ? CatalogueRefusals.NotASubscription : Read(command.Fields).Then(group.Give);
    }

    private static Result<Pass> Read(PassFields typed)
    {
        var form = new FormReading("Fields.");
        if (typed.From is null)
        {
            form.Refuse(nameof(typed.From), "catalogue.pass-from");
        }

        if (typed.To is null || typed.To < typed.From)
        {
            form.Refuse(nameof(typed.To), "catalogue.pass-to");
        }

        foreach (var (field, number) in new[] { (nameof(typed.Visits), typed.Visits), (nameof(typed.Room), typed.Room) })
        {
            if (number is < 1 or > Most)
            {
                form.Refuse(field, "catalogue.pass-number", Most);
            }
        }

        return form.Or(() => new Pass(typed.From!.Value, typed.To!.Value, typed.Visits, typed.Room));
    }
}
