using Loisirs.Cart.Application.Carts;
using Loisirs.Kernel;
using Loisirs.Shared.Callers;
using Loisirs.Shared.Data;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Testing.Program.Weak;

/// <summary>Tries whether a line may go into the cart, takes it back, answers, and puts it there afterwards.</summary>
internal sealed class AnswersFirst(IMediator own, IServiceProvider scope, Func<IServiceProvider, IMediator> again) : IMediator
{
    public static void In(IServiceCollection services) =>
        services.Wrap<IMediator>((scope, own) => new AnswersFirst(own(scope), scope, own));

    public Task<TResponse> Send<TResponse>(IRequest<TResponse> request, CancellationToken cancellationToken = default) => request is AddToCart add
        ? (Task<TResponse>)(object)Tries(add, cancellationToken)
        : own.Send(request, cancellationToken);

    public Task Publish<TNotification>(TNotification notification, CancellationToken cancellationToken = default)
        where TNotification : INotification => own.Publish(notification, cancellationToken);

    private async Task<Result<AddedToCart>> Tries(AddToCart add, CancellationToken stop)
    {
        Result<AddedToCart> answer = Refusal.ChangedMeanwhile;
        await scope.GetRequiredService<DatabaseSession>().Write<Result<Done>>(
            async () =>
            {
                answer = await own.Send(add, stop);
                return Refusal.ChangedMeanwhile; // so nothing of it stays
            },
            stop);
        if (!answer.IsRefused)
        {
            var (caller, scopes) = (scope.GetRequiredService<Caller>(), scope.GetRequiredService<IServiceScopeFactory>());
            var facts = new CallerFacts(caller.Roles, caller.Account, caller.Family, caller.IsApproved, caller.Name, caller.Language, caller.SignedInAt);
            _ = Task.Run(() => Later(add, facts, scopes), CancellationToken.None);
        }

        return answer;
    }

    private async Task Later(AddToCart add, CallerFacts who, IServiceScopeFactory scopes)
    {
        await Task.Delay(WeakHost.Late);
        await using var later = scopes.CreateAsyncScope();
        later.ServiceProvider.GetRequiredService<Caller>().Become(who);
        await again(later.ServiceProvider).Send(add);
    }
}
