using Loisirs.Accounts.Contracts.Families;
using Loisirs.Accounts.Domain.Families;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Homes;

/// <summary>One person of a family for the office: both households, and what was said of their grade.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.ApproveAccounts)]
internal sealed record FindMemberFile(Guid Family, Guid Person) : IQuery<MemberFile>;

/// <param name="IsFounder">The family asked about founded the file, and keeps the person when the sharing ends.</param>
/// <param name="Other">The other household, or null.</param>
/// <param name="Grades">All that was said, the newest first.</param>
internal sealed record MemberFile(
    MemberView Member, string FamilyName, bool IsFounder, OtherHome? Other, IReadOnlyList<SaidGrade> Grades, IReadOnlyList<int> SchoolYears);

/// <param name="Reason">Why the office linked them; null where the parents did.</param>
internal sealed record OtherHome(Guid Family, string Name, DateTimeOffset Since, string? Reason);

/// <param name="By">Who said so; empty for the family's holder.</param>
internal sealed record SaidGrade(int Autumn, int? Grade, DateTimeOffset On, string By, string? Reason);

internal sealed class FindMemberFileHandler(AccountsDb db, TownZone zone, TimeProvider time) : IQueryHandler<FindMemberFile, MemberFile>
{
    public async Task<Result<MemberFile>> Handle(FindMemberFile query, CancellationToken cancellationToken)
    {
        if (await db.PresentMember(query.Family, query.Person, cancellationToken) is not { } member)
        {
            return Refusal.NotFound;
        }

        var isFounder = member.FamilyId == query.Family;
        var otherId = member.SecondHome is { } home ? (isFounder ? home.Family : member.FamilyId) : Guid.Empty;
        var families = await db.Families.AsNoTracking().Where(f => f.Id == query.Family || f.Id == otherId).ToDictionaryAsync(f => f.Id, f => f.FullName, cancellationToken);
        var other = member.SecondHome is { } shared ? new OtherHome(otherId, families[otherId], shared.At, shared.Reason) : null;
        return new MemberFile(
            Views.Of(member), families[query.Family], isFounder, other, await Said(member, cancellationToken), DeclaredGrade.Autumns(zone.DateAt(time.GetUtcNow())));
    }

    private async Task<IReadOnlyList<SaidGrade>> Said(Member member, CancellationToken stop)
    {
        var authors = member.Grades.Select(g => g.By).Distinct().ToList();
        var names = await db.Accounts.Where(a => authors.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Name, stop);
        return [.. member.Grades.OrderByDescending(g => g.Id).Select(g => new SaidGrade(g.Autumn, g.Grade, g.On, names.GetValueOrDefault(g.By, ""), g.Reason))];
    }
}
