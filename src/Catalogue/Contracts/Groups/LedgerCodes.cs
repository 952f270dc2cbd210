namespace Loisirs.Catalogue.Contracts.Groups;

/// <summary>What the town's accounting calls the revenue of an activity that has no code of its own.</summary>
public static class LedgerCodes
{
    /// <summary>One for each kind.</summary>
    public static string Usual(ActivityKind kind) => kind switch
    {
        ActivityKind.Show => "SPECTACLES",
        ActivityKind.Subscription => "ABONNEMENTS",
        _ => "ACTIVITES",
    };
}
