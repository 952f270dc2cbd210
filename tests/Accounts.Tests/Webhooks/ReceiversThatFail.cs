using Loisirs.Accounts.Application.Webhooks;
using Loisirs.Accounts.Infrastructure.Webhooks;
using Loisirs.Testing;
using Loisirs.Testing.Webhooks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Accounts.Tests.Webhooks;

/// <summary>Receivers are down, slow, elsewhere, or not what they seem.</summary>
public sealed class ReceiversThatFail : WebhookStory
{
    private readonly HostNames _names = new();
    private Integrator _program = null!;

    protected override void With(TownOptions options)
    {
        base.With(options);
        options.Replacements.Add(services => services.AddSingleton<IHostNames>(_names));
    }

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _program = await Town.Admits("families");
    }

    [Fact, Trait("Promise", "P-313")]
    public async Task One_that_is_down_is_called_again_after_growing_pauses_with_the_same_event()
    {
        await Town.Tells(_program, Sink, "accounts.approved");
        Sink.Status = 503;
        await Town.ApprovesFamily("Roy");

        Assert.Equal(1, await Town.TellsPrograms());
        Assert.Equal(0, await Town.TellsPrograms());
        foreach (var pause in (TimeSpan[])[TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5)])
        {
            Town.Clock.Advance(pause - TimeSpan.FromSeconds(1));
            Assert.Equal(0, await Town.TellsPrograms());
            Town.Clock.Advance(TimeSpan.FromSeconds(1));
            Assert.Equal(1, await Town.TellsPrograms());
        }

        Sink.Status = 200;
        Town.Clock.Advance(TimeSpan.FromMinutes(30));
        Assert.Equal(1, await Town.TellsPrograms());
        Town.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(0, await Town.TellsPrograms());

        Assert.Equal(5, Sink.Calls.Count);
        Assert.Single(Sink.Calls.Select(call => (call.Id, call.Body)).Distinct());
        Assert.Equal(5, Sink.Calls.Select(call => call.Timestamp).Distinct().Count());
    }

    [Fact, Trait("Promise", "P-313")]
    public async Task One_that_is_down_for_three_days_is_given_up_and_sent_again_when_staff_say_so()
    {
        await Town.Tells(_program, Sink, "accounts.approved");
        Sink.Status = 500;
        var since = Town.Clock.GetUtcNow();
        await Town.ApprovesFamily("Roy");
        await Town.ApprovesFamily("Smith");
        Assert.NotEqual(0, await Town.TellsPrograms());

        while (await Town.Reads(db => db.WebhookDeliveries.AnyAsync(d => d.GivenUpAt == null)))
        {
            await Town.TellsPrograms();
            Town.Clock.Advance(TimeSpan.FromMinutes(30));
            Assert.True(Town.Clock.GetUtcNow() - since < TimeSpan.FromDays(3.2), "It is never given up.");
        }

        var given = await Town.Reads(db => db.WebhookDeliveries.AsNoTracking().OrderBy(d => d.Id).ToListAsync());
        Assert.All(given, delivery => Assert.InRange(delivery.GivenUpAt!.Value - since, TimeSpan.FromDays(3), TimeSpan.FromDays(3.1)));
        Assert.All(given, delivery => Assert.InRange(delivery.Tries, 8, 20));
        Sink.Status = 200;
        Town.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(0, await Town.TellsPrograms());

        await Town.Does(new SendWebhookAgain(given[0].Id));
        Assert.Equal(1, await Town.TellsPrograms());
        Assert.Equal($"evt_{given[0].Event:N}", Assert.Single(Sink.Taken).Id);
    }

    [Fact, Trait("Promise", "P-313")]
    public async Task Events_of_one_family_arrive_in_order_and_one_that_fails_holds_up_no_other()
    {
        await Town.Tells(_program, Sink, "accounts.approved", "accounts.families-merged");
        var (roy, smith) = (await Town.ApprovesFamily("Roy"), await Town.ApprovesFamily("Smith"));
        await Town.Merges(kept: roy, gone: await Town.ApprovesFamily("Côté"));
        Sink.Status = 422;
        await Town.Quiet();
        await Town.Does(new SendWebhooks());
        Assert.Equal(3, Sink.Calls.Count);
        Assert.DoesNotContain(Sink.Calls, call => call.Type == "accounts.families-merged");

        Sink.Status = 200;
        Town.Clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(4, await Town.TellsPrograms());

        Assert.Equal(["accounts.approved", "accounts.families-merged"], Sink.Taken.Where(call => call.About == roy.Id).Select(call => call.Type));
        Assert.Single(Sink.Taken, call => call.About == smith.Id);
    }

    [Fact, Trait("Promise", "P-313")]
    public async Task A_redirect_is_not_followed()
    {
        await using var elsewhere = await WebhookSink.Open();
        Sink.Status = 307;
        Sink.Instead = context =>
        {
            context.Response.Headers.Location = elsewhere.Address.AbsoluteUri;
            return Task.CompletedTask;
        };
        await Town.Tells(_program, Sink);
        await Town.ApprovesFamily("Roy");

        await Town.TellsPrograms();

        Assert.NotEmpty(Sink.Calls);
        Assert.Empty(elsewhere.Calls);
        Assert.All(await Answers(), answer => Assert.Equal("Redirected 307", answer));
    }

    [Theory, Trait("Promise", "P-313")]
    [InlineData("10.0.0.7")]
    [InlineData("169.254.169.254")]
    [InlineData("fd00:ec2::254")]
    [InlineData("64:ff9b::a9fe:a9fe")]
    [InlineData("::ffff:192.168.0.1")]
    public async Task A_name_that_leads_inside_after_it_was_saved_is_refused_at_the_call(string inside)
    {
        _names.Leads("partenaire.exemple.test", "127.0.0.1");
        await Town.Does(new AddWebhook(_program.Client, $"https://partenaire.exemple.test:{Sink.Address.Port}/events", ["accounts.approved"]));
        await Town.ApprovesFamily("Roy");
        _names.Leads("partenaire.exemple.test", "127.0.0.1", inside); // one of several is enough

        Assert.Equal(1, await Town.TellsPrograms());

        Assert.Equal("Inside", Assert.Single(await Answers()));
        Assert.Empty(Sink.Calls);
    }

    [Fact, Trait("Promise", "P-313")]
    public async Task Where_a_name_leads_is_looked_at_for_each_call()
    {
        _names.Leads("partenaire.exemple.test", "127.0.0.1");
        await Town.Does(new AddWebhook(_program.Client, $"https://partenaire.exemple.test:{Sink.Address.Port}/events", ["accounts.approved"]));
        await Town.ApprovesFamily("Roy");
        await Town.ApprovesFamily("Smith");
        await Town.TellsPrograms();
        Town.Clock.Advance(TimeSpan.FromMinutes(2));
        await Town.TellsPrograms();

        Assert.Equal(await Town.Reads(db => db.WebhookDeliveries.SumAsync(d => d.Tries)), _names.Asked);
        Assert.NotEqual(0, _names.Asked);
    }

    [Fact, Trait("Promise", "P-313")]
    public async Task A_certificate_that_nobody_trusts_is_told_nothing()
    {
        await using var secure = await WebhookSink.Open(secure: true);
        await Town.Tells(_program, secure, "accounts.approved");
        await Town.ApprovesFamily("Roy");

        await Town.TellsPrograms();

        Assert.Equal("Untrusted", Assert.Single(await Answers()));
        Assert.Empty(secure.Calls);
    }

    [Fact, Trait("Promise", "P-313")]
    public async Task Nobody_waits_for_one_that_does_not_answer_longer_than_ten_seconds()
    {
        Sink.Instead = context => Task.Delay(TimeSpan.FromSeconds(30), context.RequestAborted);
        await Town.Tells(_program, Sink, "accounts.approved");
        await Town.ApprovesFamily("Roy");
        var before = TimeProvider.System.GetTimestamp();

        await Town.TellsPrograms();

        Assert.InRange(TimeProvider.System.GetElapsedTime(before), TimeSpan.FromSeconds(9), TimeSpan.FromSeconds(20));
        Assert.Equal("TooSlow", Assert.Single(await Answers()));
    }

    [Fact, Trait("Promise", "P-313")]
    public async Task An_answer_without_end_is_not_read()
    {
        var hungUp = new TaskCompletionSource();
        Sink.Status = 200;
        Sink.Instead = async context =>
        {
            context.RequestAborted.Register(hungUp.SetResult);
            await context.Response.Body.WriteAsync(new byte[16 * 1024]);
            await hungUp.Task; // it has more to say for ever
        };
        await Town.Tells(_program, Sink, "accounts.approved");
        await Town.ApprovesFamily("Roy");
        var before = TimeProvider.System.GetTimestamp();

        await Town.TellsPrograms();

        Assert.Equal("Taken 200", Assert.Single(await Answers()));
        Assert.InRange(TimeProvider.System.GetElapsedTime(before), TimeSpan.Zero, TimeSpan.FromSeconds(9));
        await hungUp.Task.WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Fact, Trait("Promise", "P-313")]
    public async Task Two_hosts_tell_each_event_once()
    {
        await using var other = await Town.OpenSecondHost(With);
        await Town.Tells(_program, Sink, "accounts.approved");
        for (var family = 0; family < 12; family++)
        {
            await Town.ApprovesFamily($"Famille {family}");
        }

        await Task.WhenAll(Town.TellsPrograms(), other.TellsPrograms(), Town.TellsPrograms());

        Assert.Equal(12, Sink.Calls.Count);
        Assert.Equal(12, Sink.Calls.Select(call => call.Id).Distinct().Count());
    }

    /// <summary>What came of the events that were tried, such as <c>Refused 503</c>.</summary>
    private Task<List<string>> Answers() => Town.Reads(async db =>
        (await db.WebhookDeliveries.AsNoTracking().Where(d => d.Tries > 0).ToListAsync()).ConvertAll(d => $"{d.LastAnswer} {d.LastStatus}".Trim()));
}
