using System.Text;
using Ical.Net;
using Loisirs.Shared.Calendars;

namespace Loisirs.Shared.Tests.Calendars;

public sealed class CalendarFileTests
{
    private static readonly Guid Meeting = Guid.Parse("0197a0c4-0000-7000-8000-000000000001");
    private static readonly DateTimeOffset Start = new(2026, 3, 7, 14, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Lines_are_folded_by_octets_and_never_within_a_letter()
    {
        var title = string.Concat(Enumerable.Repeat("Éveil à la forêt œuvrée 李 👨‍👩‍👧 ", 12)).Trim();

        var file = CalendarFile.Write("Été", [Entry(title)], Start);

        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file);
        var lines = text.Split("\r\n");
        Assert.All(lines, line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.All(lines, line => _ = new UTF8Encoding(false, true).GetBytes(line)); // no half of a surrogate pair
        Assert.Equal(title, Calendar.Load(text)!.Events.Single().Summary);
    }

    [Fact]
    public void An_entry_keeps_its_identifier_and_its_hour_in_UTC()
    {
        var first = Encoding.UTF8.GetString(CalendarFile.Write("A", [Entry("Judo")], Start));
        var second = Encoding.UTF8.GetString(CalendarFile.Write("A", [Entry("Judo") with { IsCancelled = true }], Start.AddDays(1)));

        Assert.Contains("UID:0197a0c4000070008000000000000001@loisirs", first, StringComparison.Ordinal);
        Assert.Contains("UID:0197a0c4000070008000000000000001@loisirs", second, StringComparison.Ordinal);
        Assert.Contains("DTSTART:20260307T140000Z", first, StringComparison.Ordinal);
        Assert.Contains("METHOD:PUBLISH", first, StringComparison.Ordinal);
        Assert.Contains("STATUS:CANCELLED", second, StringComparison.Ordinal);
        Assert.Contains("SEQUENCE:1", second, StringComparison.Ordinal);
    }

    [Fact]
    public void Commas_semicolons_and_line_breaks_come_back_as_written()
    {
        const string words = "Apporter : maillot, serviette; bonnet\n(pas de lunettes)";

        var text = Encoding.UTF8.GetString(CalendarFile.Write("A", [Entry("Natation") with { Text = words }], Start));

        Assert.Equal(words, Calendar.Load(text)!.Events.Single().Description);
    }

    private static CalendarEntry Entry(string title) => new(Meeting, Start, Start.AddMinutes(55), title, "Piscine, 1 rue de l'Étang", "");
}
