using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Domain;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;

namespace Loisirs.Catalogue.Application.Places;

/// <summary>Keeps so many places of a group from sale, for a reason; fewer than before are free at once, and the waiting list hears of them.</summary>
/// <remarks>P-113. Refuses: house.not-found, catalogue.already-cancelled, catalogue.kept-number, catalogue.kept-too-many, catalogue.kept-reason-missing,
/// catalogue.text-too-long, catalogue.text-unreadable, catalogue.dates-missing, catalogue.kept-until-past.</remarks>
/// <param name="Places">How many from now on; 0: none.</param>
/// <param name="Reason">For the office: a partner, the children of a centre; at most 500 characters. May be empty for 0 places.</param>
/// <param name="OpensOn">In town: they open to everybody by themselves that day; null: once the office says so.</param>
/// <param name="OpensAt">Null: the start of that day.</param>
[Needs(Right.ManageCatalogue)]
internal sealed record KeepPlacesBack(Guid Group, int? Places, string? Reason, DateOnly? OpensOn = null, TimeOnly? OpensAt = null) : ICommand<Done>;

internal sealed class KeepPlacesBackHandler(CatalogueDb db, GuideChanges guide, IPlacesGuard guard, ITell tell, ICaller caller, TownZone zone, TimeProvider time)
    : ICommandHandler<KeepPlacesBack, Done>
{
    private const int MostPlaces = 10_000;

    public async Task<Result<Done>> Handle(KeepPlacesBack command, CancellationToken stop)
    {
        var typed = Read(command);
        if (typed.IsRefused)
        {
            return Result<Done>.Refused(typed.Refusals);
        }

        await guide.Mark(stop);
        await guard.Lock(command.Group, stop); // what is free is counted under the lock
        if (await db.FindGroup(command.Group, stop) is not { } group)
        {
            return Refusal.NotFound;
        }

        return group.KeepBack(typed.Value.Places, typed.Value.Until, typed.Value.Reason, caller.Account, time.GetUtcNow()).Then(freed => tell.TellOfFreed(group.Id, freed));
    }

    private Result<Typed> Read(KeepPlacesBack command)
    {
        var form = new FormReading();
        var reason = command.Places == 0
            ? form.Optional(nameof(command.Reason), command.Reason, Longest.Text)
            : form.Needed(nameof(command.Reason), command.Reason, Longest.Text, "catalogue.kept-reason-missing");
        var until = command.OpensOn is { } day ? zone.ToInstant(day, command.OpensAt ?? TimeOnly.MinValue) : (DateTimeOffset?)null;
        if (command.Places is not (>= 0 and <= MostPlaces))
        {
            form.Refuse(nameof(command.Places), "catalogue.kept-number");
        }

        if (until is null && command.OpensAt is not null)
        {
            form.Refuse(nameof(command.OpensOn), "catalogue.dates-missing");
        }

        if (until <= time.GetUtcNow())
        {
            form.Refuse(nameof(command.OpensOn), CatalogueRefusals.KeptUntilPast);
        }

        return form.Or(() => new Typed(command.Places!.Value, until, reason));
    }

    private sealed record Typed(int Places, DateTimeOffset? Until, string Reason);
}

internal static class FreedPlaces
{
    /// <summary>The waiting list hears of places that are free again.</summary>
    public static Done TellOfFreed(this ITell tell, Guid group, int freed)
    {
        if (freed > 0)
        {
            tell.Tell(new PlacesFreed(group, freed));
        }

        return Done.It;
    }
}
