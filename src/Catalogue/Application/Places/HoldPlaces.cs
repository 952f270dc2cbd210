using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Catalogue.Domain.Places;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Places;

internal sealed class HoldPlacesHandler(CatalogueDb db, GuideCache guides, IPlacesGuard guard, TimeProvider time, TownZone zone, ICaller caller)
    : ICommandHandler<HoldPlaces, HeldPlaces>
{
    public async Task<Result<HeldPlaces>> Handle(HoldPlaces command, CancellationToken stop)
    {
        var live = await db.LivePlaces(command.Wishes).ToListAsync(stop);
        var answers = new Answer[command.Wishes.Count];
        foreach (var group in command.Wishes.Select((wish, index) => (Wish: wish, Index: index)).GroupBy(wanted => wanted.Wish.Group).OrderBy(of => of.Key))
        {
            var wanted = group.ToList();
            var held = await Hold(command, group.Key, wanted.ConvertAll(w => w.Wish), live, stop);
            wanted.ForEach(w => answers[w.Index] = held[wanted.IndexOf(w)]);
        }

        return new HeldPlaces(answers);
    }

    /// <summary>Decides by the rules as this host knows them; the guard says when they changed meanwhile.</summary>
    private async Task<IReadOnlyList<Answer>> Hold(HoldPlaces command, Guid group, List<Wish> wishes, List<Place> live, CancellationToken stop)
    {
        for (var isLast = false; ; isLast = true)
        {
            var guide = await guides.Current(stop);
            var known = guide.Group(group);
            var past = await db.PastPlaces(guide, wishes, caller.Language, stop);
            if (known?.Offer is { } offer && await Hold(command, offer, wishes, live, past, stop) is { } answers)
            {
                return answers;
            }

            if (isLast)
            {
                return wishes.ConvertAll(wish => wish.NotOffered(known));
            }

            guides.Drop();
        }
    }

    /// <summary>The answers of one group's wishes, in order; null when its rules are not these any more.</summary>
    private async Task<IReadOnlyList<Answer>?> Hold(HoldPlaces command, Offer offer, List<Wish> wishes, List<Place> live, PastPlaces past, CancellationToken stop)
    {
        var hold = new Hold(offer, live, past, command.Holder, command.Until, time.GetUtcNow(), zone);
        var wanted = hold.NewPlacesFor(wishes);
        var room = wanted == 0 ? 0 : await guard.Take(offer.Group, offer.Version, wanted, stop);
        if (room is null)
        {
            return null;
        }

        var places = await db.PlacesOf([offer.Group], stop);
        var taken = await db.SharesTaken([offer], stop);
        var answers = hold.Answer(wishes, room.Value, places[offer.Group], taken.GetValueOrDefault(offer.Group, SharesTaken.None));
        db.AddRange(hold.Places);
        return answers;
    }
}
