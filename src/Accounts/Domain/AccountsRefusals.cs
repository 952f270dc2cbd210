using Loisirs.Kernel;

namespace Loisirs.Accounts.Domain;

/// <summary>Every no of this module.</summary>
internal static class AccountsRefusals
{
    /// <summary>One sentence for all: unknown address, wrong password, locked, withdrawn.</summary>
    public static readonly Refusal WrongPair = new("accounts.wrong-pair");

    public static readonly Refusal LinkUnknown = new("accounts.link-unknown");

    public static readonly Refusal LinkExpired = new("accounts.link-expired");

    public static readonly Refusal NotConfirmed = new("accounts.not-confirmed");

    /// <summary>A colleague was faster.</summary>
    public static readonly Refusal AlreadyDecided = new("accounts.already-decided") { Kind = RefusalKind.Conflict };

    public static readonly Refusal ResidencyDates = new Refusal("accounts.residency-dates").At("To");

    public static readonly Refusal TooManyMembers = new("accounts.too-many-members", Families.Family.MostMembers);

    /// <summary>One of the two was merged before.</summary>
    public static readonly Refusal MergedAlready = new("accounts.merged-already") { Kind = RefusalKind.Conflict };

    /// <summary>An approved family does not become part of one that waits.</summary>
    public static readonly Refusal KeepTheApproved = new("accounts.keep-the-approved");

    /// <summary>The family has an address already, and changes it by itself.</summary>
    public static readonly Refusal HasSignIn = new("accounts.has-sign-in");

    public static readonly Refusal TooManyAdults = new("accounts.too-many-adults", Families.Family.MostAdults);

    /// <summary>The family is written to at this account's address.</summary>
    public static readonly Refusal HolderStays = new("accounts.holder-stays");

    /// <summary>Only the holder ends the sign-in of another adult.</summary>
    public static readonly Refusal HolderDecides = new("accounts.holder-decides");

    /// <summary>The key was mailed by the household that presses it.</summary>
    public static readonly Refusal ChildIsHere = new("accounts.child-is-here");

    public static readonly Refusal SchoolYearUnknown = new Refusal("accounts.school-year-unknown").At("Autumn");

    public static readonly Refusal BirthDateImpossible = new("accounts.birth-date-impossible");

    public static readonly Refusal PasswordCommon = new Refusal("accounts.password-common").At("Password");

    public static readonly Refusal CurrentPasswordWrong = new Refusal("accounts.current-password-wrong").At("CurrentPassword");

    /// <summary>The first administrator is there already; they invite the others.</summary>
    public static readonly Refusal HasAdministrator = new("accounts.has-administrator");

    /// <summary>A client has two secrets at most: the old one goes first.</summary>
    public static readonly Refusal TwoSecrets = new("accounts.two-secrets") { Kind = RefusalKind.Conflict };

    public static readonly Refusal ClientWithdrawn = new("accounts.client-withdrawn") { Kind = RefusalKind.Conflict };

    public static readonly Refusal WebhookAddress = new Refusal("accounts.webhook-address") { Kind = RefusalKind.Malformed }.At("Receiver");

    /// <summary>It leads inside a network (P-313).</summary>
    public static readonly Refusal WebhookInside = new Refusal("accounts.webhook-inside").At("Receiver");

    /// <summary>No event, or one that does not exist.</summary>
    public static readonly Refusal WebhookEvents = new Refusal("accounts.webhook-events") { Kind = RefusalKind.Malformed }.At("Events");

    public static readonly Refusal TooManyWebhooks = new("accounts.too-many-webhooks", Webhooks.Webhook.MostOfAClient);

    public static readonly Refusal WebhookEnded = new("accounts.webhook-ended") { Kind = RefusalKind.Conflict };

    /// <summary>Somebody must be able to administer the portal (P-614).</summary>
    public static readonly Refusal LastAdministrator = new("accounts.last-administrator") { Kind = RefusalKind.Conflict };

    public static readonly Refusal EmailTaken = new Refusal("accounts.email-taken").At("Email");

    /// <summary>Another's code, an old one, or one that was used.</summary>
    public static readonly Refusal CodeWrong = new Refusal("accounts.code-wrong").At("Code");

    /// <summary>Too long went by between the password and the code.</summary>
    public static readonly Refusal SignInAgain = new("accounts.sign-in-again");

    /// <summary>The town's people keep their second factor.</summary>
    public static readonly Refusal FactorNeeded = new("accounts.factor-needed");

    /// <summary>The same message left so often today that another copy would not help.</summary>
    public static readonly Refusal TooManyCopies = new("letters.too-many-copies", Correspondence.Letter.MostCopies);

    /// <summary>The message opens an account: it is sent again by asking for a new one.</summary>
    public static readonly Refusal LetterHoldsKey = new("letters.holds-key");

    /// <summary>One sentence for all: an unknown or removed key, another address, a question too old or answered already.</summary>
    public static readonly Refusal PasskeyRefused = new("accounts.passkey-refused");

    public static readonly Refusal TooManyPasskeys = new("accounts.too-many-passkeys", SignIns.Passkey.Most);

    /// <summary>Nobody types that much: it is not kept for after the sign-in.</summary>
    public static readonly Refusal FormTooLarge = new("accounts.form-too-large");

    public static readonly Refusal TooManyTries = new("accounts.too-many-tries") { Kind = RefusalKind.Unavailable };

    /// <summary>A child lives in two households at most.</summary>
    public static Refusal ChildIsShared(string name) => new("accounts.child-is-shared", name);

    /// <summary>A child of two households is withdrawn from neither while both register them.</summary>
    public static Refusal EndSharingFirst(string name) => new("accounts.end-sharing-first", name);

    /// <summary>Same name and birth date as somebody of the family: perhaps the same person (C18).</summary>
    public static Refusal ProbableDuplicate(string name) => new("accounts.probable-duplicate", name);

    /// <summary>The client's scopes do not open what these events are about.</summary>
    public static Refusal WebhookScopes(IEnumerable<string> events) => new Refusal("accounts.webhook-scopes", string.Join(", ", events)).At("Events");
}
