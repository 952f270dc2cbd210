using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Loisirs.Cart.Application.Calendars;
using Loisirs.Cart.Application.Schedules;
using Loisirs.Cart.Contracts.Orders;
using Loisirs.Catalogue.Application.Groups;
using Loisirs.Catalogue.Application.Venues;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Testing.People;

namespace Loisirs.Cart.Tests.Schedules;

/// <summary>The town moves or cancels one date of a group, which goes on: families read it in their mail, their schedule and their phones.</summary>
public sealed class ADateMoves : CartTest
{
    private static readonly DateOnly Second = new(2027, 1, 16);

    [Fact, Trait("Promise", "P-302"), Trait("Promise", "P-303")]
    public async Task Each_family_is_told_once_in_its_language_and_every_calendar_follows()
    {
        var (swimming, judo) = (await Winter.Offers("Natation 3"), await Winter.Offers("Judo", day: DayOfWeek.Sunday));
        var smith = await Approves("Smith", Language.English, "Emma 2018-04-02");
        await Registers(Roy, ("Léa", swimming), ("Noé", swimming));
        await Registers(smith, ("Emma", swimming));
        await Registers(await Approves("Gagnon", "Zoé 2018-04-02"), ("Zoé", judo));
        var (whole, ofLea) = (await Address(), await Address(Roy["Léa"]));
        var (before, beforeOfLea) = (await Feed(whole), await Feed(ofLea));
        var gymnasium = await Town.Does(new CreateVenue("Gymnase", "4, rue du Parc"));

        await Town.Does(new MoveMeeting(swimming, await DateOf(swimming, Second), new(2027, 1, 19), new(18, 30), new(19, 25), gymnasium, "Bris de la pompe"));
        await Town.Quiet();

        var letters = await Town.Letters("meeting:");
        Assert.Equal(new[] { Roy.Id, smith.Id }.Order(), letters.Select(letter => letter.Family).Order());
        var (french, english) = (letters.Single(letter => letter.Family == Roy.Id), letters.Single(letter => letter.Family == smith.Id));
        Assert.Equal((Roy.Email, "Natation 3\u00A0: séance du 16 janvier déplacée"), (french.To, french.Subject));
        foreach (var said in (string[])["samedi 16 janvier 2027", "mardi 19 janvier 2027", "18\u00A0h\u00A030 à 19\u00A0h\u00A025", "Gymnase", "Bris de la pompe", "Léa", "Noé"])
            Assert.Contains(said, french.Text.Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("is replaced by one on Tuesday, January 19, 2027", english.Text.Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);

        var (after, afterOfLea) = (await Feed(whole), await Feed(ofLea));
        foreach (var (old, now, people) in new[] { (before, after, 2), (beforeOfLea, afterOfLea, 1) })
        {
            Assert.Equal(old.Keys.Order(), now.Keys.Order()); // the same entries: none is new, none is gone
            Assert.All(now.Values, entry => Assert.True(entry.Sequence > old[entry.Uid!].Sequence && entry.DtStamp!.Value > old[entry.Uid!].DtStamp!.Value));
            var moved = now.Values.Where(entry => entry.Location == "Gymnase, 4, rue du Parc").ToList();
            Assert.Equal(people, moved.Count);
            Assert.All(moved, entry => Assert.Equal(
                (new DateTime(2027, 1, 16, 9, 0, 0), new DateTime(2027, 1, 19, 18, 30, 0), "CONFIRMED"), (old[entry.Uid!].Start!.Value, entry.Start!.Value, entry.Status)));
        }

        var enclosed = Calendar.Load(Assert.Single(french.Enclosures).Content)!.Events.ToList();
        Assert.Equal(2, enclosed.Count);
        Assert.All(enclosed, entry => Assert.Equal((after[entry.Uid!].Sequence, after[entry.Uid!].Start!.AsUtc), (entry.Sequence, entry.Start!.AsUtc)));

        await Town.Reads<TellFamiliesOfMeeting, MeetingChanged>(new(
            swimming, await DateOf(swimming, new(2027, 1, 19)), Revision(letters[0].Key), At(Second, swimming), At(Second, swimming), "Bris de la pompe"));
        Assert.Equal(2, (await Town.Letters("meeting:")).Count);
    }

    [Fact]
    public async Task The_schedule_the_first_page_and_the_clash_go_by_the_moved_date()
    {
        var (swimming, judo) = (await Winter.Offers("Natation 3", weeks: 2), await Winter.Offers("Judo", day: DayOfWeek.Sunday));
        await Registers(Roy, ("Léa", swimming));
        await Adds(Roy, "Léa", judo);
        Assert.Null(Assert.Single((await CartOf(Roy)).Lines).Clash);

        await Town.Does(new MoveMeeting(swimming, await DateOf(swimming, Second), new(2027, 1, 17), new(9, 30), new(10, 25), null, "Compétition régionale"));
        await Town.Quiet();

        var schedule = (await Does(Roy, new ShowSchedule(Second, Second.AddDays(1)))).Dates;
        Assert.Equal((new DateOnly(2027, 1, 17), false), (Assert.Single(schedule).Meeting.Day, schedule[0].IsCancelled));
        Assert.Equal(new(2027, 1, 17, 14, 30, 0, TimeSpan.Zero), (await Does(Roy, new FindNextMeetings()))[1].Start);
        var clash = Assert.Single((await CartOf(Roy)).Lines).Clash!;
        Assert.Equal(("cart.clash", new DateOnly(2027, 1, 17)), (clash.Code, clash.Values[2]));
        using var browser = await Town.SignsIn(Roy.Email);
        (await browser.Gets("/famille/horaire?semaine=2027-01-16")).IsShown("Remplace la séance du samedi 16 janvier 2027").IsShown("9 h 30 à 10 h 25");
        (await browser.Gets($"/loisirs/groupes/{swimming}")).IsShown("remplacée par celle du").IsShown("samedi, 9 h à 9 h 55, 2 séances du 9 janvier au 17 janvier");
    }

    [Fact]
    public async Task A_cancelled_date_says_so_everywhere_under_the_same_name_and_nobody_is_refunded()
    {
        var swimming = await Winter.Offers("Natation 3");
        await Registers(Roy, ("Léa", swimming));
        var address = await Address();
        var before = await Feed(address);
        await using var other = await Town.OpenSecondHost();
        await other.Does(new ReadCalendar(address)); // it has the old dates in its memory

        await Town.Does(new CancelMeeting(swimming, await DateOf(swimming, Second), "Tempête de neige"));
        await Town.Quiet();

        var after = await Feed(address);
        Assert.Equal(before.Keys.Order(), after.Keys.Order());
        Assert.All(after.Values, entry => Assert.True(entry.Sequence > before[entry.Uid!].Sequence));
        other.Clock.Advance(TimeSpan.FromSeconds(6));
        Assert.Equal((await Town.Does(new ReadCalendar(address))).File, (await other.Does(new ReadCalendar(address))).File);
        Assert.Equal(new DateTime(2027, 1, 16, 9, 0, 0), Assert.Single(after.Values, entry => entry.Status == "CANCELLED").Start!.Value);
        var letter = Assert.Single(await Town.Letters("meeting:"));
        Assert.Equal("Natation 3\u00A0: séance du 16 janvier annulée", letter.Subject);
        Assert.Contains("STATUS:CANCELLED", Assert.Single(letter.Enclosures).Content, StringComparison.Ordinal);
        Assert.Contains("Tempête de neige", letter.Text, StringComparison.Ordinal);
        Assert.True(Assert.Single((await Does(Roy, new ShowSchedule(Second, Second))).Dates).IsCancelled);
        Assert.Empty(await Refunds());
        Assert.Contains("9\u00A0séances", (await Town.Does(new FindGroups([swimming], Language.French)))[0].Schedule, StringComparison.Ordinal);
        Assert.DoesNotContain((await Town.Does(new FindGroups([swimming], Language.French)))[0].Meetings, meeting => meeting.IsCancelled && meeting.Day != Second);
        Assert.Equal("catalogue.meeting-cancelled", await Refused(new CancelMeeting(swimming, await DateOf(swimming, Second), "Encore")));
    }

    private async Task<string> Refused<T>(MediatR.IRequest<Result<T>> request) => (await Town.Ask(caller => caller.BecomeHouse(), request)).Refusal.Code;

    private static int Revision(string key) => int.Parse(key.Split(':')[2], null);

    private static MeetingAt At(DateOnly day, Guid venue) => new(day, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch, new(venue, "", ""));

    private async Task<Guid> DateOf(Guid group, DateOnly day) =>
        (await Town.Does(new FindGroups([group], Language.French)))[0].Meetings.Single(meeting => meeting.Day == day).Id;

    private async Task<string> Address(Guid person = default) => (await Does(Roy, new RenewCalendar(person))).Address.Split('/')[^1].Replace(".ics", "", StringComparison.Ordinal);

    private async Task<Dictionary<string, CalendarEvent>> Feed(string token)
    {
        Town.Clock.Advance(TimeSpan.FromSeconds(1));
        return Calendar.Load(Encoding.UTF8.GetString((await Town.Does(new ReadCalendar(token))).File))!.Events.OfType<CalendarEvent>().ToDictionary(entry => entry.Uid!);
    }

    private async Task Registers(FamilyInTown family, params (string Member, Guid Group)[] wishes)
    {
        foreach (var (member, group) in wishes)
            await Adds(family, member, group);
        await ChecksOutAndPays(family);
    }
}
