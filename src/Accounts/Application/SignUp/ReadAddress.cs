using FluentValidation;
using Loisirs.Accounts.Domain.Families;
using Loisirs.Kernel;

namespace Loisirs.Accounts.Application.SignUp;

/// <summary>Reads where a household lives (second question page). Nothing is kept.</summary>
[Needs(Right.Anyone)]
internal sealed record ReadAddress(string? Street, string? City, string? PostalCode) : IQuery<HomeAddress>;

internal sealed class ReadAddressShape : AbstractValidator<ReadAddress>
{
    public ReadAddressShape()
    {
        RuleFor(c => c.Street).Line("accounts.street-missing", HomeAddress.LongestLine);
        RuleFor(c => c.City).Line("accounts.city-missing", HomeAddress.LongestLine);
        RuleFor(c => c.PostalCode).PostalCode();
    }
}

internal sealed class ReadAddressHandler : IQueryHandler<ReadAddress, HomeAddress>
{
    public Task<Result<HomeAddress>> Handle(ReadAddress request, CancellationToken cancellationToken) =>
        Task.FromResult<Result<HomeAddress>>(Shapes.ReadAddress(request.Street, request.City, request.PostalCode));
}
