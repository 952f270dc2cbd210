namespace Loisirs.Accounts.Domain.Safety;

/// <summary>What to know to watch over a person, as their family wrote it last. Sealed: nothing of it can be read in the database (P-910).</summary>
internal sealed class SafetyCard
{
    private SafetyCard()
    {
    }

    public Guid Person { get; private init; }

    /// <summary>All that it says, encrypted, whether somebody has an allergy or not.</summary>
    public string Sealed { get; private set; } = "";

    /// <summary>The account that wrote it last.</summary>
    public Guid WrittenBy { get; private set; }

    public DateTimeOffset WrittenAt { get; private set; }

    public static SafetyCard Of(Guid person) => new() { Person = person };

    public void Write(string sealedText, Guid by, DateTimeOffset now) => (Sealed, WrittenBy, WrittenAt) = (sealedText, by, now);
}
