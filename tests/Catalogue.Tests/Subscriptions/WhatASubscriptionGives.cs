using Loisirs.Catalogue.Application.Subscriptions;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Loisirs.Testing;

namespace Loisirs.Catalogue.Tests.Subscriptions;

/// <summary>The office says from when to when a subscription lets in, how often and how many at once.</summary>
public sealed class WhatASubscriptionGives
{
    [Theory, BothDatabases]
    public async Task What_is_wrong_is_said_at_its_field_and_what_is_right_is_known_to_the_door(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        var group = await town.OpensGroup(wish => wish.Kind = ActivityKind.Subscription);

        var wrong = await Asks(town, group.Id, new() { From = new(2026, 9, 1), To = new(2026, 8, 31), Visits = 0 });
        Assert.Equal(
            [("catalogue.pass-to", "Fields.To"), ("catalogue.pass-number", "Fields.Visits")], wrong.Refusals.Select(refusal => (refusal.Code, refusal.Field ?? "")));
        Assert.Null((await town.Does(new FindGroups([group.Id], Language.French)))[0].Pass);

        Assert.False((await Asks(town, group.Id, new() { From = new(2026, 9, 1), To = new(2026, 12, 31), Visits = 10, Room = 24 })).IsRefused);
        Assert.Equal(new(new(2026, 9, 1), new(2026, 12, 31), 10, 24), (await town.Does(new FindGroups([group.Id], Language.French)))[0].Pass);
    }

    [Fact]
    public async Task A_course_gives_no_visits()
    {
        await using var town = await Town.Open();
        var course = await town.OpensGroup();

        Assert.Equal("catalogue.not-a-subscription", (await Asks(town, course.Id, new() { From = new(2026, 9, 1), To = new(2026, 12, 31) })).Refusal.Code);
    }

    private static Task<Result<Done>> Asks(Town town, Guid group, PassFields fields) => town.Ask(caller => caller.BecomeHouse(), new SetPass(group, fields));
}
