using System.Text.Json;

namespace Loisirs.Accounts.Domain.Webhooks;

/// <summary>What happened, as a program is told of it: names and ids, nothing about anybody.</summary>
/// <param name="Id">Its own, for ever.</param>
/// <param name="Name">Its kind, such as <c>cart.checked-out</c>.</param>
/// <param name="At">When it happened, UTC.</param>
/// <param name="Body">What is sent, as JSON.</param>
internal sealed record WebhookEvent(Guid Id, string Name, Guid Aggregate, DateTimeOffset At, string Body)
{
    /// <param name="id">Of what was told: it is the event's own.</param>
    /// <param name="about">What kind of thing the aggregate is, such as <c>order</c>.</param>
    /// <param name="ids">What else it names.</param>
    public static WebhookEvent Of(Guid id, string name, string about, Guid aggregate, IReadOnlyDictionary<string, Guid> ids, DateTimeOffset at)
    {
        var body = JsonSerializer.Serialize(new
        {
            id = NameOf(id),
            type = name,
            timestamp = at.UtcDateTime,
            data = new { about, id = aggregate, ids },
        });
        return new WebhookEvent(id, name, aggregate, at, body);
    }

    /// <summary>An event's id as receivers see it.</summary>
    public static string NameOf(Guid id) => $"evt_{id:N}";
}
