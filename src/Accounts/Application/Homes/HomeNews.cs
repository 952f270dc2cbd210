using Loisirs.Accounts.Application.Correspondence;
using Loisirs.Accounts.Contracts.Families;
using Loisirs.Accounts.Domain.Families;
using Loisirs.Kernel;

namespace Loisirs.Accounts.Application.Homes;

/// <summary>Tells both households of a child, each at its own address and in its own language, and the other modules.</summary>
internal sealed class HomeNews(Letterbox letters, ITell tell)
{
    /// <summary>The child lives in both from now on, or no more.</summary>
    public async Task Tell(SecondHome home, Family founder, Family second, CancellationToken stop)
    {
        var (key, text) = home.End is null ? ("home", "letter.home-shared") : ("home-end", "letter.home-ended");
        foreach (var family in new[] { founder, second })
        {
            await letters.PutTo(family, $"{key}:{home.Id:N}", text, stop, home.Member.FirstName);
            tell.Tell(new MemberChanged(family.Id, home.Person));
        }
    }
}
