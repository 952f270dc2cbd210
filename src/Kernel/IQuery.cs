using MediatR;

namespace Loisirs.Kernel;

/// <summary>Asks; changes nothing; its answer is bounded.</summary>
public interface IQuery<T> : IRequest<Result<T>>, IReads;

public interface IQueryHandler<in TQuery, T> : IRequestHandler<TQuery, Result<T>>
    where TQuery : IQuery<T>;

/// <summary>Marks what only reads.</summary>
public interface IReads;
