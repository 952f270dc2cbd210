using Loisirs.Kernel;
using Loisirs.Kernel.Formats;

namespace Loisirs.Accounts.Domain.SignIns;

/// <summary>Who may sign in: a family's holder, another of its adults, or somebody of the town.</summary>
internal sealed class Account
{
    /// <summary>After so many wrong passwords in a row the account rests.</summary>
    public const int MostFailures = 5;

    /// <summary>How long it rests.</summary>
    public static readonly TimeSpan Rest = TimeSpan.FromMinutes(15);

    private Account()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>As typed first; mail goes there (C19).</summary>
    public string Email { get; private set; } = "";

    /// <summary>One for all spellings of the address; unique.</summary>
    public string EmailKey { get; private set; } = "";

    /// <summary>Argon2id, in its standard text form.</summary>
    public string PasswordHash { get; private set; } = "";

    /// <summary>At least one, the widest last: a family's is citizen, somebody of the town may hold several.</summary>
    public IReadOnlyList<Role> Roles { get; private set; } = [];

    /// <summary>The widest of them.</summary>
    public Role Role => Roles[^1];

    public Language Language { get; private set; }

    /// <summary>The family, or empty for somebody of the town.</summary>
    public Guid Family { get; private init; }

    /// <summary>How they are named on screen; empty for a family's holder, who bears the family's.</summary>
    public string Name { get; private set; } = "";

    public DateTimeOffset OpenedAt { get; private init; }

    /// <summary>Wrong passwords in a row.</summary>
    public int Failures { get; private set; }

    public DateTimeOffset? LockedUntil { get; private set; }

    /// <summary>The same, from devices that opened the account before: counted apart (P-610).</summary>
    public int KnownFailures { get; private set; }

    public DateTimeOffset? KnownLockedUntil { get; private set; }

    public Withdrawal? Withdrawal { get; private set; }

    public static Account OfFamily(Guid family, Families.Holder holder, DateTimeOffset now) =>
        new Account { Id = Guid.CreateVersion7(now), Roles = [Role.Citizen], Family = family, Language = holder.Language, OpenedAt = now }
            .At(EmailAddress.Parse(holder.Email)).With(holder.PasswordHash);

    /// <summary>Another adult of a family, beside its holder.</summary>
    public static Account OfAdult(Guid family, string name, EmailAddress email, string passwordHash, Language language, DateTimeOffset now) =>
        new Account { Id = Guid.CreateVersion7(now), Roles = [Role.Citizen], Family = family, Name = name, Language = language, OpenedAt = now }
            .At(email).With(passwordHash);

    public static Account OfStaff(string name, EmailAddress email, string passwordHash, IEnumerable<Role> roles, Language language, DateTimeOffset now) =>
        new Account { Id = Guid.CreateVersion7(now), Roles = InOrder(roles), Name = name, Language = language, OpenedAt = now }
            .At(email).With(passwordHash);

    /// <summary>Invited to these roles, and has not chosen a password yet.</summary>
    public bool WaitsAs(IEnumerable<Role> roles) => Roles.SequenceEqual(InOrder(roles)) && Family == Guid.Empty && PasswordHash.Length == 0 && Withdrawal is null;

    /// <param name="forKnown">For a device that opened the account before.</param>
    public bool IsResting(DateTimeOffset now, bool forKnown = false) => (forKnown ? KnownLockedUntil : LockedUntil) > now;

    /// <summary>A wrong password; the fifth in a row makes the account rest: for strangers, or for devices that opened it before.</summary>
    public void CountFailure(DateTimeOffset now, bool fromKnown)
    {
        if (fromKnown)
        {
            (KnownFailures, KnownLockedUntil) = After(KnownFailures, KnownLockedUntil, now);
        }
        else
        {
            (Failures, LockedUntil) = After(Failures, LockedUntil, now);
        }
    }

    /// <summary>The right password. A rest that strangers brought about goes on for strangers.</summary>
    public void CountSuccess() => (Failures, KnownFailures, KnownLockedUntil) = (0, 0, null);

    /// <summary>A new password; whoever chose it is let in at once.</summary>
    public Account With(string passwordHash)
    {
        PasswordHash = passwordHash;
        LockedUntil = null;
        CountSuccess();
        return this;
    }

    /// <summary>Signs in with another address from now on.</summary>
    public void MoveTo(EmailAddress email) => At(email);

    /// <summary>Somebody of the town holds these roles from the next request on.</summary>
    public void Take(IEnumerable<Role> roles) => Roles = InOrder(roles);

    public void Speak(Language language) => Language = language;

    public void Withdraw(Guid by, DateTimeOffset now) => Withdrawal ??= new Withdrawal(by, now);

    /// <summary>A citizen's sign-in ends; the address is free for another account.</summary>
    public void Close(Guid by, DateTimeOffset now)
    {
        Withdraw(by, now);
        EmailKey = $"{Id:N}";
    }

    /// <summary>Nothing is known of whoever it was; it was closed before.</summary>
    public void Forget() => (Email, Name, PasswordHash) = ("", "", "");

    private static Role[] InOrder(IEnumerable<Role> roles) => [.. roles.Distinct().Order()];

    private static (int Failures, DateTimeOffset? Until) After(int failures, DateTimeOffset? until, DateTimeOffset now) =>
        failures + 1 >= MostFailures ? (0, now + Rest) : (failures + 1, until);

    private Account At(EmailAddress email)
    {
        (Email, EmailKey) = (email.Value, email.CompareKey);
        return this;
    }
}

/// <summary>It may not be used any more.</summary>
internal sealed record Withdrawal(Guid By, DateTimeOffset At);
