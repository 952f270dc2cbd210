using Loisirs.Accounts.Application.Correspondence;
using Microsoft.Extensions.Options;
using MimeKit;

namespace Loisirs.Accounts.Infrastructure;

/// <summary>The <c>.eml</c> files of the mail folder.</summary>
internal sealed class MailFolder(IOptions<MailSettings> mail) : IMailFolder
{
    public async Task<IReadOnlyList<MailFile>> Read(int most, CancellationToken stop)
    {
        var folder = new DirectoryInfo(mail.Value.Folder);
        var files = folder.Exists ? folder.GetFiles("*.eml") : [];
        var found = new List<MailFile>();
        foreach (var file in files.OrderByDescending(f => f.Name).Take(most)) // ids rise with time
        {
            var message = await MimeMessage.LoadAsync(file.FullName, stop);
            found.Add(new MailFile(file.Name, message.To.ToString(), message.Subject ?? "", message.Date, message.TextBody ?? ""));
        }

        return found;
    }
}
