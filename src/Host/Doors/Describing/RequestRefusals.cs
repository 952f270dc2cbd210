using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using FluentValidation;
using Loisirs.Kernel;
using Loisirs.Shared.Texts;

namespace Loisirs.Host.Doors.Describing;

/// <summary>Every code that a request may be refused with: those of its docstring (« Refuses: »), of its shape and of its policy.</summary>
internal sealed partial class RequestRefusals(WordList words, IServiceProvider services)
{
    private static readonly ConcurrentDictionary<Assembly, IReadOnlyDictionary<string, XElement>> Papers = new();

    public IReadOnlyList<string> Of(Type request)
    {
        IEnumerable<string> codes = [.. Documented(request.FullName!, request.Assembly, depth: 0), .. Shape(request), .. Policy(request)];
        return [.. codes.Where(words.French.ContainsKey).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>Anybody may ask, without a token.</summary>
    public static bool IsOpen(Type request) => request.GetCustomAttribute<NeedsAttribute>()?.AnyOf.Contains(Right.Anyone) == true;

    private static IEnumerable<string> Policy(Type request) => IsOpen(request) ? [] : [Refusal.SignInFirst.Code, Refusal.Denied.Code, Refusal.NotApproved.Code];

    /// <summary>« Refuses as <c>CreateProgramme</c> does » leads to that one's.</summary>
    private static IEnumerable<string> Documented(string type, Assembly assembly, int depth)
    {
        if (depth > 2 || Papers.GetOrAdd(assembly, Read).GetValueOrDefault($"T:{type}")?.Element("remarks") is not { } remarks)
        {
            return [];
        }

        var others = remarks.Elements("see").Select(see => see.Attribute("cref")?.Value ?? "").Where(cref => cref.StartsWith("T:", StringComparison.Ordinal));
        return Code().Matches(remarks.Value).Select(code => code.Value)
            .Concat(RefusesAs().IsMatch(remarks.Value) ? others.SelectMany(cref => Documented(cref[2..], assembly, depth + 1)) : []);
    }

    private IEnumerable<string> Shape(Type request) => services.GetServices(typeof(IValidator<>).MakeGenericType(request)).OfType<IValidator>()
        .SelectMany(shape => shape.CreateDescriptor().Rules).SelectMany(rule => rule.Components).Select(component => component.ErrorCode ?? "");

    /// <summary>The docstrings that the build wrote beside the assembly; none if they were left out of what was published.</summary>
    private static Dictionary<string, XElement> Read(Assembly assembly)
    {
        var file = Path.ChangeExtension(assembly.Location, ".xml");
        return File.Exists(file)
            ? XDocument.Load(file).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal)
            : [];
    }

    [GeneratedRegex(@"\b[a-z]+\.[a-z0-9]+(?:-[a-z0-9]+)*\b", RegexOptions.NonBacktracking)]
    private static partial Regex Code();

    [GeneratedRegex(@"[Rr]efuses as", RegexOptions.NonBacktracking)]
    private static partial Regex RefusesAs();
}
