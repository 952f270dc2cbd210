namespace Loisirs.Kernel;

/// <summary>A no that the person is told in a sentence: a stable code, the field it is about, the values of its sentence.</summary>
/// <remarks>The sentence stands under the code in the texts of the module. A refusal writes nothing.</remarks>
/// <param name="Code">Stable, such as <c>cart.empty</c>; integrators rely on it.</param>
/// <param name="Values">What fills the sentence's <c>{0}</c>, <c>{1}</c>…: text, <see cref="Money"/>, <see cref="DateOnly"/>, <see cref="DateTimeOffset"/> (shown in town time), or another <see cref="Refusal"/>.</param>
public sealed record Refusal(string Code, params IReadOnlyList<object> Values)
{
    public RefusalKind Kind { get; init; } = RefusalKind.Rule;

    /// <summary>The field of the form or of the JSON body that it is about, or null.</summary>
    public string? Field { get; init; }

    /// <summary>The same refusal, about that field.</summary>
    public Refusal At(string field) => this with { Field = field };

    /// <summary>It does not exist, or is not this caller's.</summary>
    public static readonly Refusal NotFound = new("house.not-found") { Kind = RefusalKind.Absent };

    /// <summary>This caller's role may not do that.</summary>
    public static readonly Refusal Denied = new("house.denied") { Kind = RefusalKind.Denied };

    /// <summary>It is the family's own to do, and nobody's in its name (P-617).</summary>
    public static readonly Refusal InPerson = new("house.in-person") { Kind = RefusalKind.Denied };

    /// <summary>Nobody is signed in, and it needs somebody.</summary>
    public static readonly Refusal SignInFirst = new("house.sign-in-first") { Kind = RefusalKind.SignInFirst };

    /// <summary>Somebody is signed in, but too long ago for this act (P-614).</summary>
    public static readonly Refusal SignInAgain = new("house.sign-in-again") { Kind = RefusalKind.SignInFirst };

    /// <summary>The family's account still waits for the town's approval (procedure, step 1b).</summary>
    public static readonly Refusal NotApproved = new("house.not-approved") { Kind = RefusalKind.Denied };

    /// <summary>Somebody changed it meanwhile.</summary>
    public static readonly Refusal ChangedMeanwhile = new("house.changed-meanwhile") { Kind = RefusalKind.Conflict };

    /// <summary>The database cannot write now (disk full, out of reach).</summary>
    public static readonly Refusal Unavailable = new("house.unavailable") { Kind = RefusalKind.Unavailable };
}

/// <summary>What kind of no a refusal is; each door turns it into its own answer (a page again, an HTTP status).</summary>
public enum RefusalKind
{
    /// <summary>A rule of the domain says no (422).</summary>
    Rule,

    /// <summary>What was sent has not the right shape (400, or the page again).</summary>
    Malformed,

    /// <summary>What was sent is in a form that is not read here (415).</summary>
    Unreadable,

    /// <summary>It does not exist, or not for this caller: the two look the same (404).</summary>
    Absent,

    /// <summary>Sign in first (401, or the sign-in page).</summary>
    SignInFirst,

    /// <summary>This caller may not (403).</summary>
    Denied,

    /// <summary>It changed meanwhile, or is being done now (409).</summary>
    Conflict,

    /// <summary>Not now; the same request may be sent again later (503).</summary>
    Unavailable,
}
