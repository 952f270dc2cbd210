using Loisirs.Accounts.Contracts.Correspondence;
using Loisirs.Accounts.Domain.Correspondence;
using Loisirs.Kernel;
using Loisirs.Shared.Data;

namespace Loisirs.Accounts.Application.Correspondence;

internal sealed class WriteToFamilyHandler(AccountsDb db, Letterbox letters) : ICommandHandler<WriteToFamily, Guid>
{
    private static readonly Question<AccountsDb, Guid, string?> Address = new((db, family, stop) =>
        db.Families.Where(f => f.Id == family).Select(f => f.Email).SingleOrDefault());

    public async Task<Result<Guid>> Handle(WriteToFamily command, CancellationToken cancellationToken)
    {
        var email = await Address.Ask(db, command.Family, cancellationToken);
        return email is null
            ? Refusal.NotFound
            : await letters.Put(
                command.Key, command.Family, email, new Mail(command.Subject, command.Text, command.Html), command.Enclosures, cancellationToken);
    }
}
