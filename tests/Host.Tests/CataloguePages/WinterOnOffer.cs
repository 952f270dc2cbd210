using Loisirs.Kernel;
using Loisirs.Testing;
using Loisirs.Testing.Browsing;

namespace Loisirs.Host.Tests.CataloguePages;

/// <summary>A town with an activity, a show and a subscription on offer, for stories that only look.</summary>
public sealed class WinterOnOffer : IAsyncLifetime
{
    public Town Town { get; private set; } = null!;

    /// <summary>A visitor's browser.</summary>
    public HttpBrowser Visitor { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Town = await Town.Open();
        Visitor = Town.Browser();
        var desk = new OfficeDesk(await Town.SignsIn(Role.Clerk, Role.Manager));
        await desk.PreparesWinter();
        await desk.Offers("Natation 3", "NAT-31", activity: [("Activity.NameEn", "Swimming 3")]);
        await desk.Offers("Théâtre pour tous", "THE-1",
            activity: [("Activity.Kind", "Show"), ("Activity.Category", "shows"), ("Activity.TaxStatus", "Taxable"), ("Activity.AgeFrom", ""), ("Activity.AgeTo", "")],
            group: [("Plan.Days", "Friday"), ("Plan.First", "2027-01-15"), ("Plan.Last", "2027-01-15"), ("Fields.Capacity", "2"), ("Fields.NonResidentPrice", "")]);
        await desk.Offers("Basketball libre", "BAS-1",
            activity: [("Activity.Kind", "Subscription"), ("Activity.Category", "sports"), ("Activity.AgeFrom", "16"), ("Activity.AgeTo", "")],
            group: [("Plan.Days", "Tuesday"), ("Fields.ResidentPrice", "0"), ("Fields.NonResidentPrice", "")]);
    }

    public async Task DisposeAsync()
    {
        Visitor.Dispose();
        await Town.DisposeAsync();
    }
}
