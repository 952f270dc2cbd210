namespace Loisirs.Cart.Domain.Credits;

/// <summary>Money that the town owes and that pays for its activities: the credit of a family. What is in it is the sum of its movements, and nothing else.</summary>
/// <remarks>P-216: never below zero; the database holds it, whoever writes.</remarks>
internal sealed class Purse
{
    public Guid Id { get; init; }

    public PurseKind Kind { get; init; }

    /// <summary>Whose credit it is.</summary>
    public Guid Family { get; init; }

    public DateTimeOffset OpenedAt { get; init; }

    /// <summary>Raised by whoever takes from it: the next one waits.</summary>
    public int Version { get; private set; }
}

/// <summary>What a purse is.</summary>
internal enum PurseKind
{
    /// <summary>« Crédit au compte » : one of a family.</summary>
    Credit,
}
