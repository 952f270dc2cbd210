namespace Loisirs.Shared.Tests.Sample;

/// <summary>What a reader does beside its effect: wait, fail, look at the clock.</summary>
internal sealed class Script
{
    public Func<Counted, CancellationToken, Task> Before { get; set; } = (_, _) => Task.CompletedTask;

    public Func<Counted, CancellationToken, Task> After { get; set; } = (_, _) => Task.CompletedTask;

    public static string NameOf(Counted notice) => FormattableString.Invariant($"kept {notice.Aggregate} {notice.Number:0000}");
}
