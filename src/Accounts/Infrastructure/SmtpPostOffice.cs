using System.Collections.Concurrent;
using System.Net.Sockets;
using Loisirs.Accounts.Application.Correspondence;
using Loisirs.Accounts.Domain.Correspondence;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Loisirs.Accounts.Infrastructure;

/// <summary>Hands messages to the town's mail server, over three connections at most: a server takes its time with each message.</summary>
/// <remarks>The first message goes alone, so that a server out of reach costs one message a try. A further connection that the server does not
/// want costs none.</remarks>
internal sealed class SmtpPostOffice(MimeLetter mime, IOptions<MailSettings> mail, ILogger<SmtpPostOffice> log) : IPostOffice
{
    private const int FirstPermanent = 500;

    private const int MostConnections = 3;

    private static readonly TimeSpan Answer = TimeSpan.FromSeconds(15);

    public async Task Post(IReadOnlyList<OutgoingLetter> letters, Func<OutgoingLetter, Posting, string?, Task> tell, CancellationToken stop)
    {
        using var first = Open();
        if (!await Hand(first, letters[0], tell, stop))
        {
            return; // the server is out of reach: the others wait for their lease to end, and do not count a try
        }

        var waiting = new ConcurrentQueue<OutgoingLetter>(letters.Skip(1));
        var further = Enumerable.Range(1, Math.Clamp(waiting.Count - 1, 0, MostConnections - 1)).Select(_ => HandOverAnother(waiting, tell, stop));
        await Task.WhenAll([HandOver(first, waiting, tell, stop), .. further]);
    }

    private async Task HandOverAnother(
        ConcurrentQueue<OutgoingLetter> waiting, Func<OutgoingLetter, Posting, string?, Task> tell, CancellationToken stop)
    {
        using var smtp = Open();
        try
        {
            await Connect(smtp, stop);
        }
        catch (Exception failure) when (IsTheWay(failure))
        {
            log.LogInformation("The mail server takes fewer connections: {Reason}", failure.Message);
            return;
        }

        await HandOver(smtp, waiting, tell, stop);
    }

    private async Task HandOver(
        SmtpClient smtp, ConcurrentQueue<OutgoingLetter> waiting, Func<OutgoingLetter, Posting, string?, Task> tell, CancellationToken stop)
    {
        while (waiting.TryDequeue(out var letter))
        {
            if (!await Hand(smtp, letter, tell, stop))
            {
                return;
            }
        }

        await smtp.DisconnectAsync(quit: true, CancellationToken.None);
    }

    /// <summary>Sends one, and tells of it. Answers whether the server is still there.</summary>
    private async Task<bool> Hand(SmtpClient smtp, OutgoingLetter letter, Func<OutgoingLetter, Posting, string?, Task> tell, CancellationToken stop)
    {
        var (posting, said) = await PostOne(smtp, letter, stop);
        await tell(letter, posting, said);
        return smtp.IsConnected;
    }

    private static SmtpClient Open() => new() { Timeout = (int)Answer.TotalMilliseconds };

    private async Task<(Posting Posting, string? Said)> PostOne(SmtpClient smtp, OutgoingLetter letter, CancellationToken stop)
    {
        try
        {
            await Connect(smtp, stop);
            return (Posting.Taken, await smtp.SendAsync(mime.Of(letter), stop));
        }
        catch (SmtpCommandException refused) when (IsAboutThisMessage(refused))
        {
            return (Posting.Never, refused.Message);
        }
        catch (Exception failure) when (IsTheWay(failure))
        {
            log.LogWarning("Mail cannot leave now: {Reason}", failure.Message);
            return (Posting.Later, failure.Message);
        }
    }

    private async Task Connect(SmtpClient smtp, CancellationToken stop)
    {
        if (smtp.IsConnected)
        {
            return;
        }

        var server = mail.Value.Smtp;
        await smtp.ConnectAsync(await Reach(server, stop), server.Host!, server.Port, server.Security, stop);
        if (server.User is { Length: > 0 } user)
        {
            await smtp.AuthenticateAsync(user, server.Password ?? "", stop);
        }
    }

    /// <summary>Without delay: else the end of each message waits until what came before is acknowledged, up to 40 ms each time.</summary>
    private static async Task<Socket> Reach(SmtpSettings server, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Answer);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(server.Host!, server.Port, patience.Token);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>A refused sender is our own affair: no message is given up for it.</summary>
    private static bool IsAboutThisMessage(SmtpCommandException refused) =>
        (int)refused.StatusCode >= FirstPermanent
        && refused.ErrorCode is SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.MessageNotAccepted;

    private static bool IsTheWay(Exception failure) =>
        failure is SmtpCommandException or SmtpProtocolException or AuthenticationException or SslHandshakeException
            or IOException or SocketException or TimeoutException or OperationCanceledException or InvalidOperationException or NotSupportedException;
}
