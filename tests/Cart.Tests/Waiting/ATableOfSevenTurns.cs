using System.Globalization;
using Loisirs.Accounts.Contracts.Families;
using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Application.CheckOut;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Application.Waiting;
using Loisirs.Cart.Domain.Waiting;
using Loisirs.Catalogue.Application.Groups;
using Loisirs.Catalogue.Application.Programmes;
using Loisirs.Kernel.Ages;
using Loisirs.Kernel.Time;
using Loisirs.Kernel.Windows;
using Loisirs.Testing;
using Loisirs.Testing.People;

namespace Loisirs.Cart.Tests.Waiting;

/// <summary>The scenario of the rules, §8: ages 6 to 8, full; in order a non-resident whose registration is not open (W1), two tied siblings (W2),
/// W3, W4 who turns nine meanwhile, W5, W6.</summary>
[Trait("Promise", "P-111"), Trait("Promise", "P-109")]
public sealed class ATableOfSevenTurns : CartTest
{
    private readonly List<(FamilyInTown Family, string Order)> _owners = [];
    private GroupInTown _group = null!;
    private FamilyInTown _w1 = null!, _w2 = null!, _w3 = null!, _w4 = null!, _w5 = null!, _w6 = null!;

    [Theory, InlineData(true), InlineData(false)]
    public async Task Each_freed_place_goes_to_the_first_who_can_take_it(bool paysInTime)
    {
        await Ground();
        await L1();
        await L2();
        await L3();
        await L4();
        await L5();
        await (paysInTime ? L6InTime() : L6TooLate());
        await (paysInTime ? L7() : L7WithTwo());
        await Town.Does(new SendRefunds());
        await Agrees();
    }

    protected override void With(TownOptions options)
    {
        base.With(options);
        options.Now = At("2026-10-01 12:00");
    }

    private async Task L1()
    {
        Town.Clock.SetUtcNow(At("2026-10-09 17:10"));
        await Frees();

        Assert.Equal(At("2026-10-10 17:10"), await OfferOf(_w3));
        Assert.Equal((1, PassedOver.NotOpen), await RankOf(_w1));
        Assert.Equal((2, PassedOver.NeedsAll), await RankOf(_w2));
        Assert.Equal((4, null), await RankOf(_w4));
        Assert.Equal("place.full", (await As(Roy, new AddToCart(_group.Id, Roy["Léa"]))).Refusal.Code);
    }

    private async Task L2()
    {
        Town.Clock.SetUtcNow(At("2026-10-10 08:30"));
        await Does(_w3, new LeaveWaitingList((await Lists(_w3))[0].Id));
        await Settles();

        Assert.Equal((WaitingEnd.Declined, WaitingEnd.Ineligible), ((await Lists(_w3))[0].End, (await Lists(_w4))[0].End));
        Assert.Matches(@"9\sans", (await LetterOf(_w4, ":closed")).Text);
        Assert.Equal(At("2026-10-11 08:30"), await OfferOf(_w5));
    }

    private async Task L3()
    {
        Town.Clock.SetUtcNow(At("2026-10-10 10:00"));
        await Frees();

        Assert.Equal(2, (await RankOf(_w2)).Rank);
        Assert.Equal(At("2026-10-11 10:00"), await OfferOf(_w6));
    }

    private async Task L4()
    {
        Town.Clock.SetUtcNow(At("2026-10-11 08:30"));
        await Settles();

        Assert.Equal(WaitingEnd.Expired, (await Lists(_w5))[0].End);
        Assert.Equal((1, 0), ((await PlacesOf(_group.Id)).Free, (await PlacesOf(_group.Id)).Left)); // free, and kept for the list
    }

    private async Task L5()
    {
        Town.Clock.SetUtcNow(At("2026-10-11 09:40"));
        await Does(_w6, new LeaveWaitingList((await Lists(_w6))[0].Id));
        await Settles();

        Assert.Equal([At("2026-10-13 09:40"), At("2026-10-13 09:40")], (await Lists(_w2)).Select(entry => entry.Until)); // Monday is Action de grâces
        Assert.Contains("Ada et Max", (await LetterOf(_w2, ":offer")).Text, StringComparison.Ordinal);
        await Does(_w2, new AcceptOffer((await Lists(_w2))[1].Id));
        Assert.Equal((2, 1), ((await CartOf(_w2)).StandingCount, (await CartOf(_w2)).Ties.Count));
    }

    private async Task L6InTime()
    {
        Town.Clock.SetUtcNow(At("2026-10-13 09:39:59"));
        await ChecksOutAndPays(_w2);

        Assert.All(await Lists(_w2), entry => Assert.Equal(WaitingEnd.Taken, entry.End));
        Assert.Equal((4, 0), ((await PlacesOf(_group.Id)).Taken, (await PlacesOf(_group.Id)).Left));
    }

    private async Task L6TooLate()
    {
        Town.Clock.SetUtcNow(At("2026-10-13 09:40:00"));
        var seen = await CartOf(_w2);
        Assert.True((await As(_w2, new CheckOutCart(seen.Total.Cents, WithoutLost: false))).IsRefused);
        await Settles();

        Assert.All(await Lists(_w2), entry => Assert.Equal(WaitingEnd.Expired, entry.End));
        Assert.Single(await Town.Letters($"waiting:{(await Lists(_w2))[0].Id}:over")); // one message for both
        Assert.Equal((2, 2), ((await PlacesOf(_group.Id)).Free, (await PlacesOf(_group.Id)).Left)); // only W1 waits, who cannot take them yet
    }

    private async Task L7()
    {
        Town.Clock.SetUtcNow(At("2026-10-13 10:00"));
        await Frees();
        Assert.Equal((1, 1), ((await PlacesOf(_group.Id)).Left, (await RankOf(_w1)).Rank)); // residents of the public may take it

        await W1IsFirst();
        Assert.Equal("place.full", (await As(Roy, new AddToCart(_group.Id, Roy["Léa"]))).Refusal.Code);
    }

    private async Task L7WithTwo()
    {
        await Adds(Roy, "Léa", _group.Id);
        await ChecksOutAndPays(Roy);
        Assert.Equal((1, 1), ((await PlacesOf(_group.Id)).Left, (await RankOf(_w1)).Rank));
        await W1IsFirst();
    }

    private async Task W1IsFirst()
    {
        Town.Clock.SetUtcNow(At("2026-10-14 18:00"));
        Assert.True((await PlacesOf(_group.Id)).IsFull); // before any job has run
        await Settles();
        Assert.Equal(At("2026-10-15 18:00"), await OfferOf(_w1));
    }

    private async Task Ground()
    {
        _group = await Town.OpensGroup(wish =>
            (wish.Places, wish.Ages, wish.Reference, wish.First) = (4, (6, 8), ReferenceDateKind.Registration, new(2026, 10, 31)));
        var known = await Town.Does(new ShowOfficeGroup(_group.Id));
        await Town.Does(new ChangeGroup(_group.Id, known.Fields with
        {
            Windows =
            [
                new WindowFields { For = Audience.Resident, OpensOn = new(2026, 9, 20), OpensAt = new(18, 0) },
                new WindowFields { For = Audience.NonResident, OpensOn = new(2026, 10, 14), OpensAt = new(18, 0) },
            ],
        }));
        for (var i = 0; i < 4; i++)
        {
            var owner = await Approves($"Place{i}", "Zoé 2019-01-01");
            await Adds(owner, "Zoé", _group.Id);
            _owners.Add((owner, (await ChecksOutAndPays(owner)).Number));
        }

        _w1 = await (await Town.ApprovesFamily("Aubin", ResidencyClass.NonResident)).With("Ugo", "2019-03-03");
        _w2 = await Approves("Bolduc", "Ada 2018-12-01", "Max 2020-02-02");
        await Does(_w1, new JoinWaitingList(_group.Id, _w1["Ugo"]));
        Assert.Equal(2, (await Does(_w2, new JoinWaitingList(_group.Id, [_w2["Ada"], _w2["Max"]], Together: true))).Rank);
        (_w3, _w4, _w5, _w6) = (await Waits("Caron", "2019-03-03"), await Waits("Doré", "2017-10-10"), await Waits("Émond", "2019-03-03"), await Waits("Fortin", "2019-03-03"));
    }

    private async Task<FamilyInTown> Waits(string name, string born)
    {
        var family = await Approves(name, $"Mia {born}");
        await Does(family, new JoinWaitingList(_group.Id, family["Mia"]));
        return family;
    }

    /// <summary>Somebody who has a place cancels.</summary>
    private async Task Frees()
    {
        var (owner, order) = _owners[0];
        _owners.RemoveAt(0);
        await Does(owner, new CancelLine(order, 1, (await Does(owner, new PreviewCancellation(order, 1))).Sum.Back.Cents));
        await Settles();
    }

    private async Task Settles()
    {
        await Town.Quiet();
        await Town.Does(new KeepListsMoving());
        await Town.Quiet();
    }

    private async Task<DateTimeOffset?> OfferOf(FamilyInTown family)
    {
        var entry = (await Lists(family))[0];
        return entry.IsOffered ? entry.Until : null;
    }

    private async Task<(int Rank, PassedOver? Why)> RankOf(FamilyInTown family)
    {
        var entry = (await Lists(family))[0];
        return (entry.Rank, entry.PassedWhy);
    }

    private Task<IReadOnlyList<WaitingView>> Lists(FamilyInTown family) => Does(family, new ShowWaitingLists());

    private async Task<LetterInTown> LetterOf(FamilyInTown family, string kind) =>
        (await Town.Letters("waiting:")).Last(letter => letter.Family == family.Id && letter.Key.EndsWith(kind, StringComparison.Ordinal));

    private static DateTimeOffset At(string town)
    {
        var wall = DateTime.Parse(town, CultureInfo.InvariantCulture);
        return TownZone.Quebec.ToInstant(DateOnly.FromDateTime(wall), TimeOnly.FromDateTime(wall));
    }
}
