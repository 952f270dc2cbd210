using Loisirs.Kernel;

namespace Loisirs.Accounts.Application.Passkeys;

/// <summary>The question that any passkey of this portal answers at the sign-in page, without an address typed before.</summary>
[Needs(Right.Anyone)]
internal sealed record AskForPasskey : IQuery<PasskeyQuestion>;

internal sealed class AskForPasskeyHandler(PasskeyQuestions questions) : IQueryHandler<AskForPasskey, PasskeyQuestion>
{
    public Task<Result<PasskeyQuestion>> Handle(AskForPasskey query, CancellationToken cancellationToken) =>
        Task.FromResult<Result<PasskeyQuestion>>(questions.Proof(Guid.Empty, []));
}
