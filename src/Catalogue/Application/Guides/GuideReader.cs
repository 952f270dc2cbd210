using Loisirs.Catalogue.Application.Providers;
using Loisirs.Catalogue.Application.Shows;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Contracts.Subscriptions;
using Loisirs.Catalogue.Domain;
using Loisirs.Catalogue.Domain.Activities;
using Loisirs.Catalogue.Domain.Groups;
using Loisirs.Catalogue.Domain.Places;
using Loisirs.Catalogue.Domain.Programmes;
using Loisirs.Catalogue.Domain.Venues;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using Loisirs.Kernel.Time;
using Loisirs.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Guides;

/// <summary>Reads the whole catalogue and makes ready what is shown of it.</summary>
/// <remarks>Groups are read first: whoever sells by this guide compares the group's version, and a rule that changed while it was
/// being read raised that version.</remarks>
internal sealed class GuideReader(WordsIn wordsIn, TownZone zone)
{
    public async Task<Guide> Read(CatalogueDb db, long version, CancellationToken stop)
    {
        var groups = (await db.Groups.AsNoTracking().Include(group => group.Meetings).ToListAsync(stop)).ToLookup(group => group.ActivityId);
        var activities = await db.Activities.AsNoTracking().ToListAsync(stop);
        var programmes = await db.Programmes.AsNoTracking().ToDictionaryAsync(programme => programme.Id, stop);
        var providers = await db.Providers.AsNoTracking().ToDictionaryAsync(provider => provider.Id, stop);
        var lineages = activities.GroupBy(activity => activity.LineageId).ToDictionary(of => of.Key, of => of.MaxBy(activity => activity.Id)!.Name);
        var given = activities.Where(activity => groups[activity.Id].Any(group => group.Cancellation is null)).ToLookup(activity => activity.LineageId);
        var venues = await db.Venues.AsNoTracking().ToDictionaryAsync(venue => venue.Id, stop);
        return new Guide(
            version,
            [.. programmes.Values.OrderByDescending(programme => programme.From)],
            [.. providers.Values.OrderBy(provider => SortKey.Of(provider.Name), StringComparer.Ordinal)],
            [.. venues.Values.OrderBy(venue => SortKey.Of(venue.Name), StringComparer.Ordinal)],
            [.. activities.Select(WithGroups)]);

        // The latest earlier programme in which it was given
        Guid? LastSeasonOf(Activity activity, Programme programme) => given[activity.LineageId]
            .Select(other => programmes[other.ProgrammeId])
            .Where(other => other.From < programme.From)
            .MaxBy(other => other.From)?.Id;

        GuideActivity WithGroups(Activity activity)
        {
            var (programme, provider) = (programmes[activity.ProgrammeId], providers[activity.ProviderId]);
            var facts = new GroupFacts(activity, programme, provider, PrerequisiteOf(activity, lineages), LastSeasonOf(activity, programme));
            return new(
                activity, programme, provider.Name, facts.Prerequisite,
                [.. groups[activity.Id].Select(group => InGuide(group, facts, venues)).OrderBy(group => group.WeekOrder)])
            {
                Payment = PaymentOfPartner.Of(provider, activity.Kind),
            };
        }
    }

    private GuideGroup InGuide(Group group, GroupFacts of, Dictionary<Guid, Venue> venues)
    {
        var venue = venues[group.VenueId].View;
        var state = of.Activity.Publication is null && group.State != GroupState.Cancelled ? GroupState.Draft : group.State;
        var meetings = group.Meetings.OrderBy(meeting => meeting.Day).ThenBy(meeting => meeting.Starts).ToList();
        var views = meetings.ConvertAll(meeting => View(group, meeting, venues));
        return new(
            group, state, meetings.Count == 0 ? null : OfferOf(group, state, of, meetings), SearchIndex(group, of, venue),
            meetings.Select(meeting => meeting.LaidOut.Day.DayOfWeek).ToHashSet(), WeekOrder(meetings),
            Text(Language.French), Text(Language.English));

        GuideGroupText Text(Language language)
        {
            var words = wordsIn.The(language);
            var ages = AgeSentence.Of(of.Activity.Eligibility, meetings.Count == 0 ? null : group.Plan()[0].Day, words);
            return new(
                new GroupView(
                    group.Id, group.Code, of.Activity.Id, of.Activity.Name.In(language), of.Activity.Name.LanguageIn(language), of.Activity.Kind,
                    of.Activity.Category, of.Programme.Name.In(language), ScheduleSentence.Of(group, words),
                    views, venue, group.Instructor, of.Activity.Bring.In(language), ResidentPrice(group, of),
                    NonResidentPrice(group, of), of.Activity.TaxStatus, of.Provider.Name, state, group.Capacity)
                {
                    Ages = ages,
                    ProgrammeId = of.Programme.Id,
                    LedgerCode = of.Activity.LedgerCode is { Length: > 0 } own ? own : LedgerCodes.Usual(of.Activity.Kind),
                    IsOfPartner = of.Provider.IsPartner,
                    IsPaidInParts = of.Provider.IsPaidInParts(of.Activity.Kind),
                    CompanionFrom = of.Activity.Eligibility.CompanionFrom,
                    Ticketing = of.Activity.Ticketing?.In(language),
                    Questions = [.. of.Activity.Questions.Asked.Select(question => question.In(language))],
                    Revision = group.Version,
                    Reserve = group.Kept,
                    Pass = group.Pass is { } pass ? new PassView(pass.From, pass.To, pass.Visits, pass.Room) : null,
                },
                ages);
        }
    }

    private MeetingView View(Group group, Meeting meeting, Dictionary<Guid, Venue> venues) => new(
        meeting.Id, meeting.Day, meeting.StartsAt(zone), meeting.EndsAt(zone), group.Cancellation is not null || !meeting.Stands)
    {
        Venue = meeting.VenueId is { } elsewhere ? venues[elsewhere].View : null,
        Replaces = meeting.LaidOut == meeting.Planned ? null : meeting.LaidOut.StartsAt(zone),
        ChangedAt = meeting.ChangedAt,
        GivenBackAt = meeting.GivenBackAt,
    };

    /// <summary>Ages and what must be completed go by the dates that were laid out: a date that the town moves makes nobody too young.</summary>
    private Offer OfferOf(Group group, GroupState state, GroupFacts of, List<Meeting> meetings) => new(
        group.Id, group.Version, state, group.Closing?.At, of.Activity.Eligibility, group.Plan()[0].Day, group.Plan()[^1].Day,
        meetings.Where(meeting => meeting.Stands).DefaultIfEmpty(meetings[^1]).Max(meeting => meeting.EndsAt(zone)), Kernel.Windows.Windows.InForce(group.Windows, of.Programme.Windows),
        ResidentPrice(group, of), NonResidentPrice(group, of), of.Activity.TaxStatus)
    {
        Ticketing = of.Activity.Ticketing,
        Lineage = of.Activity.LineageId,
        Prerequisite = of.Prerequisite,
        LastSeason = of.LastSeason,
        Shares = of.Programme.Shares,
    };

    private static Money ResidentPrice(Group group, GroupFacts of) => of.Activity.Ticketing?.Dearest ?? group.ResidentPrice ?? Money.Zero;

    private static Money NonResidentPrice(Group group, GroupFacts of) => of.Activity.Ticketing?.Dearest ?? group.NonResidentPrice ?? Money.Zero;

    private static Prerequisite? PrerequisiteOf(Activity activity, Dictionary<Guid, LocalText> lineages) =>
        activity.Eligibility.PrerequisiteLineage is { } lineage && lineages.TryGetValue(lineage, out var name) ? new(lineage, name) : null;

    private string SearchIndex(Group group, GroupFacts of, VenueView venue)
    {
        var category = Categories.TextKey(of.Activity.Category);
        return SearchText.Index(string.Join(
            ' ', of.Activity.Name.French, of.Activity.Name.English, group.Code, venue.Name,
            wordsIn.The(Language.French)[category], wordsIn.The(Language.English)[category]));
    }

    /// <summary>Monday's first hour first; a group without meetings last.</summary>
    private static int WeekOrder(List<Meeting> meetings) => meetings.Count == 0
        ? int.MaxValue
        : meetings.Select(meeting => meeting.LaidOut)
            .Min(meeting => (ScheduleSentence.FromMonday(meeting.Day.DayOfWeek) * 24 * 60) + (meeting.Starts.Hour * 60) + meeting.Starts.Minute);

    /// <summary>What a group has from its activity.</summary>
    private sealed record GroupFacts(Activity Activity, Programme Programme, Domain.Providers.Provider Provider, Prerequisite? Prerequisite, Guid? LastSeason);
}
