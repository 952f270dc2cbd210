using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application;

/// <summary>The module's tables, and its named look-ups.</summary>
internal abstract class CartDb(DbContextOptions options) : ModuleDb(options, "cart")
{
}
