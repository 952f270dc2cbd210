using Loisirs.Accounts.Contracts.Correspondence;
using Loisirs.Accounts.Contracts.Families;
using Loisirs.Attendance.Domain.Mailings;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel.Formats;
using Loisirs.Kernel.Time;
using Loisirs.Shared.Letters;
using Loisirs.Shared.Texts;
using Loisirs.Shared.Town;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Loisirs.Attendance.Application.Mailings;

/// <summary>Makes the letters of a mailing, wholly in one language each (C32), and writes them: once for a family, by their key.</summary>
internal sealed class MailingLetters(AttendanceDb db, IMediator house, WordsIn wordsIn, IOptions<TownSettings> town, TownZone zone, TimeProvider time)
{
    /// <summary>Writes to a family, unless nobody of it is expected any more, it is no more, or the date does not stand.</summary>
    /// <returns>Whether it is written to.</returns>
    public async Task<bool> Write(Mailing mailing, Guid family, CancellationToken stop)
    {
        if (!await db.FamiliesIn(mailing.Group).AnyAsync(known => known == family, stop)
            || await house.Send(new FindFamily(family), stop) is not { IsRefused: false, Value: var reader })
        {
            return false;
        }

        var tongue = wordsIn.The(mailing.LanguageFor(reader.Language));
        var group = (await house.Send(new FindGroups([mailing.Group], tongue.Language), stop)).Value.Single();
        if (!mailing.Stands(group, time.GetUtcNow()))
        {
            return false;
        }

        var people = await db.Expected.Where(entry => entry.Group == mailing.Group && entry.Family == family)
            .OrderBy(entry => entry.SortKey).Select(entry => entry.FirstName).ToListAsync(stop);
        var letter = mailing.IsReminder ? Reminder(group, people, tongue) : Message(mailing.In(tongue.Language), group, people, tongue);
        var written = await house.Send(new WriteToFamily($"mailing:{mailing.Id}:{family}", family, letter.Subject, letter.Text, letter.Document, []), stop);
        return written.Value != Guid.Empty;
    }

    /// <summary>What the office wrote, of which group and for whom.</summary>
    /// <param name="people">First names; none for the tickets of a show.</param>
    public Letter Message(MailingText text, GroupView group, IReadOnlyList<string> people, Words tongue)
    {
        var letter = new Letter(tongue.Language, text.Subject).Title(text.Subject)
            .Block([tongue["mailing.mail.about", group.ActivityName, group.Code], .. Who(people, tongue)]);
        foreach (var paragraph in text.Text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            letter.Block(paragraph.Split('\n'));
        }

        return End(letter, tongue);
    }

    private Letter Reminder(GroupView group, IReadOnlyList<string> people, Words tongue)
    {
        var (first, venue) = (group.FirstDate!, group.VenueOf(group.FirstDate!));
        var hours = TownFormat.HourRange(zone.ToTown(first.Start).Hour, zone.ToTown(first.End).Hour, tongue.IsFrench);
        return End(
            new Letter(tongue.Language, tongue["reminder.mail.subject", group.ActivityName, first.Day])
                .Title(tongue["reminder.mail.title"])
                .Paragraph(tongue[group.Kind == ActivityKind.Show ? "reminder.mail.show" : "reminder.mail.begins", group.ActivityName, group.Code])
                .Block(
                [
                    .. Who(people, tongue), tongue["meeting.mail.when", first.Day, hours], tongue["order.mail.place", venue.Name, venue.Address],
                    group.Bring.Length == 0 ? "" : tongue["order.mail.bring", group.Bring],
                    group.CompanionFrom is { } age ? tongue["catalogue.companion", age] : "",
                ]),
            tongue);
    }

    private Letter End(Letter letter, Words tongue) => letter
        .Link(tongue["meeting.mail.schedule"], $"{town.Value.PublicAddress}{(tongue.IsFrench ? "" : "/en")}/famille/horaire")
        .Heading(town.Value.Name)
        .Block(tongue["order.mail.phone", town.Value.Phone], tongue["order.mail.email", town.Value.Email]);

    private static IEnumerable<string> Who(IReadOnlyList<string> people, Words tongue) => people.Count == 0 ? [] : [tongue["meeting.mail.who", tongue.And(people)]];
}
