using System.Linq.Expressions;
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
    private static readonly Expression<Func<CatalogueDb, Group, DateTimeOffset, GroupRoom>> Room = (db, group, now) => new GroupRoom
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
        Overdue = db.Places.Count(place => place.GroupId == group.Id && !place.FromKept && Place.IsOverdue.Of(place, now)),
    };

    private static readonly ListQuestion<CatalogueDb, Guid[], DateTimeOffset, GroupRoom> RoomsOf = new((db, groups, now) =>
        db.Groups.Where(group => groups.Contains(group.Id)).Select(group => Room.Of(db, group, now)));

    private static readonly Expression<Func<CatalogueDb, Guid[], Guid[], Guid, IQueryable<Place>>> Live = (db, groups, people, holder) =>
        db.Places.Where(place => place.ReleasedAt == null
            && groups.Contains(place.GroupId)
            && (people.Contains(place.PersonId) || (place.PriceClass != null && place.HolderId == holder)));

    private static readonly ListQuestion<CatalogueDb, Guid[], Guid[], Guid, Place> LivePlacesOf = new(Live);

    private static readonly ListQuestion<CatalogueDb, Guid[], Guid[], Guid, Place> LivePlacesToRead = new(
        (db, groups, people, holder) => Live.Of(db, groups, people, holder).AsNoTracking());

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
            : (await RoomsOf.Ask(this, ids, now, stop)).ToDictionary(room => room.Id, room => room.Left);
    }

    /// <summary>How the places of these groups stand now, to be asked further.</summary>
    public IQueryable<GroupRoom> RoomOf(IQueryable<Group> groups, DateTimeOffset now)
    {
        Expression<Func<Group, GroupRoom>> room = group => Room.Of(this, group, now);
        return groups.Select(room.Spelled());
    }

    /// <summary>The live places of these people in these groups; of tickets, those of that holder. To be changed.</summary>
    public Task<List<Place>> LivePlaces(IReadOnlyCollection<Wish> wishes, Guid holder, CancellationToken stop) =>
        LivePlacesOf.Ask(this, GroupsOf(wishes), PeopleOf(wishes), holder, stop);

    /// <summary>The same, of people alone, to be read.</summary>
    public Task<List<Place>> ReadLivePlaces(IReadOnlyCollection<Wish> wishes, CancellationToken stop) =>
        LivePlacesToRead.Ask(this, GroupsOf(wishes), PeopleOf(wishes), Guid.Empty, stop);

    private static Guid[] GroupsOf(IEnumerable<Wish> wishes) => [.. wishes.Select(wish => wish.Group).Distinct()];

    private static Guid[] PeopleOf(IEnumerable<Wish> wishes) => [.. wishes.Select(wish => wish.Person.Person).Distinct()];
}
