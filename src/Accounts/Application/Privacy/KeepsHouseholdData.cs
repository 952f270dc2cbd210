using Loisirs.Accounts.Application.Safety;
using Loisirs.Accounts.Contracts.Privacy;
using Loisirs.Accounts.Contracts.Safety;
using Loisirs.Accounts.Domain.Families;
using Loisirs.Kernel;
using Loisirs.Shared.Behaviours;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Privacy;

/// <summary>The household, its people and what is written of each.</summary>
internal sealed class KeepsHouseholdData(AccountsDb db, SafetyCards cards, IForgetTraces traces) : IKeepsFamilyData
{
    public async Task<IReadOnlyList<KeptData>> Of(Guid family, Language language, CancellationToken stop)
    {
        if (await db.ReadFamily(family, stop) is not { } f)
        {
            return [];
        }

        Member[] people = [.. f.Members, .. f.Homes.Select(home => home.Member)];
        var ids = people.Select(m => m.Id).ToList();
        var requests = await db.ErasureRequests.AsNoTracking().Where(r => r.Family == family).OrderBy(r => r.Id).Take(KeptData.MostRows).ToListAsync(stop);
        var written = await db.SafetyCards.AsNoTracking().Where(c => ids.Contains(c.Person)).OrderBy(c => c.Person).ToListAsync(stop);
        return
        [
            KeptData.Of("household", [f], Household),
            KeptData.Of("residency", f.Cards.OrderBy(c => c.Id), c => [("class", c.Class), ("from", c.From), ("to", c.To), ("at", c.On)]),
            KeptData.Of("people", people, Person),
            KeptData.Of("grades", people.SelectMany(m => m.Grades), g =>
                [("person", g.Person), ("schoolYear", g.Autumn), ("grade", g.Grade), ("at", g.On), ("reason", g.Reason)]),
            KeptData.Of("safety", written.Select(card => (card, cards.Open(card))), card => Safety(card.card.Person, card.Item2, card.card.WrittenAt)),
            KeptData.Of("residency-proofs", await db.Proofs.AsNoTracking().Where(p => p.Family == family).OrderBy(p => p.Id).Take(KeptData.MostRows).ToListAsync(stop), p =>
                [("at", p.At), ("endedAt", p.Decision?.At), ("reason", p.Decision?.Reason), ("until", p.DestroyedAt)]),
            KeptData.Of("erasure-requests", requests, r => [("at", r.At), ("endedAt", r.Decision?.At), ("reason", r.Decision?.Reason)]),
        ];
    }

    public Task<IReadOnlyList<Refusal>> WhyNotErase(Guid family, CancellationToken stop) => Task.FromResult<IReadOnlyList<Refusal>>([]);

    /// <summary>The family itself forgets its people, and what is written of each goes with them; here: what others hold of it.</summary>
    public async Task Erase(ErasedFamily who, CancellationToken stop)
    {
        await db.Proofs.Where(p => p.Family == who.Family).ExecuteDeleteAsync(stop);
        await db.HomeInvitations.Where(i => i.Family == who.Family || who.People.Contains(i.Person)).ExecuteDeleteAsync(stop);
        await db.Families.Where(f => f.Merged != null && f.Merged.Into == who.Family).ExecuteUpdateAsync(
            f => f.SetProperty(x => x.FirstName, "").SetProperty(x => x.LastName, "").SetProperty(x => x.Email, "").SetProperty(x => x.Phone, (string?)null)
                .SetProperty(x => x.SearchText, "").SetProperty(x => x.SortKey, "").SetProperty(x => x.Address.Street, "")
                .SetProperty(x => x.Address.City, "").SetProperty(x => x.Address.PostalCode, ""),
            stop);
        await ForgetReasons(who, stop);
        await traces.ForgetAnswers([who.Family.ToString(), .. who.People.Select(person => person.ToString())], stop);
    }

    /// <summary>Why the office did something is said in words, and words name people.</summary>
    private async Task ForgetReasons(ErasedFamily who, CancellationToken stop)
    {
        var family = who.Family;
        var homes = db.SecondHomes.Where(h => h.Family == family || h.Member.FamilyId == family);
        await homes.ExecuteUpdateAsync(h => h.SetProperty(x => x.Reason, (string?)null), stop);
        await homes.Where(h => h.End != null).ExecuteUpdateAsync(h => h.SetProperty(x => x.End!.Reason, (string?)null), stop);
        await db.ErasureRequests.Where(r => r.Family == family && r.Decision != null).ExecuteUpdateAsync(r => r.SetProperty(x => x.Decision!.Reason, (string?)null), stop);
        var about = await db.Families.Where(f => f.Id == family || (f.Merged != null && f.Merged.Into == family)).Select(f => f.Id)
            .Concat(db.ErasureRequests.Where(r => r.Family == family).Select(r => r.Id)).Concat(homes.Select(h => h.Person)).Distinct().ToListAsync(stop);
        await traces.ForgetReasons(family, [.. about.Concat(who.People).Select(id => id.ToString())], stop);
    }

    private static (string Name, object? Value)[] Household(Family f) =>
    [
        ("id", f.Id), ("firstName", f.FirstName), ("lastName", f.LastName), ("email", f.Email), ("phone", f.Phone), ("street", f.Address.Street),
        ("city", f.Address.City), ("postalCode", f.Address.PostalCode), ("language", f.Language), ("openedAt", f.OpenedAt),
        ("confirmedAt", f.Confirmation?.At), ("approvedAt", f.Approval?.At), ("refusedAt", f.Refusal?.At), ("reason", f.Refusal?.Reason),
    ];

    private static (string Name, object? Value)[] Person(Member m) =>
    [
        ("id", m.Id), ("firstName", m.FirstName), ("lastName", m.LastName), ("birthDate", m.BirthDate), ("addedAt", m.AddedAt),
        ("withdrawnAt", m.Withdrawal?.At), ("sharedSince", m.SecondHome?.At),
    ];

    private static (string Name, object? Value)[] Safety(Guid person, SafetyView says, DateTimeOffset at) =>
    [
        ("person", person), ("contacts", Contacts(says.Contacts)), ("pickUps", Contacts(says.PickUps)), ("forbidden", says.Forbidden),
        ("allergies", says.Allergies), ("notes", says.Notes), ("at", at),
    ];

    private static string Contacts(IEnumerable<SafetyContact> contacts) =>
        string.Join("; ", contacts.Select(c => string.Join(", ", new[] { c.Name, c.Link, c.Phone }.Where(part => part.Length > 0))));
}
