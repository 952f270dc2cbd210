using Loisirs.Kernel;
using Loisirs.Shared.Callers;
using Loisirs.Shared.Data;
using Loisirs.Shared.Messages;
using Loisirs.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Host.Tests.Access.Ground;

/// <summary>A receipt that could not be made after all its tries.</summary>
internal static class ParkedWork
{
    /// <summary>Answers the number of its delivery.</summary>
    public static async Task<long> In(Town town)
    {
        var now = town.Clock.GetUtcNow();
        var delivery = new Delivery { Reader = "cart.issue-receipt", Aggregate = Guid.NewGuid(), NextTry = now };
        for (var tries = 0; tries < Delivery.MostTries; tries++)
        {
            delivery.Failed(new TimeoutException(), now);
        }

        await using var scope = town.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().BecomeHouse();
        await scope.ServiceProvider.GetRequiredService<DatabaseSession>().Write(
            () =>
            {
                scope.ServiceProvider.GetRequiredService<HouseDb>().Messages.Add(
                    new Message { Name = "cart.checked-out", Aggregate = delivery.Aggregate, Body = "{}", ToldAt = now, Deliveries = [delivery] });
                return Task.FromResult(Done.Result);
            },
            CancellationToken.None);
        return delivery.Id;
    }
}
