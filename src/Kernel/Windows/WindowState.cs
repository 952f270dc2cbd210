namespace Loisirs.Kernel.Windows;

/// <summary>How registration stands for a person at an instant, and the moment to tell.</summary>
/// <param name="Status">Open, or why not.</param>
/// <param name="Window">The window that decided; null only for <see cref="WindowStatus.Never"/>.</param>
/// <param name="At">UTC. Not yet: when it opens. Closed: since when. Open: when it closes, null for never.</param>
public sealed record WindowState(WindowStatus Status, RegistrationWindow? Window, DateTimeOffset? At)
{
    /// <summary>Whether the person may register now.</summary>
    public bool IsOpen => Status == WindowStatus.Open;
}

/// <summary>How registration stands for a person at an instant.</summary>
public enum WindowStatus
{
    /// <summary>May register now.</summary>
    Open,

    /// <summary>Will open.</summary>
    NotYet,

    /// <summary>Was open, and does not open again.</summary>
    Closed,

    /// <summary>No window is meant for any class that the person holds.</summary>
    Never,
}
