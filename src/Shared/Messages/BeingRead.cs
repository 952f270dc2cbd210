namespace Loisirs.Shared.Messages;

/// <summary>The message that this scope's readers are reading.</summary>
public sealed class BeingRead
{
    /// <summary>When it was told: with the change, UTC.</summary>
    public DateTimeOffset ToldAt { get; private set; }

    internal void Is(Message message) => ToldAt = message.ToldAt;
}
