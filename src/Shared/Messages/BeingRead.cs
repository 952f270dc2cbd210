using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Loisirs.Shared.Messages;

/// <summary>The message that this scope's readers are reading.</summary>
public sealed class BeingRead
{
    /// <summary>Its own for ever, read it who may and how often. The number of its row is none: after a restoration another bears it.</summary>
    public Guid Id { get; private set; }

    /// <summary>When it was told: with the change, UTC.</summary>
    public DateTimeOffset ToldAt { get; private set; }

    internal void Is(Message message)
    {
        var identity = string.Create(CultureInfo.InvariantCulture, $"{message.Id}|{message.ToldAt.UtcTicks}|{message.Name}|{message.Aggregate:N}");
        (Id, ToldAt) = (new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(identity)).AsSpan(0, 16)), message.ToldAt);
    }
}
