using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application;

/// <summary>The module's tables, and its named look-ups.</summary>
internal abstract class AccountsDb(DbContextOptions options) : ModuleDb(options, "accounts")
{
}
