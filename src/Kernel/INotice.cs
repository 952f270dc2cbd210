using MediatR;

namespace Loisirs.Kernel;

/// <summary>Something that happened, told to the readers of other modules: written with the change, delivered once to each.</summary>
public interface INotice : INotification
{
    /// <summary>What it is about (an order, a group): notices of one aggregate arrive in order.</summary>
    Guid Aggregate { get; }
}

/// <summary>The stable name of a notice in the database, such as <c>cart.checked-out</c>: a renamed type keeps it.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NoticeAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}

/// <summary>Tells a notice: a row written in the caller's transaction, so that it is told if and only if the change stands.</summary>
public interface ITell
{
    void Tell(INotice notice);
}

/// <summary>Reads one kind of notice, in a transaction of its own; may run twice, so its effect is keyed by the notice.</summary>
public interface IReader<in TNotice> : INotificationHandler<TNotice>
    where TNotice : INotice;

/// <summary>The stable name of a reader in the database, such as <c>attendance.put-on-roster</c>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ReaderAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
