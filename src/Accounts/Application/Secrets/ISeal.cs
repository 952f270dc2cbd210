namespace Loisirs.Accounts.Application.Secrets;

/// <summary>Closes what nobody may read in the database, and opens it again.</summary>
internal interface ISeal
{
    /// <param name="purpose">What it is for: what was closed for one purpose does not open for another.</param>
    string Close(string purpose, string text);

    string Open(string purpose, string sealedText);

    byte[] Close(string purpose, byte[] content);

    byte[] Open(string purpose, byte[] sealedContent);
}
