namespace Loisirs.Accounts.Application.SignIn;

/// <summary>Turns passwords into hashes and verifies them; slow by intent, and at most two at once (P-609).</summary>
internal interface IPasswords
{
    Task<string> Hash(string password, CancellationToken stop);

    /// <summary>Whether the password made that hash. Without a hash it works as long and says no, so that nothing can be learnt from the time.</summary>
    Task<bool> Fits(string? hash, string password, CancellationToken stop);

    /// <summary>The hash was made with less work than is asked today.</summary>
    bool IsOld(string hash);

    /// <summary>One of the passwords that everybody tries first.</summary>
    bool IsCommon(string password);
}
