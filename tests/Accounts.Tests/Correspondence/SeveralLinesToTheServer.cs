using Loisirs.Testing;
using Loisirs.Testing.Mail;
using SmtpServer.Protocol;

namespace Loisirs.Accounts.Tests.Correspondence;

public sealed class SeveralLinesToTheServer : TownTest
{
    private const int Families = 9;

    private readonly SmtpSink _sink = new();

    protected override void With(TownOptions options) => _sink.Serve(options);

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await _sink.DisposeAsync();
    }

    [Fact]
    [Trait("Promise", "P-301")]
    public async Task A_server_that_takes_its_time_is_given_three_messages_at_once_and_each_message_once()
    {
        await ManyWait();
        _sink.Pause = TimeSpan.FromMilliseconds(200);

        Assert.Equal(Families, await Town.SendsLetters());

        Assert.Equal(3, _sink.MostAtOnce);
        Assert.Equal(Families, _sink.Accepted.Count);
        Assert.Equal(Families, _sink.Accepted.Select(message => message.MessageId).Distinct().Count());
        Assert.Equal(0, await Town.SendsLetters());
    }

    [Fact]
    [Trait("Promise", "P-309")]
    public async Task Of_a_server_that_is_down_one_message_alone_counts_a_try()
    {
        await ManyWait();
        await _sink.DisposeAsync();

        Assert.Equal(Families, await Town.SendsLetters());

        var tries = new List<int>();
        for (var family = 0; family < Families; family++)
        {
            tries.AddRange((await Town.LettersTo($"famille{family}@exemple.test")).Select(letter => letter.Tries));
        }

        Assert.Equal((Families, 1), (tries.Count, tries.Sum()));
    }

    [Fact]
    [Trait("Promise", "P-309")]
    public async Task One_that_is_refused_for_ever_holds_no_other_back()
    {
        await ManyWait();
        _sink.Answer = SmtpResponse.MailboxUnavailable;
        await Town.SendsLetters();
        Assert.Equal((Families, 0), (_sink.Refused, _sink.Accepted.Count));

        _sink.Answer = SmtpResponse.Ok;
        await Town.Waits("derniere@exemple.test");
        Assert.Equal(1, await Town.SendsLetters());
        Assert.Single(_sink.Accepted);
    }

    private async Task ManyWait()
    {
        for (var family = 0; family < Families; family++)
        {
            await Town.Waits($"famille{family}@exemple.test");
        }
    }
}
