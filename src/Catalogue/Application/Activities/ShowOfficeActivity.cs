using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Application.Providers;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using Loisirs.Shared.Texts;

namespace Loisirs.Catalogue.Application.Activities;

/// <summary>One activity for the office, as it was typed; house.not-found.</summary>
[Needs(Right.ManageCatalogue)]
internal sealed record ShowOfficeActivity(Guid Id) : IQuery<OfficeActivity>;

/// <summary>All that the office sees of an activity.</summary>
/// <param name="Ages">« du … au … (nés entre … et …) »: staff read it before they publish.</param>
/// <param name="Missing">What must be done before it can be published; empty when nothing.</param>
internal sealed record OfficeActivity(
    Guid Id, string Slug, ActivityFields Activity, GroupState State, DateTimeOffset? PublishedAt, string Ages,
    IReadOnlyList<Refusal> Missing, IReadOnlyList<OfficeGroupRow> Groups)
{
    /// <summary>How families pay it, where a partner gives it; or null.</summary>
    public PaymentOfPartner? Payment { get; init; }
}

/// <summary>One group in the office's lists.</summary>
internal sealed record OfficeGroupRow(Guid Id, string Code, string Schedule, string Venue, Money Resident, Money NonResident, GroupState State, PlacesLeft Places);

internal sealed class ShowOfficeActivityHandler(CatalogueDb db, GuideCache guides, Words words, TimeProvider time)
    : IQueryHandler<ShowOfficeActivity, OfficeActivity>
{
    public async Task<Result<OfficeActivity>> Handle(ShowOfficeActivity query, CancellationToken stop)
    {
        if ((await guides.Current(stop)).Activity(query.Id) is not { } found || await db.FindActivity(query.Id, stop) is not { } activity)
        {
            return Refusal.NotFound;
        }

        var places = await db.PlacesOf(found.Groups.Select(group => group.Id), time.GetUtcNow(), stop);
        return new OfficeActivity(
            found.Id, found.Slug, activity.Fields(), found.State, activity.Publication?.At,
            AgeSentence.WithBirthDates(activity.Eligibility, found.FirstDay, words), activity.Missing(),
            [
                .. found.Groups.Select(group => new OfficeGroupRow(
                    group.Id, group.Group.Code, group.In(words.Language).View.Schedule, group.French.View.Venue.Name,
                    group.Group.ResidentPrice ?? Money.Zero, group.Group.NonResidentPrice ?? Money.Zero, group.State,
                    places.GetValueOrDefault(group.Id) ?? new PlacesLeft(group.Id, group.Group.Capacity, 0))),
            ])
        { Payment = found.Payment };
    }
}
