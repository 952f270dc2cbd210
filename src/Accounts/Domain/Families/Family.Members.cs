using Loisirs.Kernel;

namespace Loisirs.Accounts.Domain.Families;

/// <content>Who belongs to it.</content>
internal sealed partial class Family
{
    /// <summary>Adds a person. Probably the same one as another is announced first, and kept only if the citizen says so (C18).
    /// Whoever was withdrawn and is added again comes back as the same person.</summary>
    /// <remarks>Refuses: accounts.too-many-members, accounts.birth-date-impossible, accounts.probable-duplicate.</remarks>
    public Result<Member> Add(string firstName, string lastName, DateOnly birthDate, bool keepBoth, DateOnly today, DateTimeOffset now)
    {
        if (Present.Count >= MostMembers)
        {
            return AccountsRefusals.TooManyMembers;
        }

        if (Objection(null, firstName, lastName, birthDate, keepBoth, today) is { } no)
        {
            return no;
        }

        var member = keepBoth ? null : _members.Find(m => m.IsProbably(firstName, lastName, birthDate));
        if (member is null)
        {
            _members.Add(member = Member.Of(Id, firstName, lastName, birthDate, now));
        }

        member.Return();
        member.Correct(firstName, lastName, birthDate);
        Version++;
        return member;
    }

    /// <summary>Corrects a person's name or birth date.</summary>
    /// <remarks>Refuses: house.not-found, accounts.birth-date-impossible, accounts.probable-duplicate.</remarks>
    public Result<Member> CorrectMember(Guid person, string firstName, string lastName, DateOnly birthDate, bool keepBoth, DateOnly today)
    {
        if (Present.FirstOrDefault(m => m.Id == person) is not { } member)
        {
            return Kernel.Refusal.NotFound;
        }

        if (Objection(member, firstName, lastName, birthDate, keepBoth, today) is { } no)
        {
            return no;
        }

        member.Correct(firstName, lastName, birthDate);
        Version++;
        return member;
    }

    /// <summary>Registers a person no more; twice is as once. Their places, orders and receipts stay as they are.</summary>
    /// <remarks>Refuses: house.not-found, accounts.end-sharing-first for a child of two households: the sharing ends first.</remarks>
    public Result<Member> Withdraw(Guid person, Guid by, DateTimeOffset now)
    {
        if ((Present.FirstOrDefault(m => m.Id == person) ?? _members.Find(m => m.Id == person)) is not { } member)
        {
            return Kernel.Refusal.NotFound;
        }

        if (member.SecondHome is not null)
        {
            return AccountsRefusals.EndSharingFirst(member.FirstName);
        }

        member.Withdraw(by, now);
        Version++;
        return member;
    }

    /// <summary>People of another family who are probably in this one already; a child whom a third household registers too is kept.</summary>
    public IReadOnlyList<Member> DoublesOf(Family other) =>
        [.. other.Own.Where(theirs => theirs.SecondHome is null && Present.Any(own => own.IsProbably(theirs.FirstName, theirs.LastName, theirs.BirthDate)))];

    /// <summary>The other family becomes part of this one and is closed; its people move, doubles as withdrawn. Answers who moved.</summary>
    /// <remarks>Refuses: accounts.merged-already, accounts.keep-the-approved, accounts.too-many-members.</remarks>
    public Result<IReadOnlyList<Member>> TakeIn(Family gone, Guid by, DateTimeOffset now)
    {
        if ((Merged ?? gone.Merged) is not null)
        {
            return AccountsRefusals.MergedAlready;
        }

        if (gone.IsApproved && !IsApproved)
        {
            return AccountsRefusals.KeepTheApproved;
        }

        var doubles = DoublesOf(gone);
        if (Present.Count + gone.Present.Count - doubles.Count > MostMembers)
        {
            return AccountsRefusals.TooManyMembers;
        }

        Member[] moved = [.. gone._members];
        foreach (var member in moved)
        {
            member.MoveTo(Id);
        }

        foreach (var member in doubles)
        {
            member.Withdraw(by, now);
        }

        TakeHomesOf(gone, moved, by, now);
        gone._members.Clear();
        _members.AddRange(moved);
        gone.Merged = new Merging(by, now, Id);
        gone.Version++;
        Version++;
        return moved;
    }

    private Kernel.Refusal? Objection(Member? self, string firstName, string lastName, DateOnly birthDate, bool keepBoth, DateOnly today)
    {
        if (birthDate > today || birthDate < today.AddYears(-OldestAge))
        {
            return AccountsRefusals.BirthDateImpossible.At("BirthDate");
        }

        var twin = keepBoth ? null : Present.FirstOrDefault(m => m != self && m.IsProbably(firstName, lastName, birthDate));
        return twin is null ? null : AccountsRefusals.ProbableDuplicate($"{twin.FirstName} {twin.LastName}".Trim()).At("KeepBoth");
    }
}
