using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.SignIn;

/// <summary>Counts a wrong password; the fifth in a row makes the account rest.</summary>
/// <param name="IsKnownDevice">The account was opened from there before: counted apart (P-610).</param>
[Needs(Right.Inside)]
internal sealed record CountWrongPassword(Guid Account, bool IsKnownDevice) : ICommand<Done>;

internal sealed class CountWrongPasswordHandler(AccountsDb db, TimeProvider time) : ICommandHandler<CountWrongPassword, Done>
{
    public async Task<Result<Done>> Handle(CountWrongPassword command, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.SingleAsync(a => a.Id == command.Account, cancellationToken);
        account.CountFailure(time.GetUtcNow(), command.IsKnownDevice);
        return Done.Result;
    }
}
