using System.Linq.Expressions;
using Loisirs.Accounts.Application.Passkeys;
using Loisirs.Accounts.Domain.Clients;
using Loisirs.Accounts.Domain.Correspondence;
using Loisirs.Accounts.Domain.Families;
using Loisirs.Accounts.Domain.Residency;
using Loisirs.Accounts.Domain.Safety;
using Loisirs.Accounts.Domain.SignIns;
using Loisirs.Accounts.Domain.Webhooks;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application;

/// <summary>The module's tables, and its named look-ups.</summary>
internal abstract class AccountsDb(DbContextOptions options) : ModuleDb(options, "accounts")
{
    /// <summary>Families with all that is theirs: a few members times a card or two, one round trip.</summary>
    /// <remarks>Members and homes name their family themselves: joined to it alone, SQLite would read those of the whole town first.</remarks>
    private static readonly Expression<Func<AccountsDb, Guid, IQueryable<Family>>> Whole = (db, family) => db.Families
        .Include(f => f.Members.Where(m => m.FamilyId == family).OrderBy(m => m.Id)).ThenInclude(m => m.Homes.Where(h => h.End == null))
        .Include(f => f.Members.Where(m => m.FamilyId == family).OrderBy(m => m.Id)).ThenInclude(m => m.Grades)
        .Include(f => f.Homes.Where(h => h.Family == family && h.End == null)).ThenInclude(h => h.Member.Grades)
        .Include(f => f.Cards).AsSingleQuery();

    private static readonly Question<AccountsDb, Guid, Family?> FamilyToShow = new((db, family, stop) =>
        Whole.Of(db, family).AsNoTracking().SingleOrDefault(f => f.Id == family));

    private static readonly Question<AccountsDb, Guid, Family?> FamilyToChange = new((db, family, stop) =>
        Whole.Of(db, family).SingleOrDefault(f => f.Id == family));

    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<Acting> Actings => Set<Acting>();

    public DbSet<MailedKey> MailedKeys => Set<MailedKey>();

    public DbSet<SecondFactor> SecondFactors => Set<SecondFactor>();

    public DbSet<RecoveryCode> RecoveryCodes => Set<RecoveryCode>();

    public DbSet<Passkey> Passkeys => Set<Passkey>();

    public DbSet<FactorReset> FactorResets => Set<FactorReset>();

    public DbSet<SpentChallenge> SpentChallenges => Set<SpentChallenge>();

    public DbSet<KeptForm> KeptForms => Set<KeptForm>();

    public DbSet<AdultInvitation> Invitations => Set<AdultInvitation>();

    public DbSet<HomeInvitation> HomeInvitations => Set<HomeInvitation>();

    public DbSet<SecondHome> SecondHomes => Set<SecondHome>();

    public DbSet<ErasureRequest> ErasureRequests => Set<ErasureRequest>();

    public DbSet<DeclaredGrade> Grades => Set<DeclaredGrade>();

    public DbSet<Family> Families => Set<Family>();

    public DbSet<Member> Members => Set<Member>();

    public DbSet<SafetyCard> SafetyCards => Set<SafetyCard>();

    public DbSet<ResidencyProof> Proofs => Set<ResidencyProof>();

    public DbSet<ProofFile> ProofFiles => Set<ProofFile>();

    public DbSet<Letter> Letters => Set<Letter>();

    public DbSet<ApiClient> ApiClients => Set<ApiClient>();

    public DbSet<Webhook> Webhooks => Set<Webhook>();

    public DbSet<WebhookDelivery> WebhookDeliveries => Set<WebhookDelivery>();

    /// <summary>The family with its members in the order of the family page and its cards, to change it; null if there is none.</summary>
    public Task<Family?> FamilyOf(Guid family, CancellationToken stop) => FamilyToChange.Ask(this, family, stop);

    /// <summary>The same, to show it.</summary>
    public Task<Family?> ReadFamily(Guid family, CancellationToken stop) => FamilyToShow.Ask(this, family, stop);

    /// <summary>A person whom that family registers, its own or a child who lives there too, to show; null if there is none.</summary>
    public Task<Member?> PresentMember(Guid family, Guid person, CancellationToken stop) =>
        Members.AsNoTracking().Include(m => m.Homes.Where(h => h.End == null)).Include(m => m.Grades).AsSingleQuery().SingleOrDefaultAsync(
            m => m.Id == person && m.Withdrawal == null && (m.FamilyId == family || m.Homes.Any(h => h.Family == family && h.End == null)), stop);

    /// <summary>What was mailed to share that child opens nothing more.</summary>
    public Task EndHomeInvitations(Guid person, DateTimeOffset now, CancellationToken stop) =>
        HomeInvitations.Where(i => i.Person == person && i.EndedAt == null).ExecuteUpdateAsync(i => i.SetProperty(x => x.EndedAt, now), stop);

    /// <summary>For each person of the family who lives in two households, the cards of the other one.</summary>
    public async Task<ILookup<Guid, ResidencyCard>> CardsElsewhere(Family family, CancellationToken stop)
    {
        var others = family.Present.Where(m => m.SecondHome is not null)
            .ToDictionary(m => m.Id, m => m.FamilyId == family.Id ? m.SecondHome!.Family : m.FamilyId);
        var asked = others.Values.Distinct().ToList();
        List<ResidencyCard> cards = asked.Count == 0
            ? []
            : await Set<ResidencyCard>().AsNoTracking().Where(card => asked.Contains(card.FamilyId)).OrderBy(card => card.Id).ToListAsync(stop);
        return others.SelectMany(other => cards.Where(card => card.FamilyId == other.Value), (other, card) => (Person: other.Key, Card: card))
            .ToLookup(of => of.Person, of => of.Card);
    }

    /// <summary>The account of an address, whatever its spelling (C19); null if there is none.</summary>
    public Task<Account?> AccountOf(EmailAddress email, CancellationToken stop) =>
        Accounts.SingleOrDefaultAsync(a => a.EmailKey == email.CompareKey, stop);

    /// <summary>Whether an address is another account's, or was until lately and may become so again.</summary>
    public async Task<bool> IsTaken(EmailAddress email, Guid except, DateTimeOffset now, CancellationToken stop) =>
        await Accounts.AnyAsync(a => a.EmailKey == email.CompareKey && a.Id != except, stop)
        || await LeftBy(email, now).AnyAsync(a => a.Id != except, stop);

    /// <summary>The accounts that gave up an address so lately that they can still take it back.</summary>
    public IQueryable<Account> LeftBy(EmailAddress email, DateTimeOffset now) => MailedKeys
        .Where(key => key.Use == MailedKeyUse.UndoEmail && key.AboutKey == email.CompareKey && key.UsedAt == null && key.Until > now)
        .Join(Accounts, key => key.Account, account => account.Id, (_, account) => account).Where(account => account.Withdrawal == null);

    /// <summary>Signs an account in with another address; the family is written to there if it was at the old one.</summary>
    public async Task Move(Account account, EmailAddress email, DateTimeOffset now, CancellationToken stop)
    {
        var before = account.Email;
        account.MoveTo(email);
        if (await FamilyOf(account.Family, stop) is { } family && family.Email == before)
        {
            family.WriteTo(email.Value, now);
        }
    }

    /// <summary>An account's keys of these uses, made since then, open nothing more; but for one.</summary>
    public Task UseUp(Guid account, string except, MailedKeyUse[] uses, DateTimeOffset since, DateTimeOffset now, CancellationToken stop) =>
        MailedKeys.Where(key => key.Account == account && key.Hash != except && uses.Contains(key.Use) && key.MadeAt >= since && key.UsedAt == null)
            .ExecuteUpdateAsync(key => key.SetProperty(k => k.UsedAt, now), stop);

    /// <summary>What a mailed key opens, used or over though it may be; null if nobody was mailed it.</summary>
    public Task<MailedKey?> KeyOf(string token, MailedKeyUse use, CancellationToken stop)
    {
        var hash = SecretToken.HashOf(token);
        return MailedKeys.SingleOrDefaultAsync(key => key.Hash == hash && key.Use == use, stop);
    }

    /// <summary>Ends the account's sessions at once, but one.</summary>
    public Task EndSessions(Guid account, Guid except, DateTimeOffset now, CancellationToken stop) =>
        Sessions.Where(s => s.Account == account && s.Id != except && s.EndedAt == null)
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.EndedAt, now), stop);

    /// <summary>An account's authenticator and recovery codes count no more.</summary>
    public async Task ForgetSecondFactor(Guid account, CancellationToken stop)
    {
        await SecondFactors.Where(f => f.Account == account).ExecuteDeleteAsync(stop);
        await RecoveryCodes.Where(c => c.Account == account).ExecuteDeleteAsync(stop);
    }

    /// <summary>Takes a passkey's answer to a question, once: false when it was taken before. What is too old to be answered is forgotten.</summary>
    public async Task<bool> Spend(string question, DateTimeOffset now, CancellationToken stop)
    {
        await SpentChallenges.Where(c => c.Until <= now).ExecuteDeleteAsync(stop);
        var spent = SpentChallenge.Of(question, now + PasskeyQuestions.Length);
        if (await SpentChallenges.AnyAsync(c => c.Hash == spent.Hash, stop))
        {
            return false;
        }

        Add(spent);
        return true;
    }

    /// <summary>New recovery codes, as they are shown this once.</summary>
    public IReadOnlyList<string> GiveRecoveryCodes(Guid account, DateTimeOffset now)
    {
        var codes = Enumerable.Range(0, RecoveryCode.Many).Select(_ => RecoveryCode.Make()).ToList();
        AddRange(codes.Select(code => RecoveryCode.Of(code, account, now)));
        return codes;
    }

    /// <summary>Ends a citizen's sign-in at once, whatever was mailed to it.</summary>
    public async Task Close(Account account, Guid by, DateTimeOffset now, CancellationToken stop)
    {
        account.Close(by, now);
        await EndSessions(account.Id, except: Guid.Empty, now, stop);
        await UseUp(account.Id, except: "", Enum.GetValues<MailedKeyUse>(), DateTimeOffset.MinValue, now, stop);
    }

    /// <summary>Accounts that wait for the town, their mailbox proved, the oldest first.</summary>
    public IQueryable<Family> Waiting() => Standing
        .Where(f => f.Confirmation != null && f.Approval == null && f.Refusal == null)
        .OrderBy(f => f.Id);

    /// <summary>Families of the town, to show: neither merged into another nor erased.</summary>
    public IQueryable<Family> Standing => Families.AsNoTracking().Where(f => f.Merged == null && f.Erased == null);

    /// <summary>Proofs of residency that the office has not decided.</summary>
    public IQueryable<ResidencyProof> WaitingProofs => Proofs.Where(p => p.Decision == null);

    /// <summary>Until this command ends, no other host leases messages: what it finds due is its own.</summary>
    public abstract Task LeaseAlone(CancellationToken stop);

    /// <summary>Messages to send now that no host holds; those of a family without an address stay on the portal. A time that no pause and no lease
    /// reaches was written by a clock that went wrong, and holds nothing back (P-409).</summary>
    /// <param name="heldSince">After a restoration only keys that somebody asked for since then go out (P-414); null: all do.</param>
    public IQueryable<Letter> Due(DateTimeOffset now, DateTimeOffset? heldSince)
    {
        var never = now + Letter.Never;
        var due = Letters.Where(l => l.To != "" && l.SentAt == null && l.ParkedAt == null && (l.NextTry <= now || l.NextTry > never))
            .Where(l => l.LeasedUntil == null || l.LeasedUntil <= now || l.LeasedUntil > never);
        return heldSince is { } since ? due.Where(l => l.WrittenAt >= since && l.Key.StartsWith(Letter.AccountKeys)) : due;
    }
}
