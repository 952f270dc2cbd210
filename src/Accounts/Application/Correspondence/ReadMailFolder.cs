using Loisirs.Kernel;
using Microsoft.Extensions.Hosting;

namespace Loisirs.Accounts.Application.Correspondence;

/// <summary>The messages that were written as files, the newest first, at most 100: the developer's mailbox. In Development alone.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.Anyone)]
internal sealed record ReadMailFolder : IProcess<IReadOnlyList<MailFile>>;

/// <param name="Name">The file's name, without its folder.</param>
internal sealed record MailFile(string Name, string To, string Subject, DateTimeOffset At, string Text);

/// <summary>Reads the folder where messages are written when there is no mail server.</summary>
[OutsideWorld]
internal interface IMailFolder
{
    Task<IReadOnlyList<MailFile>> Read(int most, CancellationToken stop);
}

internal sealed class ReadMailFolderHandler(IMailFolder folder, IHostEnvironment environment) : IProcessHandler<ReadMailFolder, IReadOnlyList<MailFile>>
{
    private const int Most = 100;

    public async Task<Result<IReadOnlyList<MailFile>>> Handle(ReadMailFolder request, CancellationToken cancellationToken) =>
        environment.IsDevelopment() ? (await folder.Read(Most, cancellationToken)).ToList() : Refusal.NotFound;
}
