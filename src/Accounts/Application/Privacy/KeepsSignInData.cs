using Loisirs.Accounts.Contracts.Privacy;
using Loisirs.Accounts.Domain.Correspondence;
using Loisirs.Kernel;
using Loisirs.Shared.Behaviours;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Privacy;

/// <summary>Who signs in for a family, from when to when, whom it invited, and what it was written.</summary>
internal sealed class KeepsSignInData(AccountsDb db, ICaller caller, IForgetTraces traces) : IKeepsFamilyData
{
    public async Task<IReadOnlyList<KeptData>> Of(Guid family, Language language, CancellationToken stop)
    {
        var accounts = await db.Accounts.AsNoTracking().Where(a => a.Family == family).OrderBy(a => a.Id).Take(KeptData.MostRows).ToListAsync(stop);
        var ids = accounts.ConvertAll(a => a.Id);
        var sessions = await db.Sessions.AsNoTracking().Where(s => ids.Contains(s.Account)).OrderBy(s => s.Id).Take(KeptData.MostRows).ToListAsync(stop);
        var wanted = await db.MailedKeys.AsNoTracking().Where(k => ids.Contains(k.Account) && k.About != "").OrderBy(k => k.MadeAt).Take(KeptData.MostRows).ToListAsync(stop);
        return
        [
            KeptData.Of("sign-ins", accounts, a => [("id", a.Id), ("name", a.Name), ("email", a.Email), ("openedAt", a.OpenedAt), ("endedAt", a.Withdrawal?.At)]),
            KeptData.Of("sessions", sessions, s => [("signIn", s.Account), ("openedAt", s.OpenedAt), ("until", s.EndsAt), ("endedAt", s.EndedAt)]),
            KeptData.Of("address-changes", wanted, k => [("signIn", k.Account), ("email", k.About), ("at", k.MadeAt), ("endedAt", k.UsedAt)]),
            .. await Devices(ids, stop),
            KeptData.Of("acted-for", await db.Actings.AsNoTracking().Where(a => a.Family == family).OrderBy(a => a.Id).Take(KeptData.MostRows).ToListAsync(stop), a =>
                [("at", a.At), ("until", a.Until), ("endedAt", a.EndedAt), ("reason", a.Reason)]),
            await Invitations(family, stop),
            await Letters(family, stop),
        ];
    }

    public Task<IReadOnlyList<Refusal>> WhyNotErase(Guid family, CancellationToken stop) => Task.FromResult<IReadOnlyList<Refusal>>([]);

    /// <summary>The sign-ins end at once, and with them what was mailed to them; what was written to the family is destroyed.</summary>
    public async Task Erase(ErasedFamily who, CancellationToken stop)
    {
        var families = await db.Families.Where(f => f.Id == who.Family || (f.Merged != null && f.Merged.Into == who.Family)).Select(f => f.Id).ToListAsync(stop);
        var accounts = await db.Accounts.Where(a => families.Contains(a.Family)).ToListAsync(stop);
        var ids = accounts.ConvertAll(a => a.Id);
        var addresses = accounts.Select(a => a.Email).Where(email => email.Length > 0).ToList();
        await db.Letters.Where(l => families.Contains(l.Family) || (l.Key.StartsWith(Letter.AccountKeys) && addresses.Contains(l.To))).ExecuteDeleteAsync(stop);
        await db.Invitations.Where(i => families.Contains(i.Family) || addresses.Contains(i.Email)).ExecuteDeleteAsync(stop);
        await db.HomeInvitations.Where(i => addresses.Contains(i.Email)).ExecuteDeleteAsync(stop);
        foreach (var account in accounts)
        {
            await db.Close(account, caller.Account, who.At, stop);
            await db.ForgetSecondFactor(account.Id, stop);
            account.Forget();
        }

        await db.Actings.Where(a => families.Contains(a.Family)).ExecuteDeleteAsync(stop);
        await db.Passkeys.Where(p => ids.Contains(p.Account)).ExecuteDeleteAsync(stop);
        await db.KeptForms.Where(f => ids.Contains(f.Account)).ExecuteDeleteAsync(stop);
        await db.FactorResets.Where(r => ids.Contains(r.Account)).ExecuteDeleteAsync(stop);
        await traces.ForgetReasons(who.Family, ids.ConvertAll(id => id.ToString()), stop);
        await db.Sessions.Where(s => ids.Contains(s.Account)).ExecuteDeleteAsync(stop);
        await db.MailedKeys.Where(k => ids.Contains(k.Account)).ExecuteDeleteAsync(stop);
    }

    private async Task<KeptData[]> Devices(List<Guid> accounts, CancellationToken stop)
    {
        var keys = await db.Passkeys.AsNoTracking().Where(p => accounts.Contains(p.Account)).OrderBy(p => p.Id).Take(KeptData.MostRows).ToListAsync(stop);
        var resets = await db.FactorResets.AsNoTracking().Where(r => accounts.Contains(r.Account)).OrderBy(r => r.Id).Take(KeptData.MostRows).ToListAsync(stop);
        return
        [
            KeptData.Of("passkeys", keys, p => [("signIn", p.Account), ("name", p.Name), ("addedAt", p.MadeAt), ("usedAt", p.LastUsedAt)]),
            KeptData.Of("lost-devices", resets, r => [("signIn", r.Account), ("at", r.At), ("reason", r.Reason)]),
        ];
    }

    private async Task<KeptData> Invitations(Guid family, CancellationToken stop)
    {
        var adults = await db.Invitations.AsNoTracking().Where(i => i.Family == family).OrderBy(i => i.Id).Take(KeptData.MostRows).ToListAsync(stop);
        var homes = await db.HomeInvitations.AsNoTracking().Where(i => i.Family == family).OrderBy(i => i.Id).Take(KeptData.MostRows).ToListAsync(stop);
        return KeptData.Of(
            "invitations",
            adults.Select(i => (i.Name, Person: (Guid?)null, i.Email, i.MadeAt, i.Until, i.EndedAt))
                .Concat(homes.Select(i => (Name: "", Person: (Guid?)i.Person, i.Email, i.MadeAt, i.Until, i.EndedAt))),
            i => [("name", i.Name), ("person", i.Person), ("email", i.Email), ("at", i.MadeAt), ("until", i.Until), ("endedAt", i.EndedAt)]);
    }

    /// <summary>Without the text of those that hold a key: it opens a door.</summary>
    private async Task<KeptData> Letters(Guid family, CancellationToken stop)
    {
        var letters = await db.Letters.AsNoTracking().Where(l => l.Family == family).OrderBy(l => l.Id).Take(KeptData.MostRows)
            .Select(l => new { l.Key, l.To, l.Subject, l.Text, l.WrittenAt, l.SentAt }).ToListAsync(stop);
        return KeptData.Of("messages", letters, l =>
            [("email", l.To), ("subject", l.Subject), ("text", Letter.HoldsKey(l.Key) ? "" : l.Text), ("at", l.WrittenAt), ("sentAt", l.SentAt)]);
    }
}
