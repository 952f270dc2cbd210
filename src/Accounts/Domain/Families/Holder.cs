using Loisirs.Kernel;

namespace Loisirs.Accounts.Domain.Families;

/// <summary>Who opens an account, read from what was typed; the password is already a hash.</summary>
/// <param name="Email">As typed, its domain in lower case.</param>
/// <param name="Phone">Shown form, or null.</param>
internal sealed record Holder(string FirstName, string LastName, string Email, string PasswordHash, string? Phone, Language Language);
