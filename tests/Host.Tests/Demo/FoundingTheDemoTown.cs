using Loisirs.Accounts.Application.SignIn;
using Loisirs.Attendance.Application.RollCalls;
using Loisirs.Attendance.Contracts.Rosters;
using Loisirs.Cart.Application.Carts;
using Loisirs.Host.Demo;
using Loisirs.Testing;

namespace Loisirs.Host.Tests.Demo;

/// <summary>The portal on an empty database, to be tried: everything was done through the requests that people use.</summary>
[Collection(InTheDemoTown.Name)]
public sealed class FoundingTheDemoTown(DemoTownInTest demo)
{
    private Town Town => demo.Town;

    [Fact]
    public async Task A_town_that_starts_to_be_tried_is_alive()
    {
        foreach (var (_, email) in DemoSignIns.All)
        {
            Assert.False((await Town.Ask(_ => { }, new SignInWithPassword(email, DemoSignIns.Password, StaySignedIn: false))).IsRefused, email);
        }

        var today = (await Town.Does(new ListMeetings())).Meetings;
        Assert.True(today.Count >= 12);
        var expected = 0;
        foreach (var meeting in today)
        {
            expected += (await Town.Does(new FindRoster(meeting.Group))).People.Count;
        }

        Assert.True(expected >= 20, $"{expected} people are expected today");
        var choices = await Town.Does(new ListChoices(null, new ChoiceFilters()));
        Assert.True(choices.Groups.Total >= 200);
    }

    [Fact]
    public async Task A_second_start_founds_nothing_more()
    {
        await using var again = await Town.OpenSecondHost(DemoTownInTest.Seeded);

        Assert.Equal(
            (await Town.Does(new ListChoices(null, new ChoiceFilters()))).Groups.Total,
            (await again.Does(new ListChoices(null, new ChoiceFilters()))).Groups.Total);
    }
}
