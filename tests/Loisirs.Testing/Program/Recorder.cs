using System.Collections.Concurrent;

namespace Loisirs.Testing.Program;

/// <summary>What families asked and what they were answered: each act is written down before it is sent, each answer before it is acted on.</summary>
public sealed class Recorder
{
    private readonly ConcurrentQueue<Act> _acts = new();

    public IReadOnlyList<Act> Acts => [.. _acts];

    /// <param name="what">Such as « complete ».</param>
    /// <param name="about">What the database must know if it is answered « ok ».</param>
    public Act Before(string who, string what, string about = "")
    {
        var act = new Act(who, what, about, TimeProvider.System.GetUtcNow());
        _acts.Enqueue(act);
        return act;
    }
}

/// <summary>One act of somebody, and how it ended as far as they know.</summary>
public sealed class Act(string who, string what, string about, DateTimeOffset at)
{
    public string Who => who;

    public string What => what;

    public string About { get; set; } = about;

    /// <summary>UTC: when it was sent.</summary>
    public DateTimeOffset At => at;

    public Outcome Outcome { get; private set; } = Outcome.Unknown;

    public string Said { get; private set; } = "";

    public void Ends(Outcome outcome, string said = "") => (Outcome, Said) = (outcome, said);

    public override string ToString() => $"{At:HH:mm:ss.fff} {Who} {What} {About} {Outcome} {Said}";
}

public enum Outcome
{
    /// <summary>No answer came: it may or may not have been done.</summary>
    Unknown,
    Ok,
    Refused,

    /// <summary>The house said that it failed (5xx), which it never should.</summary>
    Failed,
}
