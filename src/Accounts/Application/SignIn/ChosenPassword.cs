using Loisirs.Accounts.Domain;
using Loisirs.Kernel;

namespace Loisirs.Accounts.Application.SignIn;

/// <summary>A password that somebody chose.</summary>
internal static class ChosenPassword
{
    /// <summary>Its hash. Refuses: accounts.password-common, for one that everybody tries first (P-609).</summary>
    public static async Task<Result<string>> HashChosen(this IPasswords passwords, string password, CancellationToken stop) =>
        passwords.IsCommon(password) ? AccountsRefusals.PasswordCommon : await passwords.Hash(password, stop);
}
