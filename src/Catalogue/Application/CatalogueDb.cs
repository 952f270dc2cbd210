using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Application.Places;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Catalogue.Domain.Activities;
using Loisirs.Catalogue.Domain.Groups;
using Loisirs.Catalogue.Domain.Places;
using Loisirs.Catalogue.Domain.Programmes;
using Loisirs.Catalogue.Domain.Providers;
using Loisirs.Catalogue.Domain.Venues;
using Loisirs.Kernel.Formats;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application;

/// <summary>The module's tables, and its named look-ups.</summary>
internal abstract class CatalogueDb(DbContextOptions options) : ModuleDb(options, "catalogue")
{
    public DbSet<Programme> Programmes => Set<Programme>();

    public DbSet<Provider> Providers => Set<Provider>();

    public DbSet<Venue> Venues => Set<Venue>();

    public DbSet<Activity> Activities => Set<Activity>();

    public DbSet<Group> Groups => Set<Group>();

    public DbSet<Place> Places => Set<Place>();

    public DbSet<SurplusPlace> SurplusPlaces => Set<SurplusPlace>();

    public DbSet<GuideVersion> GuideVersions => Set<GuideVersion>();

    /// <summary>An activity with its programme, its groups and their meetings, to be changed; null if there is none.</summary>
    public Task<Activity?> FindActivity(Guid id, CancellationToken stop) => Activities
        .Include(activity => activity.Programme)
        .Include(activity => activity.Groups.Where(group => group.ActivityId == id)).ThenInclude(group => group.Meetings) // named: SQLite would read all groups first
        .SingleOrDefaultAsync(activity => activity.Id == id, stop);

    /// <summary>The activities of a programme that go on, with their groups and meetings, by name, to be read.</summary>
    public async Task<IReadOnlyList<Activity>> ActivitiesToCopy(Guid programme, CancellationToken stop) =>
    [
        .. (await Activities.AsNoTracking()
                .Where(activity => activity.ProgrammeId == programme)
                .Include(activity => activity.Groups).ThenInclude(group => group.Meetings).AsSplitQuery()
                .ToListAsync(stop))
            .Where(activity => activity.GoesOn())
            .OrderBy(activity => SortKey.Of(activity.Name.French), StringComparer.Ordinal).ThenBy(activity => activity.Id),
    ];

    /// <summary>Gives codes that no group of the town ever had.</summary>
    public async Task<NewCodes> NewCodes(CancellationToken stop) => new(await Groups.Select(group => group.Code).Distinct().ToListAsync(stop));

    /// <summary>A group with its meetings, its activity and programme, to be changed; null if there is none.</summary>
    public Task<Group?> FindGroup(Guid id, CancellationToken stop) => Groups
        .Include(group => group.Meetings)
        .Include(group => group.Activity).ThenInclude(activity => activity.Programme)
        .SingleOrDefaultAsync(group => group.Id == id, stop);

    /// <summary>The places of these groups as they stand now, in one query.</summary>
    public async Task<IReadOnlyDictionary<Guid, PlacesLeft>> PlacesOf(IEnumerable<Guid> groups, DateTimeOffset now, CancellationToken stop)
    {
        var ids = groups.Distinct().ToArray();
        return ids.Length == 0
            ? new Dictionary<Guid, PlacesLeft>()
            : await RoomOf(Groups.Where(group => EF.Parameter(ids).Contains(group.Id)), now)
                .ToDictionaryAsync(room => room.Id, room => room.Left, stop);
    }

    /// <summary>How the places of these groups stand now, to be asked further.</summary>
    public IQueryable<GroupRoom> RoomOf(IQueryable<Group> groups, DateTimeOffset now) => groups.Select(group => new GroupRoom
    {
        Id = group.Id,
        Code = group.Code,
        Capacity = group.Capacity,
        Taken = group.Taken,
        Surplus = group.Surplus,
        Given = group.Given,
        KeptBack = group.KeptBackUntil != null && group.KeptBackUntil <= now ? 0 : group.KeptBack,
        IsKept = group.KeptFrom != null && group.KeptFrom <= now,
        Waiting = group.Waiting,
        Overdue = Places.Where(Place.IsOverdue(now)).Count(place => place.GroupId == group.Id && !place.FromKept),
    });

    /// <summary>The live places of these people in these groups; of tickets, those of that holder.</summary>
    public IQueryable<Place> LivePlaces(IReadOnlyCollection<Wish> wishes, Guid holder = default)
    {
        var groups = wishes.Select(wish => wish.Group).Distinct().ToArray();
        var people = wishes.Select(wish => wish.Person.Person).Distinct().ToArray();
        return Places.Where(place => place.ReleasedAt == null
            && EF.Parameter(groups).Contains(place.GroupId)
            && (EF.Parameter(people).Contains(place.PersonId) || (place.PriceClass != null && place.HolderId == holder)));
    }
}
