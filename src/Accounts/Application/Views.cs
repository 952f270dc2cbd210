using Loisirs.Accounts.Contracts.Families;
using Loisirs.Accounts.Domain.Families;

namespace Loisirs.Accounts.Application;

/// <summary>The domain as other modules and pages see it.</summary>
internal static class Views
{
    public static ResidencyView? Of(ResidencyCard? card) => card is null ? null : new ResidencyView(card.Class, card.From, card.To);

    /// <summary>Those that count on that day or later, the last given first.</summary>
    public static IReadOnlyList<ResidencyView> From(DateOnly day, IEnumerable<ResidencyCard> cards) =>
        [.. cards.Where(card => card.To >= day).OrderByDescending(card => card.On).ThenByDescending(card => card.Id).Select(card => Of(card)!)];

    public static IReadOnlyList<MemberView> Of(IEnumerable<Member> members) => [.. members.Select(Of)];

    public static MemberView Of(Member member) => new(member.Id, member.FirstName, member.LastName, member.BirthDate, Of(member.Grades), member.SecondHome is not null);

    /// <summary>What was said last of each school year counts, the newest year first.</summary>
    public static IReadOnlyList<SchoolYearGrade> Of(IEnumerable<DeclaredGrade> said) =>
    [
        .. said.GroupBy(g => g.Autumn).OrderByDescending(year => year.Key).Select(year => year.MaxBy(g => g.Id)!)
            .Where(g => g.Grade is not null).Select(g => new SchoolYearGrade(g.Autumn, g.Grade!.Value)),
    ];
}
