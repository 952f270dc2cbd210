using Loisirs.Accounts.Contracts.Correspondence;
using Loisirs.Accounts.Domain.Correspondence;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.Correspondence;

internal sealed class WriteToFamilyHandler(AccountsDb db, Letterbox letters) : ICommandHandler<WriteToFamily, Guid>
{
    public async Task<Result<Guid>> Handle(WriteToFamily command, CancellationToken cancellationToken)
    {
        var email = await db.Families.Where(f => f.Id == command.Family).Select(f => f.Email).SingleOrDefaultAsync(cancellationToken);
        return email is null
            ? Refusal.NotFound
            : await letters.Put(
                command.Key, command.Family, email, new Mail(command.Subject, command.Text, command.Html), command.Enclosures, cancellationToken);
    }
}
