using FluentValidation;
using Loisirs.Accounts.Contracts.Safety;
using Loisirs.Kernel.Formats;

namespace Loisirs.Accounts.Application.Safety;

/// <summary>A row of a safety card as typed: somebody to call, or who comes for the person.</summary>
internal sealed record ContactFields
{
    public string? Name { get; init; }

    public string? Link { get; init; }

    public string? Phone { get; init; }

    public bool IsBlank => string.IsNullOrWhiteSpace(Name) && string.IsNullOrWhiteSpace(Link) && string.IsNullOrWhiteSpace(Phone);

    public static ContactFields Of(SafetyContact contact) => new() { Name = contact.Name, Link = contact.Link, Phone = contact.Phone };

    public SafetyContact Read() => new(
        Shapes.ReadName(Name), PlainText.Read(Link, PersonName.MaxLength).Text ?? "", Shapes.ReadPhone(Phone) ?? "");
}

/// <summary>A row with a word in it has a name.</summary>
internal sealed class ContactShape : AbstractValidator<ContactFields>
{
    public ContactShape()
    {
        When(c => !c.IsBlank, () => RuleFor(c => c.Name).Name("accounts.contact-name-missing"));
        RuleFor(c => c.Link).Line(blank: null, PersonName.MaxLength);
        RuleFor(c => c.Phone).Phone();
    }
}

/// <summary>Whoever is to be called has a telephone besides.</summary>
internal sealed class CalledShape : AbstractValidator<ContactFields>
{
    public CalledShape()
    {
        Include(new ContactShape());
        When(c => !c.IsBlank, () => RuleFor(c => c.Phone).NotEmpty().WithErrorCode("accounts.contact-phone-missing"));
    }
}
