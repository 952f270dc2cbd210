using Loisirs.Accounts.Application.Secrets;
using Loisirs.Accounts.Domain.SignIns;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Resuming;

/// <summary>Keeps a form that met an ended sign-in, for the account of that session, for an hour at most; an earlier one of that account is
/// dropped (P-608).</summary>
/// <remarks>Refuses: house.not-found (no such session), accounts.form-too-large.</remarks>
/// <param name="Session">That the browser still names.</param>
[Needs(Right.Anyone)]
internal sealed record KeepForm(Guid Session, TypedForm Form) : ICommand<KeptKey>;

/// <param name="Token">For the browser alone: the key to the form.</param>
internal sealed record KeptKey(string Token, Guid Account);

internal sealed class KeepFormHandler(AccountsDb db, ISeal seal, TimeProvider time) : ICommandHandler<KeepForm, KeptKey>
{
    public async Task<Result<KeptKey>> Handle(KeepForm command, CancellationToken cancellationToken)
    {
        if (!command.Form.Fits)
        {
            return Domain.AccountsRefusals.FormTooLarge;
        }

        var account = await db.Sessions.Where(s => s.Id == command.Session).Select(s => s.Account).SingleOrDefaultAsync(cancellationToken);
        if (account == Guid.Empty)
        {
            return Refusal.NotFound;
        }

        await db.KeptForms.Where(form => form.Account == account).ExecuteDeleteAsync(cancellationToken);
        var token = SecretToken.Make();
        db.Add(KeptForm.Of(token, account, seal.Close(TypedForm.Purpose, command.Form.Write()), time.GetUtcNow()));
        return new KeptKey(token, account);
    }
}
