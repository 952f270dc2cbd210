using Microsoft.EntityFrameworkCore;

namespace Loisirs.Architecture.Tests.Breaks.Domain;

internal sealed class Breaks_Domain_KnowsItsTable
{
    /// <summary>In a closure, where a glance at the signatures would not find it.</summary>
    public Func<object, object?> Read => db => ((DbContext)db).Model;
}
