namespace Loisirs.Kernel.Formats;

/// <summary>A date that its sentence shows without the day of the week: « au 30 septembre 2026 ».</summary>
public readonly record struct PlainDate(DateOnly Day);
