namespace Loisirs.Architecture.Tests.Breaks.Modules;

internal sealed class Breaks_OrderManager;
