using FluentValidation;
using Loisirs.Kernel;
using MediatR;

namespace Loisirs.Shared.Behaviours;

/// <summary>Refuses what has not the right shape, each field with its own sentence, before any rule is asked.</summary>
/// <remarks>A shape names its refusal by <c>WithErrorCode</c>; a rule without one says <c>shape.invalid</c>.</remarks>
internal sealed class CheckShape<TRequest, TResponse>(IEnumerable<IValidator<TRequest>> shapes) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
    where TResponse : IRefusable<TResponse>
{
    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        var refusals = shapes.SelectMany(shape => shape.Validate(request).Errors)
            .DistinctBy(failure => failure.PropertyName, StringComparer.Ordinal)
            .Select(failure => new Refusal(failure.ErrorCode, failure.CustomState is object[] values ? values : [])
            {
                Kind = RefusalKind.Malformed,
                Field = failure.PropertyName,
            })
            .ToList();
        return refusals.Count > 0 ? Task.FromResult(TResponse.Refused(refusals)) : next();
    }
}
