using Loisirs.Accounts.Contracts.Correspondence;
using Loisirs.Accounts.Contracts.Families;
using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Domain.Waiting;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Loisirs.Shared.Texts;
using Loisirs.Shared.Town;
using MediatR;
using Microsoft.Extensions.Options;

namespace Loisirs.Cart.Application.Letters;

/// <summary>Tells a family that a place is offered, that the offer is over, or that waiting is in vain and why; each once.</summary>
internal sealed class WaitingLetter(IMediator house, WordsIn words, IOptions<TownSettings> town, TownZone zone, TimeProvider time)
{
    public Task Offered(WaitingEntry entry, FamilyView family, MemberView member, GroupView group, CancellationToken stop)
    {
        var tongue = words.The(family.Language);
        var letter = new Letter(tongue.Language, tongue["waitlist.mail.offer-subject", member.FirstName, group.ActivityName])
            .Title(tongue["waitlist.mail.offer-title"])
            .Paragraph(tongue["waitlist.offer", member.FirstName, Name(group, tongue), entry.OfferedUntil!.Value])
            .Block(group.Schedule, group.Venue.Name)
            .Paragraph(tongue["waitlist.mail.offer-how"]);
        return Send($"waiting:{entry.Id}:offer", entry, letter, tongue, stop);
    }

    /// <summary>The end of an offer that nobody took.</summary>
    public async Task Over(WaitingEntry entry, CancellationToken stop)
    {
        var contents = await CartContents.Read(house, entry.Family, [entry.Group], language: null, zone.DateAt(time.GetUtcNow()), stop);
        if (!contents.Groups.TryGetValue(entry.Group, out var group))
        {
            return;
        }

        var tongue = words.The(contents.Family.Language);
        var letter = new Letter(tongue.Language, tongue["waitlist.mail.over-subject", entry.FirstName, group.ActivityName])
            .Title(tongue["waitlist.mail.over-title"])
            .Block(Name(group, tongue), group.Schedule)
            .Paragraph(tongue["waitlist.over", entry.FirstName, entry.OfferedUntil!.Value]);
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

    private static string Name(GroupView group, Words tongue) => tongue["waitlist.group", group.ActivityName, group.Code];

    private async Task Send(string key, WaitingEntry entry, Letter letter, Words tongue, CancellationToken stop)
    {
        letter.Link(tongue["waitlist.mail.see"], $"{town.Value.PublicAddress}{(tongue.IsFrench ? "" : "/en")}/listes-attente")
            .Heading(town.Value.Name)
            .Block(tongue["order.mail.phone", town.Value.Phone], tongue["order.mail.email", town.Value.Email]);
        _ = (await house.Send(new WriteToFamily(key, entry.Family, letter.Subject, letter.Text, letter.Document, []), stop)).Value;
    }
}
