namespace Loisirs.Shared.Start;

/// <summary>A verb of the program, such as <c>first-administrator EMAIL</c>: done once the start's work is done, instead of serving.</summary>
public interface IHostCommand
{
    /// <summary>The first word of the command line.</summary>
    string Verb { get; }

    /// <summary>Answers the exit code: 0 when done.</summary>
    Task<int> Run(IReadOnlyList<string> words, TextWriter output, CancellationToken stop);
}
