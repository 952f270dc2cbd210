namespace Loisirs.Accounts.Contracts;

/// <summary>Names this assembly: all that other modules may know of Accounts.</summary>
public static class AccountsContracts;
