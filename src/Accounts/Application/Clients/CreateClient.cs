using FluentValidation;
using Loisirs.Accounts.Domain.Clients;
using Loisirs.Kernel;

namespace Loisirs.Accounts.Application.Clients;

/// <summary>Makes a client of the API with the scopes that it may ask for. Its secret is answered once; only its hash is kept.</summary>
[Needs(Right.Administer), FreshSignIn]
internal sealed record CreateClient(string? Name, IReadOnlyList<string>? Scopes) : ICommand<CreatedClient>;

/// <param name="Secret">Shown once.</param>
internal sealed record CreatedClient(Guid Client, string Name, string Secret);

internal sealed class CreateClientShape : AbstractValidator<CreateClient>
{
    public CreateClientShape()
    {
        RuleFor(c => c.Name).Name("accounts.name-missing");
        RuleFor(c => c.Scopes).Must(scopes => scopes is { Count: > 0 } && scopes.All(Roles.AllScopes.Contains)).WithErrorCode("accounts.scopes-missing");
    }
}

internal sealed class CreateClientHandler(AccountsDb db, ICaller caller, TimeProvider time) : ICommandHandler<CreateClient, CreatedClient>
{
    public Task<Result<CreatedClient>> Handle(CreateClient command, CancellationToken cancellationToken)
    {
        var secret = SecretToken.Make();
        var client = db.Add(ApiClient.Make(Shapes.ReadName(command.Name), secret, command.Scopes!.Distinct(), caller.Account, time.GetUtcNow())).Entity;
        return Task.FromResult<Result<CreatedClient>>(new CreatedClient(client.Id, client.Name, secret));
    }
}
