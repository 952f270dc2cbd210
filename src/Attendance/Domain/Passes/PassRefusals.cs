using Loisirs.Kernel;

namespace Loisirs.Attendance.Domain.Passes;

/// <summary>Why a pass lets nobody in; all but the first can be overridden with a reason.</summary>
internal static class PassRefusals
{
    /// <summary>Names the hour in town.</summary>
    public static Refusal Already(TimeOnly hour) => new("pass.already", hour);

    public static Refusal NotYet(DateOnly from) => new("pass.not-yet", from);

    public static Refusal Expired(DateOnly to) => new("pass.expired", to);

    public static Refusal NoneLeft(int visits) => new("pass.none-left", visits);

    public static Refusal Full(int room) => new("pass.full", room);

    public static bool CanBeOverridden(Refusal why) => why.Code != "pass.already";
}
