using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Domain.Shows;
using Loisirs.Kernel;
using Loisirs.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Shows;

/// <summary>Gives a show its price classes; its tax status follows from them (T9 to T12). Tickets already held or taken keep their price.</summary>
/// <remarks>Refuses, at <c>Fields.…</c>: catalogue.no-price-class, catalogue.name-missing, catalogue.text-too-long, catalogue.price-missing,
/// catalogue.price-unreadable, catalogue.most-per-order, catalogue.performers; catalogue.not-a-show; house.not-found.</remarks>
[Needs(Right.ManageCatalogue)]
internal sealed record SetPriceClasses(Guid Activity, PriceClassFields Fields) : ICommand<Done>;

internal sealed class SetPriceClassesHandler(CatalogueDb db, GuideChanges guide, WordsIn words, TimeProvider time) : ICommandHandler<SetPriceClasses, Done>
{
    public async Task<Result<Done>> Handle(SetPriceClasses command, CancellationToken stop)
    {
        if (await db.FindActivity(command.Activity, stop) is not { } activity)
        {
            return Refusal.NotFound;
        }

        await guide.Mark(stop);
        var isRegistered = await db.Providers.Where(provider => provider.Id == activity.ProviderId).Select(provider => provider.IsRegisteredForTaxes).SingleAsync(stop);
        return command.Fields.Read(activity.Ticketing, () => Guid.CreateVersion7(time.GetUtcNow()))
            .Then(ticketing => activity.Sell(ticketing, ticketing.TaxBy(isRegistered).Status(), Reason(ticketing, isRegistered)));
    }

    private string Reason(Ticketing ticketing, bool isRegistered) => words.The(Language.French)[
        $"catalogue.ticket-tax.{ticketing.TaxBy(isRegistered)}", ticketing.Stage.Unpaid, ticketing.Stage.Performers];
}
