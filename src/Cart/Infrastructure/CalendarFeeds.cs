using System.Security.Cryptography;
using Loisirs.Cart.Application.Calendars;
using Loisirs.Shared.Calendars;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace Loisirs.Cart.Infrastructure;

/// <summary>Where phones read the private calendars. What did not change since they last read it is not sent again (304).</summary>
internal static class CalendarFeeds
{
    public static void Map(IEndpointRouteBuilder house) => house
        .MapGet("/calendriers/{token}.ics", (string token, HttpContext http, Door door) => door.Send(new ReadCalendar(token), feed => Answer(feed, http)))
        .AddEndpointFilter((context, next) => context.HttpContext.RequestServices.GetRequiredService<CalendarLimits>().InvokeAsync(context, next))
        .ExcludeFromDescription();

    private static IResult Answer(CalendarFeed feed, HttpContext http)
    {
        http.Response.Headers.CacheControl = "private, no-cache";
        http.Response.Headers["X-Robots-Tag"] = "noindex";
        var mark = new EntityTagHeaderValue($"\"{Convert.ToHexString(SHA256.HashData(feed.File)).AsSpan(0, 32)}\"");
        return Results.Bytes(feed.File, CalendarFile.ContentType, entityTag: mark);
    }
}
