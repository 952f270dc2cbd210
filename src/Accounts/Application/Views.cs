using Loisirs.Accounts.Contracts.Families;
using Loisirs.Accounts.Domain.Families;

namespace Loisirs.Accounts.Application;

/// <summary>The domain as other modules and pages see it.</summary>
internal static class Views
{
    public static ResidencyView? Of(ResidencyCard? card) => card is null ? null : new ResidencyView(card.Class, card.From, card.To);

    public static IReadOnlyList<MemberView> Of(IEnumerable<Member> members) => [.. members.Select(Of)];

    public static MemberView Of(Member member) => new(member.Id, member.FirstName, member.LastName, member.BirthDate);
}
