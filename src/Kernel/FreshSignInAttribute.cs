namespace Loisirs.Kernel;

/// <summary>A request that somebody at a forgotten screen must not send: a person is asked to sign in again when they last did more than ten
/// minutes ago (P-614). Programs and the house itself have no screen.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class FreshSignInAttribute : Attribute
{
    /// <summary>How long a sign-in is fresh.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromMinutes(10);

    /// <summary>Whether somebody who signed in then did so lately.</summary>
    public static bool IsFresh(DateTimeOffset? signedInAt, DateTimeOffset now) => signedInAt is { } at && now - at <= Length;
}
