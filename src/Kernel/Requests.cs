using MediatR;

namespace Loisirs.Kernel;

/// <summary>Marks what writes: one transaction, opened by the outermost, never an outside call.</summary>
public interface IWrites;

/// <summary>Marks what only reads.</summary>
public interface IReads;

/// <summary>Changes something, whole or not at all.</summary>
public interface ICommand<T> : IRequest<Result<T>>, IWrites;

/// <summary>Asks; changes nothing; its answer is bounded.</summary>
public interface IQuery<T> : IRequest<Result<T>>, IReads;

/// <summary>Talks to the outside world (gateway, SMTP) and sends commands; has no transaction of its own.</summary>
public interface IProcess<T> : IRequest<Result<T>>;

public interface ICommandHandler<in TCommand, T> : IRequestHandler<TCommand, Result<T>>
    where TCommand : ICommand<T>;

public interface IQueryHandler<in TQuery, T> : IRequestHandler<TQuery, Result<T>>
    where TQuery : IQuery<T>;

public interface IProcessHandler<in TProcess, T> : IRequestHandler<TProcess, Result<T>>
    where TProcess : IProcess<T>;
