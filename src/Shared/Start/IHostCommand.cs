namespace Loisirs.Shared.Start;

/// <summary>A verb of the program, such as <c>first-administrator EMAIL</c>: done instead of serving, usually once the start's work is done.</summary>
public interface IHostCommand
{
    /// <summary>The first word of the command line.</summary>
    string Verb { get; }

    /// <summary>Done before the start's work and without it: nothing is migrated, no key is made.</summary>
    bool BeforeStart => false;

    /// <summary>Answers the exit code: 0 when done.</summary>
    Task<int> Run(IReadOnlyList<string> words, TextWriter output, CancellationToken stop);
}
