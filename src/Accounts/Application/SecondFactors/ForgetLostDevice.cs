using FluentValidation;
using Loisirs.Accounts.Application.Correspondence;
using Loisirs.Accounts.Domain.SignIns;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.SecondFactors;

/// <summary>Somebody lost their device: its authenticator, recovery codes and passkeys open nothing more, all sessions end, and the person is told
/// by mail, with the reason. The office does that for families, the administrator for the town's people; nobody for themselves.</summary>
/// <remarks>Asks for a fresh sign-in (P-614). Refuses: house.not-found.</remarks>
/// <param name="Reason">How one knows who asked; it is kept, and sent as it is.</param>
[Needs(Right.ApproveAccounts, Right.Administer), FreshSignIn]
internal sealed record ForgetLostDevice(Guid Account, string? Reason) : ICommand<Done>;

internal sealed class ForgetLostDeviceShape : AbstractValidator<ForgetLostDevice>
{
    public ForgetLostDeviceShape() => RuleFor(c => c.Reason).Line("accounts.reason-missing", FactorReset.LongestReason);
}

internal sealed class ForgetLostDeviceHandler(AccountsDb db, Letterbox letters, ICaller caller, TimeProvider time) : ICommandHandler<ForgetLostDevice, Done>
{
    public async Task<Result<Done>> Handle(ForgetLostDevice command, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.SingleOrDefaultAsync(
            a => a.Id == command.Account && a.Id != caller.Account && a.Withdrawal == null, cancellationToken);
        if (account is null || !caller.May(account.Family == Guid.Empty ? Right.Administer : Right.ApproveAccounts))
        {
            return Refusal.NotFound;
        }

        var now = time.GetUtcNow();
        var reason = PlainText.Read(command.Reason, FactorReset.LongestReason).Text!;
        await db.EndSessions(account.Id, except: Guid.Empty, now, cancellationToken);
        await db.ForgetSecondFactor(account.Id, cancellationToken);
        await db.Passkeys.Where(key => key.Account == account.Id).ExecuteDeleteAsync(cancellationToken);
        db.Add(FactorReset.Of(account.Id, caller.Account, reason, now));
        await letters.PutTo(account, $"reset:{now.UtcTicks}", "letter.factor-reset", cancellationToken, reason, letters.Link(account.Language, "/compte"));
        return Done.Result;
    }
}
