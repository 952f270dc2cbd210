using System.Globalization;
using System.Text;
using Loisirs.Accounts.Application.Correspondence;
using Loisirs.Accounts.Contracts.Correspondence;
using Loisirs.Shared.Town;
using Microsoft.Extensions.Options;
using MimeKit;

namespace Loisirs.Accounts.Infrastructure;

/// <summary>Makes the bytes of a message: always the same for the same message, so that a retry is seen as one (P-301).</summary>
internal sealed class MimeLetter(IOptions<TownSettings> town, IOptions<MailSettings> mail)
{
    public MimeMessage Of(OutgoingLetter letter)
    {
        var message = new MimeMessage
        {
            Date = letter.WrittenAt,
            MessageId = IdOf(letter.Id),
            Subject = letter.Subject,
            Body = Body(letter),
        };
        if (!Ascii.IsValid(letter.Subject))
        {
            message.Headers.Single(header => header.Id == HeaderId.Subject).SetRawValue(EncodedWords.Of(letter.Subject));
        }

        message.From.Add(new MailboxAddress(town.Value.Name, mail.Value.From ?? town.Value.Email));
        message.ReplyTo.Add(MailboxAddress.Parse(town.Value.Email));
        message.To.Add(MailboxAddress.Parse(letter.To));
        if (letter.CopyOf is { } first)
        {
            message.References.Add(IdOf(first));
        }

        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.Headers.Add("X-Auto-Response-Suppress", "All");
        return message;
    }

    private string IdOf(Guid letter) => string.Create(CultureInfo.InvariantCulture, $"{letter:N}@{new Uri(town.Value.PublicAddress).Host}");

    private static Multipart Body(OutgoingLetter letter)
    {
        var texts = new MultipartAlternative { Part("plain", letter.Text), Part("html", letter.Html) };
        texts.Boundary = $"=-{letter.Id:N}-a";
        if (letter.Enclosures.Count == 0)
        {
            return texts;
        }

        var whole = new Multipart("mixed") { Boundary = $"=-{letter.Id:N}-m" };
        whole.Add(texts);
        foreach (var enclosure in letter.Enclosures)
        {
            whole.Add(Part(enclosure));
        }

        return whole;
    }

    private static TextPart Part(string kind, string text) => new(kind) { Text = text, ContentTransferEncoding = ContentEncoding.QuotedPrintable };

    private static MimePart Part(Enclosure enclosure) => new(ContentType.Parse(enclosure.ContentType))
    {
        Content = new MimeContent(new MemoryStream(Encoding.UTF8.GetBytes(enclosure.Content))),
        ContentDisposition = new ContentDisposition(ContentDisposition.Attachment),
        ContentTransferEncoding = ContentEncoding.Base64,
        FileName = enclosure.FileName,
    };
}
