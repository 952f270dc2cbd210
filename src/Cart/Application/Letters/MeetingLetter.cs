using System.Text;
using Loisirs.Accounts.Contracts.Correspondence;
using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Application.Schedules;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel.Formats;
using Loisirs.Kernel.Time;
using Loisirs.Shared.Calendars;
using Loisirs.Shared.Letters;
using Loisirs.Shared.Texts;
using Loisirs.Shared.Town;
using MediatR;
using Microsoft.Extensions.Options;

namespace Loisirs.Cart.Application.Letters;

/// <summary>Tells a family that the town moved or cancelled one date of a group, once for all its members there, with the date for its
/// calendar: the same entry as in the confirmation and the feeds, its sequence higher.</summary>
internal sealed class MeetingLetter(IMediator house, WordsIn wordsIn, IOptions<TownSettings> town, TownZone zone, TimeProvider time)
{
    /// <param name="registered">Those of the family in the group, in its language.</param>
    /// <param name="given">What goes back for the date, line by line; null or none: nothing.</param>
    public async Task Write(Guid family, MeetingChanged change, IReadOnlyList<Registration> registered, Kernel.Language language, CancellationToken stop,
        IReadOnlyList<GivenBack>? given = null)
    {
        var (tongue, group) = (wordsIn.The(language), registered[0].Group);
        var which = change.Now is null ? "cancelled" : "moved";
        var letter = new Letter(language, tongue[$"meeting.mail.{which}-subject", group.ActivityName, Short(change.Was.Day, tongue)])
            .Title(tongue[$"meeting.mail.{which}-title"])
            .Paragraph(What(change, group, tongue))
            .Paragraph(tongue["meeting.mail.reason", change.Reason]);
        if (change.Now is { } now)
            letter.Block(tongue["meeting.mail.when", now.Day, Hours(now, tongue)], tongue["order.mail.place", now.Venue.Name, now.Venue.Address]);
        Back(letter, given ?? [], tongue);
        letter.Block(Who(registered).Select(name => tongue["meeting.mail.who", name]))
            .Paragraph(tongue["meeting.mail.rest"])
            .Link(tongue["meeting.mail.schedule"], $"{town.Value.PublicAddress}{(tongue.IsFrench ? "" : "/en")}/famille/horaire")
            .Heading(town.Value.Name)
            .Block(tongue["order.mail.phone", town.Value.Phone], tongue["order.mail.email", town.Value.Email]);
        var written = await house.Send(
            new WriteToFamily(
                $"meeting:{change.Meeting}:{change.Revision}:{family}", family, letter.Subject, letter.Text, letter.Document,
                [Calendar(change, registered, tongue)]),
            stop);
        _ = written.Value;
    }

    private static void Back(Letter letter, IReadOnlyList<GivenBack> given, Words tongue)
    {
        if (given.Count == 0)
            return;
        var off = Kernel.Money.Sum(given.Select(one => one.Off));
        if (Kernel.Money.Sum(given.Select(one => one.Back)) - off is { IsZero: false } back)
            letter.Paragraph(tongue["meeting.mail.back", back]);
        if (!off.IsZero)
            letter.Paragraph(tongue["instalment.mail.off", off, Kernel.Money.Sum(given.Select(one => one.Order).DistinctBy(order => order.Id).Select(order => order.ToCome))]);
        letter.Block(given.Select(one => tongue["cancel.mail.group-line", one.Line.FullName, one.Back, one.Order.Number]));
        if (given.Any(one => one.Order.Refunds.Any(refund => refund.IsByHand)))
            letter.Paragraph(tongue["cancel.mail.group-by-hand"]);
        if (Kernel.Money.Sum(given.Select(one => one.Credit)) is { IsZero: false } credit)
            letter.Paragraph(tongue["cancel.mail.to-credit", credit]);
    }

    private string What(MeetingChanged change, GroupView group, Words tongue) => change switch
    {
        { Now: null } => tongue["meeting.mail.cancelled", group.ActivityName, group.Code, change.Was.Day, Hours(change.Was, tongue)],
        { Now.Day: var day } when day != change.Was.Day => tongue["meeting.mail.moved", group.ActivityName, group.Code, change.Was.Day, day],
        _ => tongue["meeting.mail.changed", group.ActivityName, group.Code, change.Was.Day],
    };

    private string Hours(MeetingAt at, Words tongue) => TownFormat.HourRange(zone.ToTown(at.Start).Hour, zone.ToTown(at.End).Hour, tongue.IsFrench);

    private static string Short(DateOnly day, Words tongue) => TownFormat.DayAndMonth(day, tongue.IsFrench);

    private static IEnumerable<string> Who(IEnumerable<Registration> registered) => registered.Where(known => !known.IsTickets).Select(known => known.FirstName);

    /// <summary>As the notice has it: this host's catalogue may be some seconds behind.</summary>
    private Enclosure Calendar(MeetingChanged change, IReadOnlyList<Registration> registered, Words tongue)
    {
        var at = change.Now ?? change.Was;
        var meeting = new MeetingView(change.Meeting, at.Day, at.Start, at.End, change.Now is null) { Venue = at.Venue };
        var file = CalendarFile.Write(
            tongue["order.mail.calendar"],
            registered.Select(known => DateInCalendar.Of(
                known with { Sequence = known.Sequence + Math.Max(0, change.Revision - known.Group.Revision) }, meeting, tongue)),
            time.GetUtcNow(), zone);
        return new Enclosure("seance.ics", "text/calendar; method=PUBLISH; charset=utf-8", Encoding.UTF8.GetString(file));
    }
}
