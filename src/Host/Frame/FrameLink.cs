namespace Loisirs.Host.Frame;

/// <summary>A link of the tabs or of a tab's sub-navigation. <c>Path</c> is without language.</summary>
internal sealed record FrameLink(string Path, string Text, bool IsCurrent);
