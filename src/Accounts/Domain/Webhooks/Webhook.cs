using Loisirs.Accounts.Domain.SignIns;
using Loisirs.Kernel;

namespace Loisirs.Accounts.Domain.Webhooks;

/// <summary>Where a program is told what happened, and of what: an address that is called with each event (P-313).</summary>
internal sealed class Webhook
{
    /// <summary>So many of one client at a time.</summary>
    public const int MostOfAClient = 10;

    /// <summary>Asks for every event that the client's scopes allow, also those that later versions know.</summary>
    public const string Everything = "*";

    /// <summary>Of the names of its events together, in characters.</summary>
    public const int LongestEvents = 2000;

    /// <summary>A receiver that is out of reach is left alone for so long at most: one try tells of all.</summary>
    private static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(1);

    private Webhook()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>The client of the API that it is of.</summary>
    public Guid Client { get; private init; }

    public string Address { get; private init; } = "";

    /// <summary>The names of its events, separated by spaces, or <see cref="Everything"/>.</summary>
    public string Events { get; private init; } = "";

    /// <summary>The secret that signs, closed; it was shown once.</summary>
    public string Secret { get; private set; } = "";

    /// <summary>A second secret, closed, while both sign; null while it has one.</summary>
    public string? NewSecret { get; private set; }

    /// <summary>Since when both sign, UTC; null while it has one.</summary>
    public DateTimeOffset? NewSecretAt { get; private set; }

    /// <summary>The account or the client that made it.</summary>
    public Guid MadeBy { get; private init; }

    public DateTimeOffset MadeAt { get; private init; }

    /// <summary>Nothing is sent any more.</summary>
    public Withdrawal? Ending { get; private set; }

    /// <summary>It was out of reach and is not called before, UTC.</summary>
    public DateTimeOffset? RestsUntil { get; private set; }

    public IReadOnlyList<string> EventList => Events.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The closed secrets that sign now, the old one first.</summary>
    public IReadOnlyList<string> Secrets => NewSecret is { } second ? [Secret, second] : [Secret];

    /// <param name="secret">Closed.</param>
    public static Webhook Make(Guid client, Uri address, IEnumerable<string> events, string secret, Guid by, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        Client = client,
        Address = address.AbsoluteUri,
        Events = string.Join(' ', events.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)),
        Secret = secret,
        MadeBy = by,
        MadeAt = now,
    };

    public bool Wants(string name) => EventList.Any(one => one == name || one == Everything);

    /// <summary>A second secret signs beside the first, so that a receiver can change over without a gap.</summary>
    /// <remarks>Refuses accounts.two-secrets, accounts.webhook-ended.</remarks>
    public Result<Done> Renew(string secret, DateTimeOffset now)
    {
        if (Ending is not null || NewSecret is not null)
        {
            return Ending is not null ? AccountsRefusals.WebhookEnded : AccountsRefusals.TwoSecrets;
        }

        (NewSecret, NewSecretAt) = (secret, now);
        return Done.Result;
    }

    /// <summary>The first secret signs no more; the second is the only one. Twice is as once.</summary>
    public void DropOldSecret()
    {
        if (NewSecret is { } second)
        {
            (Secret, NewSecret, NewSecretAt) = (second, null, null);
        }
    }

    /// <summary>Nothing is sent any more, not even what waits. Twice is as once.</summary>
    public void End(Guid by, DateTimeOffset now) => Ending ??= new Withdrawal(by, now);

    /// <summary>It is called at once, whatever came of the last call.</summary>
    public void EndRest() => RestsUntil = null;

    /// <summary>Keeps whether it could be reached.</summary>
    public void Record(bool isInReach, TimeSpan pause, DateTimeOffset now) =>
        RestsUntil = isInReach ? null : now + (pause < LongestRest ? pause : LongestRest);
}
