using Loisirs.Benchmarks.OpeningDay;
using Loisirs.Benchmarks.Twin;
using Loisirs.Shared.Data;
using SmtpServer.Protocol;

namespace Loisirs.Crash.Tests.Benchmarks;

/// <summary>What the benchmarks count is counted wrongly on purpose, and they say so; a small opening day, not a timed one.</summary>
public sealed class TheProgramIsNotFooled
{
    private const int Families = 16;
    private const int Places = 5;

    private static readonly TimeSpan Shortly = TimeSpan.FromSeconds(2);

    /// <summary>On PostgreSQL with the full numbers; two hosts on it are fooled in each run (<see cref="LargerTownsAreNotFooled"/>).</summary>
    public static TheoryData<DatabaseProvider> Databases { get; } =
        Rounds.Full ? [DatabaseProvider.Sqlite, DatabaseProvider.PostgreSql] : [DatabaseProvider.Sqlite];

    [Theory, Trait("Promise", "P-102")]
    [MemberData(nameof(Databases))]
    public async Task It_sees_what_is_sold_twice_and_what_is_not_mailed(DatabaseProvider provider)
    {
        var plan = new OpeningPlan(provider, Families, Groups: 1, Places, Clients: 4, Offered: 2) { IsPinned = false };
        await using var town = await OwnTown.Open(plan);
        await using var twin = await TwinTown.Open(plan, await RecordedPages.Of(town));

        // an honest day: the record took one place of a group of its own
        var honest = await OpeningDay.Run(plan, town, twin);
        Assert.Empty(honest.Ours.SelectMany(round => round.Journeys).Select(journey => journey.Why).OfType<string>());
        Assert.Equal((Places, Families - Places), (honest.Ours[0].Confirmed, honest.Ours[0].Journeys.Count(journey => journey.IsRefused)));
        Assert.Equal((Places, 0, 0), (honest.Truth.PlacesTaken, honest.Truth.Oversold, honest.Truth.Broken));
        Assert.Equal((Places + 1, 0, 0), (honest.Truth.Mails.Expected, honest.Truth.Mails.Missing, honest.Truth.Mails.Double));

        // the twin refuses too
        Assert.Empty(honest.Twin.SelectMany(round => round.Journeys).Select(journey => journey.Why).OfType<string>());
        Assert.Equal((Places, Families - Places), (honest.Twin[0].Confirmed, honest.Twin[0].Journeys.Count(journey => journey.IsRefused)));
        Assert.Equal(((long)Places, 0L), honest.TwinSold);

        // one place fewer in the check: one too many was sold
        var codes = town.HotGroups.Select(group => group.Code).ToList();
        Assert.Equal(1, (await Truth.Of(town.Running, codes, [], Places - 1)).Oversold);

        // an order that was answered and that the database does not know
        Assert.Equal(1, (await Truth.Of(town.Running, codes, ["2026-999999"], Places)).Lost);

        // a mail server that accepts nothing
        town.Running.Mail.Answer = SmtpResponse.TransactionFailed;
        var silent = await OpeningDay.Run(plan with { MailPatience = Shortly }, town);
        Assert.Equal(Places, silent.Ours[0].Confirmed);
        Assert.Equal(Places, silent.Truth.Mails.Missing);
    }
}
