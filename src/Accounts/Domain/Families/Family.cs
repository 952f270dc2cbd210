using Loisirs.Accounts.Contracts.Families;
using Loisirs.Accounts.Domain.Residency;
using Loisirs.Kernel;

namespace Loisirs.Accounts.Domain.Families;

/// <summary>A household with one account: who to write to, where it lives, who belongs to it, what the town decided.</summary>
internal sealed partial class Family : IToldOf
{
    /// <summary>Keeps every list of members whole on one page.</summary>
    public const int MostMembers = 30;

    /// <summary>How many may sign in for it.</summary>
    public const int MostAdults = 6;

    private const int OldestAge = 120;

    private readonly List<Member> _members = [];
    private readonly List<ResidencyCard> _cards = [];

    private Family()
    {
    }

    INotice IToldOf.Changed => new FamilyChanged(Id);

    public Guid Id { get; private init; }

    /// <summary>The holder of the account.</summary>
    public string FirstName { get; private set; } = "";

    /// <summary>May be empty: one name is enough (C46).</summary>
    public string LastName { get; private set; } = "";

    /// <summary>The family name, or the only name, for greetings and lists.</summary>
    public string Name => LastName.Length > 0 ? LastName : FirstName;

    public string FullName => $"{FirstName} {LastName}".Trim();

    public string SearchText { get; private set; } = "";

    public string SortKey { get; private set; } = "";

    /// <summary>As typed first, for writing to; comparing is the account's affair. Empty for a family of the counter without one.</summary>
    public string Email { get; private set; } = "";

    /// <summary>Shown form, or null: it is optional.</summary>
    public string? Phone { get; private set; }

    public HomeAddress Address { get; private set; } = new("", "", "");

    public Language Language { get; private set; }

    public DateTimeOffset OpenedAt { get; private init; }

    public EmailConfirmation? Confirmation { get; private set; }

    public Approval? Approval { get; private set; }

    public AccountRefusal? Refusal { get; private set; }

    /// <summary>It is closed: another family goes on for it.</summary>
    public Merging? Merged { get; private set; }

    /// <summary>Rises with each change, so that two colleagues cannot decide at once.</summary>
    public int Version { get; private set; }

    /// <summary>All of them, those who were withdrawn too: the books need their names.</summary>
    public IReadOnlyList<Member> Members => _members;

    /// <summary>Whom the family registers: its own people, and children of another household who live here too.</summary>
    public IReadOnlyList<Member> Present => [.. Own.Concat(_homes.Where(h => h.End is null).Select(h => h.Member).Where(m => m.Withdrawal is null)).OrderBy(m => m.Id)];

    public IReadOnlyList<ResidencyCard> Cards => _cards;

    public bool IsApproved => Approval is not null && Merged is null && Erased is null;

    public static Family Open(Holder holder, HomeAddress address, DateTimeOffset now)
    {
        var family = new Family { Id = Guid.CreateVersion7(now), OpenedAt = now };
        family.Restate(holder, address);
        return family;
    }

    /// <summary>Says all of it anew, while nobody has proved the address yet.</summary>
    public void Restate(Holder holder, HomeAddress address)
    {
        Email = holder.Email;
        Correct(holder.FirstName, holder.LastName, holder.Phone, address);
        Language = holder.Language;
    }

    /// <summary>Corrects the household's own details. A refused account then waits for the town once more.</summary>
    public void Correct(string firstName, string lastName, string? phone, HomeAddress address)
    {
        (FirstName, LastName, Phone, Address) = (firstName, lastName, phone, address);
        SearchText = Kernel.Formats.SearchText.Index($"{firstName} {lastName}");
        SortKey = Kernel.Formats.SortKey.Of($"{lastName} {firstName}".Trim());
        Refusal = null;
        Version++;
    }

    public void Speak(Language language)
    {
        Language = language;
        Version++;
    }

    /// <summary>Is written to at another address, which was proved.</summary>
    public void WriteTo(string email, DateTimeOffset now)
    {
        Email = email;
        ConfirmEmail(now);
    }

    /// <summary>The mailbox answered; a second time changes nothing.</summary>
    public void ConfirmEmail(DateTimeOffset now)
    {
        Confirmation ??= new EmailConfirmation(now);
        Version++;
    }

    /// <summary>The town approves, with the class that it recognises from a civil date to another, both included.</summary>
    /// <remarks>Refuses: accounts.not-confirmed, accounts.already-decided, accounts.residency-dates.</remarks>
    public Result<Family> Approve(ResidencyClass residency, DateOnly from, DateOnly to, Guid by, DateTimeOffset now)
    {
        if (Decidable() is { } no)
        {
            return no;
        }

        if (to < from)
        {
            return AccountsRefusals.ResidencyDates;
        }

        return Recognise(residency, from, to, by, now);
    }

    /// <summary>The town approves a family that stands at its counter: there is no mailbox to prove.</summary>
    /// <remarks>Refuses: accounts.residency-dates.</remarks>
    public Result<Family> ApproveAtCounter(ResidencyClass residency, DateOnly from, DateOnly to, Guid by, DateTimeOffset now) =>
        to < from ? AccountsRefusals.ResidencyDates : Recognise(residency, from, to, by, now);

    /// <summary>The town recognises another class to a family that it let register, after it saw a proof. A card is never edited: the new one follows.</summary>
    /// <remarks>Refuses: accounts.proof-approve-first, accounts.residency-dates.</remarks>
    public Result<Family> Certify(ResidencyClass residency, DateOnly from, DateOnly to, Guid by, DateTimeOffset now)
    {
        if (!IsApproved)
        {
            return ProofRefusals.ApproveFirst;
        }

        return to < from ? AccountsRefusals.ResidencyDates : Give(residency, from, to, by, now);
    }

    /// <summary>The town refuses, for a reason that the family is sent as is.</summary>
    /// <remarks>Refuses: accounts.not-confirmed, accounts.already-decided.</remarks>
    public Result<Family> Refuse(string reason, Guid by, DateTimeOffset now)
    {
        if (Decidable() is { } no)
        {
            return no;
        }

        Refusal = new AccountRefusal(by, now, reason);
        Version++;
        return this;
    }

    /// <summary>Whether the account of that address holds the family: it is written to there.</summary>
    public bool IsHeldBy(string email) => Email.Length > 0 && Email == email;

    /// <summary>The card that is valid on that day, else the last one given, else null.</summary>
    public ResidencyCard? CardOn(DateOnly day) => ResidencyCard.Among(_cards, day);

    private Family Recognise(ResidencyClass residency, DateOnly from, DateOnly to, Guid by, DateTimeOffset now)
    {
        Approval = new Approval(by, now);
        return Give(residency, from, to, by, now);
    }

    private Family Give(ResidencyClass residency, DateOnly from, DateOnly to, Guid by, DateTimeOffset now)
    {
        _cards.Add(new ResidencyCard(Guid.CreateVersion7(now), Id, residency, from, to, by, now));
        Version++;
        return this;
    }

    private Kernel.Refusal? Decidable() => this switch
    {
        { Confirmation: null } => AccountsRefusals.NotConfirmed,
        { Approval: null, Refusal: null } => null,
        _ => AccountsRefusals.AlreadyDecided,
    };
}
