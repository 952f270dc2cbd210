using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Loisirs.Cart.Tests.Api;
using Loisirs.Testing;
using Loisirs.Testing.People;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Loisirs.Cart.Tests.Names;

/// <summary>A name is kept as it was typed and does nothing, wherever it is written (P-701).</summary>
[Trait("Promise", "P-701")]
public sealed class StrangeNames : TownTest
{
    private static readonly string[] Names =
    [
        "O’Brien-Lévesque", "D'Amours", "Nguyễn", "Œuvray", "Łukasz", "李", "J", "👨‍👩‍👧", "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>", "{{7*7}}", "${7*7}", "{0}", "=cmd|' /C calc'!A0", "@SUM(A1;A2)", "Roy\\, Léa; x",
    ];

    private readonly ConcurrentQueue<string> _log = new();

    [Fact]
    public async Task Stand_as_typed_in_pages_mail_calendars_and_json_and_in_no_log()
    {
        var roy = await Town.ApprovesFamily();
        var people = new List<Guid>();
        foreach (var name in Names)
        {
            people.Add((await roy.Adds(name, "Tremblay", "2018-04-02")).Id);
        }

        var group = await Town.OpensGroup(wish => (wish.Free().Places, wish.Weeks) = (Names.Length, 2)); // the calendar holds 40 dates
        await Town.Registers(roy, group.Id, people);

        await AreWholeOnPages(roy.Email);
        AreWholeInMail((await Town.Letters("order:")).Single(letter => letter.Key.EndsWith("confirmation", StringComparison.Ordinal)));
        using var client = await Town.Integrates("families", "orders");
        var lines = (await new FamilyByJson(client, roy.Id).Gets("orders")).GetProperty("items")[0].GetProperty("lines");
        Assert.Equal(Names.Select(name => $"{name} Tremblay").Order(StringComparer.Ordinal), lines.EnumerateArray().Select(line => line.GetProperty("name").GetString()!).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(_log, line => Names.Any(name => name.Length > 3 && line.Contains(name, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Two_spellings_of_the_same_letters_are_one()
    {
        var roy = await Town.ApprovesFamily();
        var person = await roy.Adds("Le\u0301a", "Tremblay", "2018-04-02");

        Assert.Equal("Léa", person.FirstName);
    }

    protected override void With(TownOptions options) => options.Replacements.Add(services => services.AddSingleton<ILoggerProvider>(_ => new Recording(_log)));

    private async Task AreWholeOnPages(string email)
    {
        using var browser = await Town.SignsIn(email);
        foreach (var path in (string[])["/famille", "/commandes", "/en/famille"])
        {
            var page = await browser.Gets(path);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            var text = page.Document.QuerySelector("main")!.TextContent;
            Assert.All(Names, name => Assert.Contains(name, text, StringComparison.Ordinal));
            Assert.DoesNotContain(page.Document.QuerySelectorAll("script"), script => script.TextContent.Contains("alert(1)", StringComparison.Ordinal));
            Assert.Empty(page.Document.QuerySelectorAll("[onerror]"));
        }
    }

    private static void AreWholeInMail(LetterInTown letter)
    {
        var html = WebUtility.HtmlDecode(letter.Html);
        Assert.All(Names, name => Assert.Contains(name, letter.Text, StringComparison.Ordinal));
        Assert.All(Names, name => Assert.Contains(name, html, StringComparison.Ordinal));
        Assert.DoesNotContain("<script", letter.Html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img src=x", letter.Html, StringComparison.OrdinalIgnoreCase);
        var calendar = letter.Enclosures.Single(file => file.ContentType.StartsWith("text/calendar", StringComparison.Ordinal)).Content;
        var unfolded = Regex.Replace(calendar.Replace("\r\n ", "", StringComparison.Ordinal), @"\\(.)", "$1");
        Assert.All(Names, name => Assert.Contains(name, unfolded, StringComparison.Ordinal));
        Assert.All(calendar.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
    }

    /// <summary>Every line that the house logs.</summary>
    private sealed class Recording(ConcurrentQueue<string> lines) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
            // nothing is held
        }
    }
}
