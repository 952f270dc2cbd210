using Loisirs.Accounts.Contracts.Families;
using Loisirs.Accounts.Domain.Families;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Families;

/// <summary>One person of the caller's family, with the grades that were declared and whether they live in another household too: nothing
/// of that household.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.OwnFamily)]
internal sealed record FindMyMember(Guid Person) : IQuery<MyMemberFile>;

/// <param name="Grades">Those that count now, the newest school year first.</param>
/// <param name="SharedSince">Lives in another household too since then, or null.</param>
/// <param name="Invited">Whose invitation to share is open, or null.</param>
/// <param name="SchoolYears">The school years of which one may speak, by their autumn.</param>
internal sealed record MyMemberFile(
    MyMember Member, IReadOnlyList<SchoolYearGrade> Grades, DateTimeOffset? SharedSince, InvitedHome? Invited, IReadOnlyList<int> SchoolYears)
{
    /// <summary>School and a second household are a child's affair.</summary>
    public bool IsChild => Member.Age < 18;
}

internal sealed record InvitedHome(string Email, DateTimeOffset Until);

internal sealed class FindMyMemberHandler(AccountsDb db, ICaller caller, TownZone zone, TimeProvider time) : IQueryHandler<FindMyMember, MyMemberFile>
{
    public async Task<Result<MyMemberFile>> Handle(FindMyMember query, CancellationToken cancellationToken)
    {
        if (await db.PresentMember(caller.Family, query.Person, cancellationToken) is not { } m)
        {
            return Refusal.NotFound;
        }

        var now = time.GetUtcNow();
        var today = zone.DateAt(now);
        var invited = m.SecondHome is not null ? null : await db.HomeInvitations.AsNoTracking()
            .Where(i => i.Person == m.Id && i.Family == caller.Family && i.EndedAt == null && i.Until > now)
            .OrderBy(i => i.Id).Select(i => new InvitedHome(i.Email, i.Until)).FirstOrDefaultAsync(cancellationToken);
        return new MyMemberFile(MyMember.Of(m, today), Views.Of(m.Grades), m.SecondHome?.At, invited, DeclaredGrade.Autumns(today));
    }
}
