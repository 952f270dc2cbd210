using System.Security.Cryptography;
using Loisirs.Accounts.Application.Secrets;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Resuming;

/// <summary>The caller's own form that was kept under this key.</summary>
/// <remarks>Refuses: house.not-found (another's, over, or dropped).</remarks>
[Needs(Right.OwnAccount)]
internal sealed record FindKeptForm(string Token) : IQuery<TypedForm>;

internal sealed class FindKeptFormHandler(AccountsDb db, ISeal seal, ICaller caller, TimeProvider time) : IQueryHandler<FindKeptForm, TypedForm>
{
    public async Task<Result<TypedForm>> Handle(FindKeptForm query, CancellationToken cancellationToken)
    {
        var (now, hash) = (time.GetUtcNow(), SecretToken.HashOf(query.Token));
        var kept = await db.KeptForms.Where(form => form.Account == caller.Account && form.Hash == hash && form.Until > now)
            .Select(form => form.Sealed).SingleOrDefaultAsync(cancellationToken);
        try
        {
            return kept is null ? Refusal.NotFound : TypedForm.Read(seal.Open(TypedForm.Purpose, kept));
        }
        catch (CryptographicException)
        {
            return Refusal.NotFound; // closed with a key ring that is gone, or touched
        }
    }
}
