using System.Reflection;
using Loisirs.Architecture.Tests.Breaks.Modules;
using Loisirs.Kernel;

namespace Loisirs.Architecture.Tests;

/// <summary>What somebody at a forgotten screen must not do asks for a fresh sign-in (P-614): by name, so that none is lost and none is
/// added without being thought of.</summary>
internal static class FreshSignIns
{
    /// <summary>A large refund is told apart by its sum: <c>LargeRefunds</c> of the cart's tests.</summary>
    private static readonly string[] Always =
    [
        "ChangeStaffRoles", "InviteStaff", "WithdrawStaff", // roles
        "CreateClient", "RenewClientSecret", "DropOldSecret", "WithdrawClient", // API clients
        "AddWebhook", "RenewWebhookSecret", "DropOldWebhookSecret", "EndWebhook", // where they are told what happens
        "AddPasskey", "RemovePasskey", "ForgetLostDevice", // factors
        "FindMySafety", "KeepSafety", // health files
        "GatherFamilyData", // exports
    ];

    public static IEnumerable<Wall> Walls =>
    [
        Wall.Each(
            "Roles, API clients, factors, health files and exports ask for a fresh sign-in, and nothing else always does",
            Requests.All,
            type => Always.Contains(type.Name) == type.IsDefined(typeof(FreshSignInAttribute)) ? [] : [type.FullName!],
            typeof(Breaks_AsksAFreshSignIn)),
        Wall.Together(
            "Each request that is named as asking for a fresh sign-in is there",
            Requests.All,
            requests => Always.Except(requests.Select(type => type.Name)),
            typeof(Breaks_AsksAFreshSignIn)),
        Wall.Each(
            "What a family wrote of somebody's health is answered to a fresh sign-in, on duty, or within another request",
            Requests.All.Where(type => type.Name.Contains("Safety", StringComparison.Ordinal)),
            type => type.IsDefined(typeof(FreshSignInAttribute)) || type.GetCustomAttribute<NeedsAttribute>()!.AnyOf.Contains(Right.Inside)
                || type.Name is "FindSafetyMarks" // that there is something, never what
                or "OpenSafetyCard" // on duty, at the gymnasium's door: an emergency does not wait
                ? [] : [type.FullName!],
            typeof(Breaks_ReadsSafety)),
    ];
}
