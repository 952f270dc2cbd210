using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Resuming;

/// <summary>Drops the caller's kept form: it was confirmed, so it is shown no more. Twice is as once.</summary>
[Needs(Right.OwnAccount)]
internal sealed record DropKeptForm(string Token) : ICommand<Done>;

internal sealed class DropKeptFormHandler(AccountsDb db, ICaller caller) : ICommandHandler<DropKeptForm, Done>
{
    public async Task<Result<Done>> Handle(DropKeptForm command, CancellationToken cancellationToken)
    {
        var hash = SecretToken.HashOf(command.Token);
        await db.KeptForms.Where(form => form.Account == caller.Account && form.Hash == hash).ExecuteDeleteAsync(cancellationToken);
        return Done.Result;
    }
}
