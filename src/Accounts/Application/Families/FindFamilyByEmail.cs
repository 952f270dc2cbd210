using FluentValidation;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Families;

/// <summary>The family of an address, in any spelling (C19), for a program that has the scope <c>families</c>; for nobody else.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.OwnFamily)]
internal sealed record FindFamilyByEmail(string? Email) : IQuery<FoundFamily>;

internal sealed record FoundFamily(Guid Id, string FirstName, string LastName, bool IsApproved);

internal sealed class FindFamilyByEmailShape : AbstractValidator<FindFamilyByEmail>
{
    public FindFamilyByEmailShape() => RuleFor(c => c.Email).Email();
}

internal sealed class FindFamilyByEmailHandler(AccountsDb db, ICaller caller) : IQueryHandler<FindFamilyByEmail, FoundFamily>
{
    public async Task<Result<FoundFamily>> Handle(FindFamilyByEmail query, CancellationToken cancellationToken)
    {
        if (caller.Role is not (Role.Integrator or Role.House))
        {
            return Refusal.NotFound; // a citizen's family is their own
        }

        var key = EmailAddress.Parse(query.Email!).CompareKey;
        var found = await (
            from account in db.Accounts
            where account.EmailKey == key
            join family in db.Families on account.Family equals family.Id
            select new FoundFamily(family.Id, family.FirstName, family.LastName, family.Approval != null)).SingleOrDefaultAsync(cancellationToken);
        return found is null ? Refusal.NotFound : found;
    }
}
