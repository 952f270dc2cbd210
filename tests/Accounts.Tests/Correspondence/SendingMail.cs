using Loisirs.Accounts.Application;
using Loisirs.Accounts.Application.Correspondence;
using Loisirs.Accounts.Contracts.Correspondence;
using Loisirs.Accounts.Domain.Correspondence;
using Loisirs.Testing;
using Loisirs.Testing.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmtpServer.Protocol;

namespace Loisirs.Accounts.Tests.Correspondence;

public sealed class SendingMail : TownTest
{
    private readonly SmtpSink _sink = new();

    protected override void With(TownOptions options) => _sink.Serve(options);

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await _sink.DisposeAsync();
    }

    [Fact]
    [Trait("Promise", "P-301")]
    public async Task The_same_key_writes_once_and_sends_once()
    {
        var family = await Town.Approved();
        await Town.SendsLetters();
        var before = _sink.Accepted.Count;
        var write = new WriteToFamily("order:1:confirmation", family, "Confirmation d'inscription", "Inscription complète.\n", "<p>Inscription complète.</p>",
            [new Enclosure("inscriptions.ics", "text/calendar; method=PUBLISH; charset=utf-8", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")]);
        var first = await Town.Does(write);
        var second = await Town.Does(write);

        await Town.SendsLetters();
        await Town.SendsLetters();

        Assert.Equal(first, second);
        var message = Assert.Single(_sink.Accepted.Skip(before));
        Assert.Equal($"{first:N}@localhost", message.MessageId);
        Assert.Equal("auto-generated", message.Headers["Auto-Submitted"]);
        Assert.Equal("All", message.Headers["X-Auto-Response-Suppress"]);
        Assert.Equal("loisirs@val-des-erables.test", message.ReplyTo.Mailboxes.Single().Address);
        Assert.Equal("roy@exemple.test", message.To.Mailboxes.Single().Address);
        Assert.Contains("Inscription complète.", message.TextBody, StringComparison.Ordinal);
        Assert.Contains("Inscription complète.", message.HtmlBody, StringComparison.Ordinal);
        Assert.Contains(message.Attachments, part => part.ContentType.MimeType == "text/calendar");
        var view = await Town.Does(new FindLetter("order:1:confirmation", family));
        Assert.NotNull(view.SentAt);
    }

    [Fact]
    [Trait("Promise", "P-301")]
    public async Task A_copy_is_another_message_that_refers_to_the_first()
    {
        var family = await Town.Approved();
        var first = await Town.Does(new WriteToFamily("order:1:confirmation", family, "Confirmation", "Inscription complète.\n", "<p>Inscription complète.</p>",
            [new Enclosure("inscriptions.ics", "text/calendar; method=PUBLISH; charset=utf-8", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")]));
        await Town.SendsLetters();
        var before = _sink.Accepted.Count;

        var copy = await Town.Does(new SendLetterCopy(first));
        await Town.SendsLetters();

        var message = Assert.Single(_sink.Accepted.Skip(before));
        Assert.Equal("Copie\u00a0: Confirmation", message.Subject);
        Assert.Equal($"{copy.Id:N}@localhost", message.MessageId);
        Assert.Equal([$"{first:N}@localhost"], message.References);
        Assert.Contains("Inscription complète.", message.TextBody, StringComparison.Ordinal);
        Assert.Contains(message.Attachments, part => part.ContentType.MimeType == "text/calendar");

        await Town.Does(new SendLetterCopy(copy.Id)); // of a copy: of the first
        await Town.SendsLetters();
        Assert.Equal((message.Subject, $"{first:N}@localhost"), (_sink.Accepted[^1].Subject, Assert.Single(_sink.Accepted[^1].References)));
    }

    [Fact]
    public async Task A_message_that_holds_a_key_is_not_copied()
    {
        await Town.Waits();
        await using var scope = Town.Services.CreateAsyncScope();
        var key = await scope.ServiceProvider.GetRequiredService<AccountsDb>().Letters.FirstAsync(letter => letter.Key.StartsWith(Letter.AccountKeys));

        Assert.Equal("letters.holds-key", (await Town.Ask(caller => caller.BecomeHouse(), new SendLetterCopy(key.Id))).Refusal.Code);
    }

    [Fact]
    [Trait("Promise", "P-309")]
    public async Task A_server_that_says_not_now_is_asked_again_after_growing_pauses()
    {
        _sink.Answer = new SmtpResponse(SmtpReplyCode.InsufficientStorage, "4.2.2 later");
        await Town.Waits();
        Assert.Equal(1, await Town.SendsLetters());
        Assert.Equal(0, await Town.SendsLetters());
        Town.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, await Town.SendsLetters());
        Town.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(0, await Town.SendsLetters());

        _sink.Answer = SmtpResponse.Ok;
        Town.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, await Town.SendsLetters());
        Assert.Single(_sink.Accepted);
    }

    [Fact]
    [Trait("Promise", "P-309")]
    public async Task A_server_that_says_never_parks_the_message_for_staff_who_may_send_it_again()
    {
        _sink.Answer = SmtpResponse.MailboxUnavailable;
        await Town.Waits();
        await Town.SendsLetters();
        Town.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal(0, await Town.SendsLetters());

        _sink.Answer = SmtpResponse.Ok;
        await Town.Employs("bureau@exemple.test", Kernel.Role.Clerk, Kernel.Role.Manager);
        using var browser = Town.Browser();
        (await browser.SignsIn("bureau@exemple.test")).IsShown("1 courriel que le serveur refuse");
        var list = await browser.Gets("/administration/courriels");
        var letter = await browser.Gets(list.Document.QuerySelector("tbody th a")!.GetAttribute("href")!);
        letter.IsShown("Le serveur le refuse").IsShown("il n'est pas affiché");
        await browser.Presses(letter, "Envoyer de nouveau");

        Assert.Equal(1, await Town.SendsLetters());
        Assert.Single(_sink.Accepted);
    }

    [Fact]
    public async Task A_message_that_held_a_key_forgets_it_once_it_has_left()
    {
        await Town.Waits();
        await Town.SendsLetters();

        var letter = Assert.Single(await Town.LettersTo("roy@exemple.test"));
        Assert.Equal("", letter.Text);
        Assert.Contains("/compte/courriel?cle=", Assert.Single(_sink.Accepted).TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_family_reads_in_the_portal_what_the_mail_says_but_no_key()
    {
        await Town.Approved();
        using var browser = Town.Browser();
        await browser.SignsIn("roy@exemple.test");

        var messages = await browser.Gets("/famille/messages");
        messages.IsShown("La municipalité a approuvé votre compte");
        Assert.DoesNotContain("cle=", messages.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_hosts_send_each_message_once()
    {
        await using var other = await Town.OpenSecondHost(_sink.Serve);
        for (var i = 0; i < 12; i++)
        {
            await Town.Waits($"famille{i}@exemple.test");
        }

        await Task.WhenAll(Town.SendsLetters(), other.SendsLetters(), Town.SendsLetters());

        Assert.Equal(12, _sink.Accepted.Count);
        Assert.Equal(12, _sink.Accepted.Select(m => m.MessageId).Distinct().Count());
    }
}
