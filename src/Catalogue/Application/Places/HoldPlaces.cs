using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Catalogue.Domain.Places;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;

namespace Loisirs.Catalogue.Application.Places;

internal sealed class HoldPlacesHandler(CatalogueDb db, GuideCache guides, IPlacesGuard guard, TimeProvider time, TownZone zone, ICaller caller)
    : ICommandHandler<HoldPlaces, HeldPlaces>
{
    public async Task<Result<HeldPlaces>> Handle(HoldPlaces command, CancellationToken stop)
    {
        var live = await db.LivePlaces(command.Wishes, command.Holder, stop);
        var together = new WishesTogether(command.Wishes);
        var holds = new List<Hold>();
        foreach (var group in together.ByGroup)
        {
            if (command.ThenFrees is { } freed && freed.CompareTo(group.Key) < 0)
            {
                await guard.Lock(freed, stop);
            }

            together.LetAnswer(group.Key, await Lock(command, group.Key, [.. group], live, holds, stop));
        }

        var answers = together.Answers(); // once all are locked: what one group refuses decides in the others
        db.AddRange(holds.SelectMany(hold => hold.Places));
        holds.ForEach(hold => hold.TakeOver(command.NoLonger));
        return new HeldPlaces(answers);
    }

    /// <summary>Decides by the rules as this host knows them; the guard says when they changed meanwhile.</summary>
    private async Task<GroupAnswers> Lock(HoldPlaces command, Guid group, List<Wish> wishes, List<Place> live, List<Hold> holds, CancellationToken stop)
    {
        for (var isLast = false; ; isLast = true)
        {
            var guide = await guides.Current(stop);
            var known = guide.Group(group);
            var past = await db.PastPlaces(guide, wishes, caller.Language, stop);
            if (known?.Offer is { } offer)
            {
                var hold = new Hold(offer, live, past, command.Holder, command.Until, time.GetUtcNow(), zone);
                if (await Lock(offer, hold.NewPlacesFor(wishes), command.FromList, stop) is { } room)
                {
                    holds.Add(hold);
                    return givenUp => hold.Answer(wishes, room, givenUp);
                }
            }

            if (isLast)
            {
                return _ => wishes.ConvertAll(wish => wish.NotOffered(known));
            }

            guides.Drop();
        }
    }

    /// <summary>The room of a group, counted under its lock; null when its rules are not these any more.</summary>
    private async Task<Room?> Lock(Offer offer, int wanted, bool fromList, CancellationToken stop)
    {
        var room = wanted == 0 ? 0 : await guard.Take(offer.Group, offer.Version, wanted, fromList, stop);
        if (room is null)
        {
            return null;
        }

        var places = await db.PlacesOf([offer.Group], time.GetUtcNow(), stop);
        var taken = await db.SharesTaken([offer], stop);
        var granted = await db.Granted([places[offer.Group]], stop);
        return new(room.Value, places[offer.Group] with { Overdue = 0 }, taken.GetValueOrDefault(offer.Group, SharesTaken.None)) { Granted = [.. granted[offer.Group]] };
    }
}
