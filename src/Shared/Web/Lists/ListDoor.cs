using Loisirs.Kernel;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Net.Http.Headers;

namespace Loisirs.Shared.Web.Lists;

/// <summary>The lists of the API, all read alike: <c>after</c> and <c>limit</c> ask for a part, the header <c>Link</c> leads to the next one.</summary>
public static class ListDoor
{
    /// <summary>A list that the use case itself walks; without <see cref="ListQuery"/>'s words, its pages as they are shown.</summary>
    public static Task<IResult> SendWalk<T>(
        this Door door, ListQuery asked, Func<Walk?, IRequest<Result<Slice<T>>>> request, Func<Slice<T>, object> body)
    {
        if (!door.Read(asked, out var walk))
        {
            return Task.FromResult(door.Problem([Unknown]));
        }

        return door.Send(request(walk), slice =>
        {
            door.Lead(asked, slice.Next);
            return Results.Ok(body(slice));
        });
    }

    /// <summary>A list that is bounded by nature (a cart, a roster, a day): whole, or the part that is asked for.</summary>
    public static Task<IResult> SendList<T>(this Door door, ListQuery asked, IRequest<Result<IReadOnlyList<T>>> request, Func<T, Guid> id) =>
        door.SendPart(asked, request, all => all, id, (_, part) => part);

    /// <summary>The same, of a list within an answer.</summary>
    /// <param name="items">The list within what was answered.</param>
    /// <param name="body">What is shown, from what was answered and the part of its list.</param>
    public static Task<IResult> SendPart<TAnswer, T>(
        this Door door, ListQuery asked, IRequest<Result<TAnswer>> request, Func<TAnswer, IReadOnlyList<T>> items, Func<T, Guid> id,
        Func<TAnswer, IReadOnlyList<T>, object> body)
    {
        if (!door.Read(asked, out var walk))
        {
            return Task.FromResult(door.Problem([Unknown]));
        }

        return door.Send(request, answer => Results.Ok(body(answer, walk is null ? items(answer) : door.Part(asked, walk, items(answer), id))));
    }

    private static Refusal Unknown => new("house.cursor-unknown") { Kind = RefusalKind.Malformed, Field = "after" };

    private static List<T> Part<T>(this Door door, ListQuery asked, Walk walk, IReadOnlyList<T> all, Func<T, Guid> id)
    {
        var rest = all.OrderBy(id).Where(item => walk.After is not { } after || id(item).CompareTo(after) > 0).ToList();
        var part = rest.GetRange(0, Math.Min(walk.Limit, rest.Count));
        door.Lead(asked, rest.Count > part.Count ? id(part[^1]) : null);
        return part;
    }

    private static bool Read(this Door door, ListQuery asked, out Walk? walk)
    {
        walk = null;
        if (!asked.IsWalk)
        {
            return true;
        }

        Guid? after = null;
        if (asked.After is { } cursor)
        {
            if (!Cursor.TryRead(door.Pattern, cursor, out var last))
            {
                return false;
            }

            after = last;
        }

        walk = new Walk(after, asked.Most, asked.Since);
        return true;
    }

    /// <summary>The address of the next part, with all that was asked for; none at the end.</summary>
    private static void Lead(this Door door, ListQuery asked, Guid? last)
    {
        if (!asked.IsWalk || last is not { } id)
        {
            return;
        }

        var request = door.Http.Request;
        var words = request.Query.Where(word => !word.Key.Equals("after", StringComparison.OrdinalIgnoreCase)).ToList();
        var query = new QueryBuilder(words) { { "after", Cursor.Of(door.Pattern, id) } };
        door.Http.Response.Headers.Append(HeaderNames.Link, $"<{request.PathBase}{request.Path}{query}>; rel=\"next\"");
    }
}
