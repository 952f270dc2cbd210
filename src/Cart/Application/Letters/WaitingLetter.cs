using Loisirs.Accounts.Contracts.Correspondence;
using Loisirs.Accounts.Contracts.Families;
using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Domain.Waiting;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Loisirs.Shared.Letters;
using Loisirs.Shared.Texts;
using Loisirs.Shared.Town;
using MediatR;
using Microsoft.Extensions.Options;

namespace Loisirs.Cart.Application.Letters;

/// <summary>Tells a family that a place is offered, that the offer is over, or that waiting is in vain and why; each once.</summary>
internal sealed class WaitingLetter(IMediator house, WordsIn words, IOptions<TownSettings> town, TownZone zone, TimeProvider time)
{
    /// <summary>One message for all who take their turn together.</summary>
    /// <param name="key">Opens the offer without a sign-in.</param>
    public Task Offered(WaitingUnit unit, FamilyView family, GroupView group, string key, CancellationToken stop)
    {
        var tongue = words.The(family.Language);
        var names = tongue.And(unit.Entries.Select(entry => entry.FirstName));
        var isMany = unit.Entries.Count > 1;
        var letter = new Letter(tongue.Language, tongue[isMany ? "waitlist.mail.offer-subject-many" : "waitlist.mail.offer-subject", names, group.ActivityName])
            .Title(tongue[isMany ? "waitlist.mail.offer-title-many" : "waitlist.mail.offer-title"])
            .Paragraph(tongue[isMany ? "waitlist.offer-many" : "waitlist.offer", names, Name(group, tongue), unit.First.OfferedUntil!.Value])
            .Block(group.Schedule, group.Venue.Name)
            .Paragraph(tongue[isMany ? "waitlist.mail.offer-how-many" : "waitlist.mail.offer-how"])
            .Link(tongue["waitlist.mail.offer-link"], Address(tongue, $"/offres/{key}"));
        return Send($"waiting:{unit.First.Id}:offer", unit.First, letter, tongue, stop);
    }

    /// <summary>The end of an offer that nobody took.</summary>
    /// <param name="ended">Those whom it was made to together; one or more.</param>
    public async Task Over(IReadOnlyList<WaitingEntry> ended, CancellationToken stop)
    {
        var entry = ended[0];
        var contents = await CartContents.Read(house, entry.Family, [entry.Group], language: null, zone.DateAt(time.GetUtcNow()), stop);
        if (!contents.Groups.TryGetValue(entry.Group, out var group))
        {
            return;
        }

        var tongue = words.The(contents.Family.Language);
        var names = tongue.And(ended.Select(one => one.FirstName));
        var letter = new Letter(tongue.Language, tongue["waitlist.mail.over-subject", names, group.ActivityName])
            .Title(tongue["waitlist.mail.over-title"])
            .Block(Name(group, tongue), group.Schedule)
            .Paragraph(tongue[ended.Count > 1 ? "waitlist.over-many" : "waitlist.over", names, entry.OfferedUntil!.Value]);
        await Send($"waiting:{entry.Id}:over", entry, letter, tongue, stop);
    }

    public Task Closed(WaitingEntry entry, FamilyView family, MemberView member, GroupView group, Refusal why, CancellationToken stop)
    {
        var tongue = words.The(family.Language);
        var letter = new Letter(tongue.Language, tongue["waitlist.mail.closed-subject", member.FirstName, group.ActivityName])
            .Title(tongue["waitlist.mail.closed-title"])
            .Paragraph(tongue["waitlist.mail.closed", member.FirstName, Name(group, tongue)])
            .Paragraph(tongue.Say(why));
        return Send($"waiting:{entry.Id}:closed", entry, letter, tongue, stop);
    }

    private string Address(Words tongue, string path) => $"{town.Value.PublicAddress}{(tongue.IsFrench ? "" : "/en")}{path}";

    private static string Name(GroupView group, Words tongue) => tongue["waitlist.group", group.ActivityName, group.Code];

    private async Task Send(string key, WaitingEntry entry, Letter letter, Words tongue, CancellationToken stop)
    {
        letter.Link(tongue["waitlist.mail.see"], Address(tongue, "/listes-attente"))
            .Heading(town.Value.Name)
            .Block(tongue["order.mail.phone", town.Value.Phone], tongue["order.mail.email", town.Value.Email]);
        _ = (await house.Send(new WriteToFamily(key, entry.Family, letter.Subject, letter.Text, letter.Document, []), stop)).Value;
    }
}
