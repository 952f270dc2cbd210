using System.Runtime.InteropServices;

namespace Loisirs.Host;

/// <summary>Where the C library keeps what SQLite and the runtime ask of it: a small machine gains nothing by many places, and each keeps what it had at its fullest.</summary>
internal static class Arenas
{
    private const int MostArenas = -8; // M_ARENA_MAX of glibc's malloc.h
    private const int Few = 2;

    private delegate int Set(int parameter, int value);

    /// <summary>Two of them, from here on. False where the C library is another one: it has no such setting.</summary>
    public static bool KeepFew() =>
        OperatingSystem.IsLinux()
        && NativeLibrary.TryLoad("libc.so.6", out var library)
        && NativeLibrary.TryGetExport(library, "mallopt", out var address)
        && Marshal.GetDelegateForFunctionPointer<Set>(address)(MostArenas, Few) == 1;
}
