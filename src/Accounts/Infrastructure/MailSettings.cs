using System.ComponentModel.DataAnnotations;
using MailKit.Security;

namespace Loisirs.Accounts.Infrastructure;

/// <summary>How mail leaves. Section <c>Mail</c>.</summary>
internal sealed class MailSettings
{
    /// <summary>The sender's address; the town's own where empty.</summary>
    [EmailAddress]
    public string? From { get; set; }

    /// <summary>Where messages are written as <c>.eml</c> files when no server is named.</summary>
    [Required]
    public string Folder { get; set; } = "data/mail";

    public SmtpSettings Smtp { get; set; } = new();
}

/// <summary>The mail server. Without a host, messages are written as files.</summary>
internal sealed class SmtpSettings
{
    public string? Host { get; set; }

    [Range(1, 65535)]
    public int Port { get; set; } = 587;

    public string? User { get; set; }

    public string? Password { get; set; }

    /// <summary><c>StartTls</c> (587), <c>SslOnConnect</c> (465), <c>Auto</c>, or <c>None</c> for a relay on this machine.</summary>
    public SecureSocketOptions Security { get; set; } = SecureSocketOptions.StartTls;
}
