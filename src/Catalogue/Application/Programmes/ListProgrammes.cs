using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;

namespace Loisirs.Catalogue.Application.Programmes;

/// <summary>The programmes by date, the latest first; without those that are over unless asked. At most 100.</summary>
[Needs(Right.Anyone)]
internal sealed record ListProgrammes(bool WithPast = false) : IQuery<IReadOnlyList<ProgrammeChoice>>;

/// <summary>One programme and its civil dates, both included.</summary>
/// <param name="Windows">Its default registration windows.</param>
internal sealed record ProgrammeChoice(Guid Id, string Name, DateOnly From, DateOnly To, IReadOnlyList<Groups.WindowView> Windows);

internal sealed class ListProgrammesHandler(GuideCache guides, ICaller caller, TimeProvider time, TownZone zone)
    : IQueryHandler<ListProgrammes, IReadOnlyList<ProgrammeChoice>>
{
    private const int Most = 100;

    public async Task<Result<IReadOnlyList<ProgrammeChoice>>> Handle(ListProgrammes query, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        var cards = new Cards(caller.Language, now, zone, new Dictionary<Guid, PlacesLeft>());
        return (await guides.Current(stop)).Programmes
            .Where(programme => query.WithPast || programme.To >= zone.DateAt(now))
            .Take(Most)
            .Select(programme => new ProgrammeChoice(
                programme.Id, programme.Name.In(caller.Language), programme.From, programme.To, cards.Opening(programme.Windows).Windows))
            .ToList();
    }
}
