using Loisirs.Accounts.Application.SignIn;
using Loisirs.Attendance.Application.Mailings;
using Loisirs.Attendance.Application.Supervision;
using Loisirs.Catalogue.Application.Programmes;
using Loisirs.Kernel.Time;
using Loisirs.Shared.Messages;
using Loisirs.Shared.Start;
using Loisirs.Shared.Town;
using Microsoft.Extensions.Options;

namespace Loisirs.Host.Demo;

/// <summary>Val-des-Érables: the town that one finds when the portal starts on an empty database to be tried.</summary>
/// <remarks>Made through the requests that people use, and the same for the same day. Never in Production.</remarks>
internal sealed class DemoTown(
    DemoHouse house, IPasswords passwords, Deliver deliver, TownZone zone, TimeProvider time, IOptions<TownSettings> town,
    IHostApplicationLifetime lifetime, ILogger<DemoTown> log)
    : IAtStart
{
    /// <summary>How many groups the instructor gives.</summary>
    private const int OwnGroups = 3;

    public async Task Run(CancellationToken stop)
    {
        if ((await house.Send(new ListProgrammes(WithPast: true), stop)).Count == 0)
        {
            await Found(zone.DateAt(time.GetUtcNow()), stop);
        }

        lifetime.ApplicationStarted.Register(Welcome);
    }

    private async Task Found(DateOnly today, CancellationToken stop)
    {
        var (started, calendar, lot) = (time.GetTimestamp(), new DemoCalendar(today), new Lot((ulong)today.DayNumber));
        var families = new DemoFamilies(today, lot).All();
        var groups = new DemoGroups(calendar, lot).LayOut();
        var registrations = new DemoRegistrations(calendar, families, lot).Draw(groups);

        var accounts = new DemoAccounts(house, await passwords.Hash(DemoSignIns.Password, stop), today);
        await accounts.Open(families, stop);
        var (supervisor, instructor) = await accounts.OpenStaff(stop);
        await new DemoCatalogue(house, calendar).Write(groups, stop);
        await new DemoOrders(house).Place(registrations, stop);
        await house.Send(new AssignSupervisor(supervisor, [.. groups.Where(group => group.MeetsOn(today)).Select(group => group.Id)]), stop);
        await house.Send(new AssignSupervisor(instructor, [.. groups.Take(OwnGroups).Select(group => group.Id)]), stop);
        await TellEverybody(stop);
        await WriteToGroup(registrations.SelectMany(family => family).First().Group, stop);
        await TellEverybody(stop);

        log.LogInformation(
            "Demo town: {Activities} activities, {Groups} groups, {Families} families in {Seconds:0.0} s",
            DemoGroups.Activities.Count, groups.Count, families.Count, time.GetElapsedTime(started).TotalSeconds);
    }

    /// <summary>The lists of the groups are filled, and the letters written, before the first page.</summary>
    private async Task TellEverybody(CancellationToken stop)
    {
        while (await deliver.Round(stop) > 0)
        {
            // a delivery may have told something more
        }
    }

    private async Task WriteToGroup(DemoGroup group, CancellationToken stop) => await house.Send(
        new SendGroupMessage(
            group.Id, Guid.CreateVersion7(time.GetUtcNow()),
            "Entrée par la rue du Parc", "Bonjour,\n\nL'entrée principale est fermée pour travaux. Passez par la rue du Parc.\n\nÀ bientôt",
            "Entrance by rue du Parc", "Hello,\n\nThe main entrance is closed for works. Please come in by rue du Parc.\n\nSee you soon"),
        stop);

    private void Welcome() => log.LogInformation(
        "{Town}: {Address}\n{People}\nPassword of all: {Password}",
        town.Value.Name, town.Value.PublicAddress,
        string.Join('\n', DemoSignIns.All.Select(person => $"  {person.Email} ({person.Who})")), DemoSignIns.Password);
}
