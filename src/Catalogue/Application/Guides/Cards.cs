using Loisirs.Catalogue.Application.Activities;
using Loisirs.Catalogue.Application.Groups;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using Loisirs.Kernel.Taxes;
using Loisirs.Kernel.Time;
using Loisirs.Kernel.Windows;

namespace Loisirs.Catalogue.Application.Guides;

/// <summary>What the public sees of the guide now: windows by the clock, places as they stand.</summary>
/// <param name="Now">UTC.</param>
internal sealed record Cards(Language Language, DateTimeOffset Now, TownZone Zone, IReadOnlyDictionary<Guid, PlacesLeft> Places)
{
    public ActivityCard Of(GuideActivity activity, IEnumerable<GuideGroup> groups) => new(
        activity.Id, activity.Slug, activity.Activity.Name.In(Language), activity.Activity.Name.LanguageIn(Language), activity.Activity.Category,
        activity.Activity.Kind, activity.Programme.Name.In(Language), activity.CancelledAt is not null, [.. groups.Select(Of)]);

    public GroupCard Of(GuideGroup group)
    {
        var (view, ages) = group.In(Language);
        return new(
            group.Id, view.Code, view.Schedule, ages, view.Venue, view.Instructor, Price(view.ResidentPrice, view.TaxStatus),
            Price(view.NonResidentPrice, view.TaxStatus), PlacesOf(group), group.State, Opening(group.Offer?.Windows ?? []))
        { Ticketing = view.Ticketing };
    }

    public PlacesLeft PlacesOf(GuideGroup group) =>
        Places.GetValueOrDefault(group.Id) ?? new PlacesLeft(group.Id, group.Group.Capacity, group.Group.Taken);

    public OpeningView Opening(IReadOnlyCollection<RegistrationWindow> windows)
    {
        IReadOnlyList<WindowView> views = [.. windows.OrderBy(window => window.Opens).Select(Of)];
        var status = views.Any(view => view.Status == WindowStatus.Open) ? WindowStatus.Open
            : views.Any(view => view.Status == WindowStatus.NotYet) ? WindowStatus.NotYet
            : views.Count > 0 ? WindowStatus.Closed
            : WindowStatus.Never;
        return new(status, views);
    }

    private WindowView Of(RegistrationWindow window) => new(
        window.For, window.OpensAt(Zone), window.ClosesAt(Zone),
        window.IsOpenAt(Now, Zone) ? WindowStatus.Open : window.OpensAt(Zone) > Now ? WindowStatus.NotYet : WindowStatus.Closed);

    private PriceView Price(Money price, TaxStatus status) =>
        new(price, new Money(Taxes.On(price.Cents, status, Zone.DateAt(Now)).Total));
}
