using Loisirs.Accounts.Contracts.Families;

namespace Loisirs.Host.Demo;

/// <summary>A household of the demo town; its first member holds the account.</summary>
/// <param name="number">Of its house and its telephone.</param>
internal sealed class DemoFamily(int number, string email, ResidencyClass residency, IReadOnlyList<DemoPerson> people)
{
    public int Number => number;

    public string Email => email;

    public ResidencyClass Class => residency;

    public IReadOnlyList<DemoPerson> People => people;

    public DemoPerson Holder => people[0];

    /// <summary>The town has approved it.</summary>
    public bool IsApproved { get; init; } = true;

    /// <summary>It leaves its choices to whoever tries the demo.</summary>
    public bool IsSignIn { get; init; }

    /// <summary>Known once its account is open.</summary>
    public Guid Id { get; set; }
}
