using Loisirs.Catalogue.Application.Activities;
using Loisirs.Catalogue.Application.Groups;
using Loisirs.Catalogue.Application.Programmes;
using Loisirs.Catalogue.Application.Providers;
using Loisirs.Catalogue.Application.Venues;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel.Windows;
using Loisirs.Testing.People;

namespace Loisirs.Testing;

public sealed partial class Town
{
    private readonly SemaphoreSlim _offering = new(1, 1);
    private (Guid Programme, Guid Provider, Guid Venue)? _ground;
    private int _codes;

    /// <summary>A group on offer, made by the office's own commands.</summary>
    public async Task<GroupInTown> OpensGroup(Action<GroupWish>? with = null)
    {
        var wish = new GroupWish();
        with?.Invoke(wish);
        var ground = await Ground();
        var activity = await Does(new CreateActivity(FieldsOf(wish, ground.Programme, wish.Partner ?? ground.Provider)));
        return await OpensGroup(activity, wish);
    }

    /// <summary>Another group of an activity on offer.</summary>
    public async Task<GroupInTown> OpensGroup(Guid activity, GroupWish wish)
    {
        var ground = await Ground();
        var (first, code) = (wish.First ?? Today, $"NAT-{Interlocked.Increment(ref _codes)}");
        var plan = new PlanFields { Days = [first.DayOfWeek], Starts = wish.Starts, Ends = wish.Ends, First = first, Last = first.AddDays(7 * (wish.Weeks - 1)), SkipHolidays = false };
        var group = await Does(new CreateGroup(activity, FieldsOf(wish, code, ground.Venue), plan));
        if (wish.Published)
        {
            // publishing an activity puts its groups on offer; a later group is published by itself
            var page = await Does(new ShowOfficeActivity(activity));
            if (page.State == GroupState.Draft)
            {
                await Does(new PublishActivity(activity));
            }
            else
            {
                await Does(new PublishGroup(group));
            }
        }

        return new GroupInTown(group, activity, code, wish.Activity);
    }

    /// <summary>A partner that gives activities; unless it is prepaid, nothing is confirmed of its payment before the start.</summary>
    public async Task<Guid> HasPartner(string name, bool isPrepaid = false)
    {
        var partner = await Does(new CreateProvider(name, IsPartner: true, IsRegisteredForTaxes: false));
        if (isPrepaid)
        {
            await Does(new ConfirmPrepayment(partner, "Exception confirmée par l'Office"));
        }

        return partner;
    }

    private async Task<(Guid Programme, Guid Provider, Guid Venue)> Ground()
    {
        await _offering.WaitAsync();
        try
        {
            return _ground ??= (
                await Does(new CreateProgramme("Automne", "Fall", Today.AddDays(-60), Today.AddDays(200), [new WindowFields { For = Audience.Everyone, OpensOn = Today.AddDays(-30) }])),
                await Does(new CreateProvider("Service des loisirs", IsPartner: false, IsRegisteredForTaxes: true)),
                await Does(new CreateVenue("Centre aquatique", "12, rue des Érables, Val-des-Érables")));
        }
        finally
        {
            _offering.Release();
        }
    }

    private static ActivityFields FieldsOf(GroupWish wish, Guid programme, Guid provider) => new()
    {
        Programme = programme,
        Provider = provider,
        Kind = wish.Kind,
        Category = wish.Category,
        NameFr = wish.Activity,
        DescriptionFr = "Pour apprendre en jouant.",
        BringFr = "Un maillot et une serviette",
        TaxStatus = wish.TaxStatus,
        TaxReason = "Programme pour enfants de 14 ans et moins",
        AgeFrom = wish.Ages?.From,
        AgeTo = wish.Ages?.To,
        CompanionFrom = wish.CompanionFrom,
        Reference = wish.Reference,
    };

    private static GroupFields FieldsOf(GroupWish wish, string code, Guid venue) => new()
    {
        Code = code,
        Venue = venue,
        Instructor = "Dominique",
        Capacity = wish.Places,
        ResidentPrice = wish.Price,
        NonResidentPrice = wish.NonResidentPrice,
        Windows = wish.Opens is { } opens ? [new WindowFields { For = Audience.Everyone, OpensOn = opens.Day, OpensAt = opens.Hour }]
            : wish.OnlyFor is { } audience ? [new WindowFields { For = audience, OpensOn = new(2026, 1, 1) }] : null,
    };
}
