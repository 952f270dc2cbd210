using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Books;

/// <summary>One account of an entry.</summary>
internal sealed class JournalLine
{
    public Guid Id { get; init; }

    public Account Account { get; init; }

    /// <summary>Of revenue, what the town's accounting calls it; empty otherwise.</summary>
    public string Code { get; init; } = "";

    /// <summary>Debit above zero, credit below.</summary>
    public Money Amount { get; init; }
}
