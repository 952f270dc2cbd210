using System.Globalization;
using System.Text.Json;
using Loisirs.Catalogue.Application.Groups;
using Loisirs.Catalogue.Contracts.Groups;

namespace Loisirs.Catalogue.Pages.Catalogue;

/// <summary>A group in the words of schema.org, for search engines: a show is an event, all else a course. It is data, never run:
/// the content policy does not concern it, and its text cannot close the element that holds it.</summary>
internal static class StructuredData
{
    /// <param name="address">The page's public address.</param>
    public static string Of(GroupPage page, string address)
    {
        var (group, meetings) = (page.Group, page.Group.Meetings.Where(meeting => !meeting.IsCancelled).ToList());
        var course = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["@context"] = "https://schema.org",
            ["@type"] = group.Kind == ActivityKind.Show ? "Event" : "Course",
            ["name"] = group.ActivityName,
            ["description"] = group.Schedule,
            ["url"] = address,
        };
        var times = Times(group, meetings, page.CancelledAt is not null);
        course[group.Kind == ActivityKind.Show ? "organizer" : "provider"] = new Dictionary<string, object?> { ["@type"] = "Organization", ["name"] = group.Provider };
        if (group.Kind == ActivityKind.Show)
        {
            foreach (var (name, value) in times)
            {
                course[name] = value;
            }
        }
        else
        {
            times["@type"] = "CourseInstance";
            times["courseMode"] = "onsite";
            course["hasCourseInstance"] = times;
        }

        return JsonSerializer.Serialize(course);
    }

    private static Dictionary<string, object?> Times(GroupView group, List<MeetingView> meetings, bool isCancelled) => new(StringComparer.Ordinal)
    {
        ["startDate"] = meetings.Count == 0 ? null : Instant(meetings[0].Start),
        ["endDate"] = meetings.Count == 0 ? null : Instant(meetings[^1].End),
        ["eventStatus"] = $"https://schema.org/{(isCancelled ? "EventCancelled" : "EventScheduled")}",
        ["location"] = new Dictionary<string, object?> { ["@type"] = "Place", ["name"] = group.Venue.Name, ["address"] = group.Venue.Address },
        ["offers"] = new Dictionary<string, object?>
        {
            ["@type"] = "Offer",
            ["price"] = (group.ResidentPrice.Cents / 100m).ToString("0.00", CultureInfo.InvariantCulture),
            ["priceCurrency"] = "CAD",
        },
    };

    private static string Instant(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
