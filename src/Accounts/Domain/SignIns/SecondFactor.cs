using Loisirs.Kernel;

namespace Loisirs.Accounts.Domain.SignIns;

/// <summary>The authenticator of an account, beside its password.</summary>
internal sealed class SecondFactor
{
    private SecondFactor()
    {
    }

    public Guid Account { get; private init; }

    /// <summary>Its secret, closed.</summary>
    public string Sealed { get; private init; } = "";

    public DateTimeOffset MadeAt { get; private init; }

    /// <summary>The step of the last code: that code and older ones count no more (P-613).</summary>
    public long LastStep { get; private set; }

    public static SecondFactor Of(Guid account, string sealedSecret, DateTimeOffset now) => new() { Account = account, Sealed = sealedSecret, MadeAt = now };

    /// <summary>Takes a code, once.</summary>
    /// <remarks>Refuses: accounts.code-wrong (another's, old, or used already).</remarks>
    public Result<Done> Accept(string secret, string code, DateTimeOffset now)
    {
        if (OneTimeCode.StepOf(secret, code, now) is not { } step || step <= LastStep)
        {
            return AccountsRefusals.CodeWrong;
        }

        LastStep = step;
        return Done.Result;
    }
}
