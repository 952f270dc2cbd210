using System.Net;
using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Loisirs.Cart.Application;
using Loisirs.Cart.Application.Calendars;
using Loisirs.Cart.Tests.Cancelling;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Cart.Tests.Schedules;

/// <summary>Private calendars: a phone reads them without signing in, and reads as little as can be.</summary>
public sealed class SubscribingToCalendars : CartTest
{
    [Fact, Trait("Promise", "P-605"), Trait("Case", "C50")]
    public async Task The_familys_calendar_shows_first_names_dates_and_places_and_nothing_else()
    {
        var (swimming, chess) = (await Winter.Offers("Natation 3"), await Winter.Offers("Échecs", day: DayOfWeek.Sunday));
        await Registers(("Léa", swimming), ("Noé", chess));
        var address = await Makes();

        var text = Encoding.UTF8.GetString((await Town.Does(new ReadCalendar(TokenOf(address)))).File);

        var calendar = Calendar.Load(text)!;
        Assert.Equal(20, calendar.Events.Count);
        Assert.Equal(["Noé – Échecs", "Léa – Natation 3"], calendar.Events.Select(entry => entry.Summary!).Distinct().OrderDescending());
        Assert.Equal("Piscine municipale, 12, rue des Érables", calendar.Events[0]!.Location);
        Assert.Single(calendar.TimeZones);
        var said = string.Join('\n', calendar.Events.Select(entry => $"{entry.Summary} {entry.Location} {entry.Description} {entry.Organizer}"));
        foreach (var never in (string[])["Roy", "85", "2018", "@", "Anne"])
            Assert.DoesNotContain(never, said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_members_calendar_shows_that_member_and_a_member_who_left_has_none()
    {
        await Registers(("Léa", await Winter.Offers("Natation 3")), ("Noé", await Winter.Offers("Judo")));
        var address = await Makes(Roy["Noé"]);

        Assert.All(Events(await Reads(address)), entry => Assert.StartsWith("Noé – ", entry.Summary, StringComparison.Ordinal));
        await Roy.Withdraws("Noé");
        Assert.Equal("house.not-found", (await Town.Ask(_ => { }, new ReadCalendar(TokenOf(address)))).Refusal.Code);
        Assert.Equal("house.not-found", (await As(Roy, new RenewCalendar(Roy["Noé"]))).Refusal.Code);
        Assert.Equal("house.not-found", (await As(await Approves("Gagnon"), new RenewCalendar(Roy["Léa"]))).Refusal.Code);
    }

    [Fact, Trait("Promise", "P-605")]
    public async Task An_address_is_random_kept_hashed_and_renewing_it_ends_the_one_before()
    {
        var first = await Makes();
        var second = await Makes();

        Assert.True(TokenOf(first).Length >= 22); // 128 bits in base 64
        Assert.NotEqual(first, second);
        Assert.Equal("house.not-found", (await Town.Ask(_ => { }, new ReadCalendar(TokenOf(first)))).Refusal.Code);
        await Reads(second);
        await using (var scope = Town.Services.CreateAsyncScope())
        {
            var kept = await scope.ServiceProvider.GetRequiredService<CartDb>().CalendarKeys.AsNoTracking().ToListAsync();
            Assert.All(kept, key => Assert.DoesNotContain(key.Hash, first + second, StringComparison.OrdinalIgnoreCase));
        }

        await Does(Roy, new EndCalendar());
        await Does(Roy, new EndCalendar());
        Assert.Equal("house.not-found", (await Town.Ask(_ => { }, new ReadCalendar(TokenOf(second)))).Refusal.Code);
    }

    [Fact]
    public async Task The_confirmations_file_and_the_calendar_name_their_dates_alike()
    {
        await Registers(("Léa", await Winter.Offers("Natation 3")), ("Noé", await Winter.Offers("Judo", weeks: 3)));
        var mailed = Calendar.Load(Assert.Single(Assert.Single(await Confirmations()).Enclosures).Content)!.Events;

        var read = Events(await Reads(await Makes()));

        Assert.Equal(mailed.Select(Mark).Order(), read.Select(Mark).Order());
    }

    [Fact]
    public async Task A_change_raises_the_sequence_and_a_cancelled_date_says_so_for_a_month()
    {
        var (swimming, chess) = (await Winter.Offers("Natation 3"), await Winter.Offers("Échecs", day: DayOfWeek.Sunday));
        var number = await Registers(("Léa", swimming), ("Noé", chess));
        var address = await Makes();
        var before = Events(await Reads(address)).ToDictionary(entry => entry.Uid!, entry => entry.Sequence);

        await Winter.Prices(swimming, 9000);
        await Town.Quiet();
        Assert.All(Events(await Reads(address)).Where(OfLea), entry => Assert.True(entry.Sequence > before[entry.Uid!]));
        await Winter.Cancels(swimming);
        await PaidEvening.Cancels(Roy, number, line: 2);
        await Town.Quiet();

        var cancelled = Events(await Reads(address));
        Assert.Equal(20, cancelled.Count);
        Assert.All(cancelled, entry => Assert.Equal("CANCELLED", entry.Status));
        Assert.All(cancelled, entry => Assert.True(entry.Sequence > before[entry.Uid!]));
        Town.Clock.Advance(TimeSpan.FromDays(31));
        Assert.Empty(Events(await Reads(address)));

        static bool OfLea(CalendarEvent entry) => entry.Summary!.StartsWith("Léa", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_comes_back_after_a_cancellation_is_confirmed_under_the_same_name_and_a_higher_sequence()
    {
        var swimming = await Winter.Offers("Natation 3");
        var number = await Registers(("Léa", swimming));
        var address = await Makes();
        await PaidEvening.Cancels(Roy, number);
        await Town.Quiet();
        var cancelled = Events(await Reads(address));

        await Registers(("Léa", swimming));

        var back = Events(await Reads(address));
        Assert.Equal(cancelled.Select(entry => entry.Uid).Order(), back.Select(entry => entry.Uid).Order());
        Assert.All(back, entry => Assert.Equal("CONFIRMED", entry.Status));
        Assert.True(back[0].Sequence > cancelled[0].Sequence);
    }

    [Fact]
    public async Task Over_the_wire_it_comes_once_and_a_wrong_address_is_as_one_that_never_was()
    {
        await Registers(("Léa", await Winter.Offers("Natation 3")));
        var path = PathOf(await Makes());
        using var phone = Town.Browser();

        using var first = await phone.Client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal("text/calendar", first.Content.Headers.ContentType!.MediaType);
        using var again = new HttpRequestMessage(HttpMethod.Get, path);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        Town.Clock.Advance(TimeSpan.FromHours(1));
        using var unchanged = await phone.Client.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
        using var wrong = await phone.Client.GetAsync(new Uri($"/calendriers/{new string('a', 43)}.ics", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, wrong.StatusCode);
        await Does(Roy, new EndCalendar());
        using var revoked = await phone.Client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, revoked.StatusCode);
    }

    [Fact]
    public async Task The_page_shows_an_address_once()
    {
        using var browser = await Town.SignsIn(Roy.Email);
        var page = await browser.Gets("/famille/calendrier");
        page.IsShown("Aucune adresse pour l'instant.").IsShown("Léa");

        page = await browser.Presses(page, "Créer l'adresse");

        page.IsShown("Nouvelle adresse : Toute la famille").IsShown("elle n'est montrée qu'une fois");
        var address = page.Document.QuerySelector("#adresse")!.GetAttribute("value")!;
        Assert.Contains(new Uri(address).AbsolutePath, page.Document.QuerySelector("a[href^='webcal:']")!.GetAttribute("href"), StringComparison.Ordinal);
        page = await browser.Gets("/famille/calendrier");
        Assert.DoesNotContain(TokenOf(address), page.Html, StringComparison.Ordinal);
        page = await browser.Presses(page, "Retirer l'adresse");
        page.IsShown("Adresse retirée");
        Assert.Equal("house.not-found", (await Town.Ask(_ => { }, new ReadCalendar(TokenOf(address)))).Refusal.Code);
    }

    private async Task<string> Makes(Guid person = default) => (await Does(Roy, new RenewCalendar(person))).Address;

    private async Task<byte[]> Reads(string address) => (await Town.Does(new ReadCalendar(TokenOf(address)))).File;

    private static List<CalendarEvent> Events(byte[] file) => [.. Calendar.Load(Encoding.UTF8.GetString(file))!.Events.OfType<CalendarEvent>()];

    private static string Mark(CalendarEvent entry) => $"{entry.Uid} {entry.Sequence} {entry.Start!.AsUtc:O} {entry.Summary}";

    private static string PathOf(string address) => new Uri(address).AbsolutePath;

    private static string TokenOf(string address) => PathOf(address).Split('/')[^1].Replace(".ics", "", StringComparison.Ordinal);

    private async Task<string> Registers(params (string Member, Guid Group)[] wishes)
    {
        foreach (var (member, group) in wishes)
            await Adds(Roy, member, group);
        return (await ChecksOutAndPays(Roy)).Number;
    }
}
