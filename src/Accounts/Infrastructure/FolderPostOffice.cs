using System.Globalization;
using Loisirs.Accounts.Application.Correspondence;
using Loisirs.Accounts.Domain.Correspondence;
using Microsoft.Extensions.Options;

namespace Loisirs.Accounts.Infrastructure;

/// <summary>Writes each message as an <c>.eml</c> file, for development: any mail program opens it.</summary>
internal sealed class FolderPostOffice(MimeLetter mime, IOptions<MailSettings> mail) : IPostOffice
{
    public async Task Post(IReadOnlyList<OutgoingLetter> letters, Func<OutgoingLetter, Posting, string?, Task> tell, CancellationToken stop)
    {
        Directory.CreateDirectory(mail.Value.Folder);
        foreach (var letter in letters)
        {
            var path = Path.Combine(mail.Value.Folder, string.Create(CultureInfo.InvariantCulture, $"{letter.Id:N}.eml"));
            await mime.Of(letter).WriteToAsync($"{path}.new", stop);
            File.Move($"{path}.new", path, overwrite: true); // whoever watches the folder sees whole messages only
            await tell(letter, Posting.Taken, null);
        }
    }
}
