using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Codes;

/// <summary>What a promo code and the settings of prices can refuse.</summary>
internal static class CodeRefusals
{
    /// <summary>No such code, whatever was typed.</summary>
    public static readonly Refusal Unknown = new Refusal("code.unknown").At("Code");

    /// <summary>As the office writes a code.</summary>
    public static readonly Refusal Malformed = new Refusal("code.malformed").At("Code");

    public static Refusal Taken(string code) => new Refusal("code.taken", code).At("Code");

    /// <summary>It takes nothing off what is in the cart.</summary>
    public static Refusal NothingHere(string code) => new Refusal("code.nothing-here", code).At("Code");

    public static Refusal NotYet(string code, DateOnly from) => new Refusal("code.not-yet", code, from).At("Code");

    public static Refusal Over(string code) => new Refusal("code.over", code).At("Code");

    public static Refusal UsedUp(string code) => new Refusal("code.used-up", code).At("Code");

    public static Refusal UsedByFamily(string code) => new Refusal("code.used-by-family", code).At("Code");
}
