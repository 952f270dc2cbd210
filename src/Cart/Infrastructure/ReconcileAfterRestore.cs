using Loisirs.Cart.Application.Reconciling;
using Loisirs.Kernel.Time;
using Loisirs.Shared.Backups;
using Loisirs.Shared.Callers;
using Loisirs.Shared.Texts;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Cart.Infrastructure;

/// <summary>Compares each day since the backup with the gateway's list: what was paid since stands among the differences (P-414).</summary>
internal sealed class ReconcileAfterRestore(IServiceScopeFactory scopes, TownZone zone, TimeProvider time) : IAfterRestore
{
    /// <summary>Of an older backup the last ones are compared; the office asks for the others.</summary>
    private const int MostDays = 100;

    public async Task Look(DateTimeOffset knownUntil, TextWriter output, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().BecomeHouse();
        var (house, words) = (scope.ServiceProvider.GetRequiredService<IMediator>(), scope.ServiceProvider.GetRequiredService<Words>());
        var today = zone.DateAt(time.GetUtcNow());
        for (var day = Later(zone.DateAt(knownUntil), today.AddDays(-MostDays)); day <= today; day = day.AddDays(1))
        {
            var compared = await house.Send(new Reconcile(day), stop);
            await output.WriteLineAsync(words["books.restored-day", day, compared.IsRefused ? words.Say(compared.Refusal) : words.Count("books.restored-differences", compared.Value.Open)]);
        }
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
