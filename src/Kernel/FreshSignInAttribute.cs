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

    /// <summary>Null for whoever may go on; for a person whose sign-in is not fresh, that they sign in again. For an act that needs it only
    /// sometimes, such as a refund by its sum; one that always needs it bears the attribute.</summary>
    public static Refusal? WhyNot(ICaller caller, DateTimeOffset now) =>
        caller.Role is Role.Visitor or Role.Integrator or Role.House || IsFresh(caller.SignedInAt, now) ? null : Refusal.SignInAgain;
}
