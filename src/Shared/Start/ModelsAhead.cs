using Loisirs.Shared.Modules;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Shared.Start;

/// <summary>Reads the modules' models on a thread beside the one that starts the host: a third of the start's work. Whoever needs one meanwhile
/// waits for that one alone; the first page needs two.</summary>
public sealed class ModelsAhead(IServiceProvider services, IEnumerable<MigratedContext> contexts)
{
    /// <summary>Begins, in the order of the modules, and returns at once.</summary>
    public void Begin() => _ = Task.Run(Read);

    private async Task Read()
    {
        foreach (var context in contexts)
        {
            try
            {
                await using var scope = services.CreateAsyncScope();
                var db = (DbContext)scope.ServiceProvider.GetRequiredService(context.Context);
                _ = db.Model;
                LetDraftGo(db);
            }
            catch (Exception failure) when (failure is ObjectDisposedException or InvalidOperationException)
            {
                return; // the host stopped, or does not start: whoever needs a model says why
            }
        }
    }

    /// <summary>A model is made of a larger one, which only a migration reads: it would be kept as long as the model.</summary>
    private static void LetDraftGo(DbContext db) =>
        db.GetService<IMemoryCache>().Remove(db.GetService<IModelCacheKeyFactory>().Create(db, designTime: true));
}
