namespace Loisirs.Attendance.Contracts;

/// <summary>Names this assembly: all that other modules may know of Attendance.</summary>
public static class AttendanceContracts;
