namespace Loisirs.Kernel;

/// <summary>The notice is also told to the town's other programs, as an event that bears its stable name (P-313). They hear its ids and nothing
/// else of it, whatever it holds, and read the rest by the API.</summary>
/// <param name="about">What its aggregate is called outside: <c>order</c>, <c>group</c>.</param>
/// <param name="needs">A program that does not hold this right is not told.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class EventAttribute(string about, Right needs) : Attribute
{
    public string About { get; } = about;

    public Right Needs { get; } = needs;
}
