using MediatR;

namespace Loisirs.Kernel;

/// <summary>Talks to the outside world (gateway, SMTP) and sends commands; has no transaction of its own.</summary>
public interface IProcess<T> : IRequest<Result<T>>;

public interface IProcessHandler<in TProcess, T> : IRequestHandler<TProcess, Result<T>>
    where TProcess : IProcess<T>;
