using Loisirs.Kernel;

namespace Loisirs.Accounts.Domain.Families;

/// <content>Children who live in two households.</content>
internal sealed partial class Family
{
    private readonly List<SecondHome> _homes = [];

    /// <summary>Children of other households who live here too; read with those that stand, and perhaps some that are over.</summary>
    public IReadOnlyList<SecondHome> Homes => _homes;

    /// <summary>Its own people who were not withdrawn, without the children of other households.</summary>
    public IReadOnlyList<Member> Own => [.. _members.Where(m => m.Withdrawal is null)];

    /// <summary>A child of another household lives here too from now on. Somebody here who is probably the same child was a second file
    /// of theirs: it is withdrawn, so that nobody is offered twice.</summary>
    /// <param name="reason">Why the office does it; null where the parents do.</param>
    /// <remarks>Refuses: accounts.child-is-here, accounts.child-is-shared, accounts.too-many-members.</remarks>
    public Result<SecondHome> Receive(Member child, Guid by, string? reason, DateTimeOffset now)
    {
        if (child.FamilyId == Id)
        {
            return AccountsRefusals.ChildIsHere;
        }

        if (child.SecondHome is not null)
        {
            return AccountsRefusals.ChildIsShared(child.FirstName);
        }

        var twin = Own.FirstOrDefault(m => m.SecondHome is null && m.IsProbably(child.FirstName, child.LastName, child.BirthDate));
        if (twin is null && Present.Count >= MostMembers)
        {
            return AccountsRefusals.TooManyMembers;
        }

        twin?.Withdraw(by, now);
        var home = SecondHome.Of(child, Id, by, reason, now);
        _homes.Add(home);
        Version++;
        return home;
    }

    /// <summary>Whoever lived in both families lives in one when they become one; what the other shared goes on with this one.</summary>
    private void TakeHomesOf(Family gone, IEnumerable<Member> moved, Guid by, DateTimeOffset now)
    {
        foreach (var home in moved.Select(m => m.SecondHome).Concat(gone._homes).OfType<SecondHome>().Where(home => home.End is null).ToList())
        {
            if (home.Member.FamilyId == Id && (home.Family == Id || home.Family == gone.Id))
            {
                home.Finish(by, null, now);
            }
            else if (home.Family == gone.Id)
            {
                home.MoveTo(Id);
            }
        }
    }
}
