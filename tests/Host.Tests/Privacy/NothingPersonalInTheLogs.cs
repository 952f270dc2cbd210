using System.Collections.Concurrent;
using Loisirs.Accounts.Application.Correspondence;
using Loisirs.Host.Tests.CartPages;
using Loisirs.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Loisirs.Host.Tests.Privacy;

/// <summary>A family signs in, registers, pays and is written to while everything is logged that a town's portal logs: nothing in it is of a
/// person (P-909).</summary>
[Trait("Promise", "P-909")]
public sealed class NothingPersonalInTheLogs : CartPagesTest
{
    private readonly Kept _kept = new();

    [Fact]
    public async Task Whatever_goes_right_or_wrong()
    {
        var swimming = await Offers("Natation 3");
        using var zyx = await AtBrowser(await Town.ApprovesFamily("Zyxmarque"), "Zyxenfant", "2018-04-02");
        await Town.KeepsSafety(zyx.Family, zyx.Family["Zyxenfant"], "Zyxallergie aux noix");
        using var visitor = Town.Browser();
        await visitor.Presses(await visitor.Gets("/connexion"), "Se connecter", ("Email", zyx.Family.Email), ("Password", "Zyxsecret-2026!"));
        await visitor.Presses(
            await visitor.Gets("/compte/creer"), "Continuer", ("FirstName", "Zyxprenom"), ("LastName", "Zyxnom"), ("Email", "zyx@"), ("Phone", "Zyxphone"));
        await Adds(zyx, "Zyxenfant", swimming);
        var page = await zyx.Browser.Presses(await zyx.Browser.Gets("/panier/payer"), "Payer 85,00 $");
        await PaysWith(zyx, page, "declined");
        await PaysWith(zyx, page);
        await Town.Quiet();
        await Town.Does(new SendLetters()); // to a mail server that does not answer

        Assert.NotEmpty(_kept.Lines);
        Assert.DoesNotContain(_kept.Lines, line => line.Contains("zyx", StringComparison.OrdinalIgnoreCase) || line.Contains(Town.Password, StringComparison.Ordinal));
    }

    protected override void With(TownOptions options)
    {
        options.Settings["Mail:Smtp:Host"] = "127.0.0.1";
        options.Settings["Mail:Smtp:Port"] = "9";
        options.Settings["Mail:Smtp:Security"] = "None";
        options.Replacements.Add(services => services.AddSingleton<ILoggerProvider>(_kept).Configure<LoggerFilterOptions>(filter =>
        {
            filter.MinLevel = LogLevel.Information;
            filter.Rules.Add(new LoggerFilterRule(null, "Microsoft.AspNetCore", LogLevel.Warning, null)); // as the portal's own settings have it
            filter.Rules.Add(new LoggerFilterRule(null, "Microsoft.EntityFrameworkCore", LogLevel.Warning, null));
        }));
    }

    /// <summary>All that is logged, with the exceptions and the scopes' values.</summary>
    private sealed class Kept : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            Lines.Enqueue($"{state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
            // it is read after the town has closed
        }
    }
}
