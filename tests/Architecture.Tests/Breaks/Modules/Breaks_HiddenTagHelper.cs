using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loisirs.Architecture.Tests.Breaks.Modules;

internal sealed class Breaks_HiddenTagHelper : TagHelper;
