using Loisirs.Accounts.Application.Passkeys;
using Loisirs.Accounts.Domain;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.SecondFactors;

/// <summary>What is asked of whoever proved a password: a code, or to set an authenticator up first.</summary>
/// <remarks>Refuses: accounts.sign-in-again (ten minutes went by).</remarks>
/// <param name="HalfSignIn">As the browser kept it.</param>
/// <param name="Offer">As the page carried it, if it did.</param>
[Needs(Right.Anyone)]
internal sealed record FindHalfSignIn(string? HalfSignIn, string? Offer) : IQuery<AwaitedFactor>;

/// <param name="Offer">What the authenticator is to read; null for somebody who has one, or a passkey.</param>
/// <param name="Passkey">For whoever has a passkey.</param>
/// <param name="TakesCode">There is an authenticator, or one is set up now.</param>
internal sealed record AwaitedFactor(FactorOffer? Offer, PasskeyQuestion? Passkey, bool TakesCode);

internal sealed class FindHalfSignInHandler(AccountsDb db, HalfSignIns halves, FactorOffers offers, PasskeyQuestions questions) : IQueryHandler<FindHalfSignIn, AwaitedFactor>
{
    public async Task<Result<AwaitedFactor>> Handle(FindHalfSignIn query, CancellationToken cancellationToken)
    {
        if (await halves.Open(query.HalfSignIn, cancellationToken) is not { } half)
        {
            return AccountsRefusals.SignInAgain;
        }

        var isSetUp = await db.SecondFactors.AnyAsync(f => f.Account == half.Account.Id, cancellationToken);
        var keys = await db.Passkeys.Where(k => k.Account == half.Account.Id).Select(k => k.Credential).ToListAsync(cancellationToken);
        return new AwaitedFactor(
            isSetUp || keys.Count > 0 ? null : offers.For(half.Account, query.Offer),
            keys.Count > 0 ? questions.Proof(half.Account.Id, keys) : null,
            TakesCode: isSetUp || keys.Count == 0);
    }
}
