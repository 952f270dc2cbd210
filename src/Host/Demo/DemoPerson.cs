namespace Loisirs.Host.Demo;

/// <summary>A person of the demo town.</summary>
internal sealed class DemoPerson(string firstName, string lastName, DateOnly birth)
{
    public string FirstName => firstName;

    public string LastName => lastName;

    public DateOnly Birth => birth;

    /// <summary>Known once the family has named them.</summary>
    public Guid Id { get; set; }
}
