using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application;

/// <summary>The module's tables, and its named look-ups.</summary>
internal abstract class CatalogueDb(DbContextOptions options) : ModuleDb(options, "catalogue")
{
}
