using FluentValidation;
using Loisirs.Cart.Domain.Codes;
using Loisirs.Catalogue.Contracts.Programmes;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Codes;

/// <summary>The office makes a promo code: a percent or a sum, for what, from when to when, how often.</summary>
/// <remarks>Refuses, at its field: code.malformed, code.taken, code.percent, code.sum, code.one-of-two, code.days, code.limit; house.not-found for a
/// programme that is over.</remarks>
[Needs(Right.ManageCatalogue), OfMoney]
internal sealed record CreateCode(CodeFields Fields) : ICommand<CodeMade>;

internal sealed record CodeMade(Guid Id, string Code);

internal sealed class CreateCodeShape : AbstractValidator<CreateCode>
{
    private const int Whole = 100;
    private const int MostUses = 1_000_000;
    private static readonly DateOnly Earliest = new(2020, 1, 1);
    private static readonly DateOnly Latest = new(2100, 1, 1);

    public CreateCodeShape()
    {
        RuleFor(command => command.Fields.Code).Must(typed => PromoCode.Read(typed) is not null).WithErrorCode("code.malformed");
        RuleFor(command => command.Fields.Percent).InclusiveBetween(1, Whole).WithErrorCode("code.percent");
        RuleFor(command => command.Fields.Sum).Must(typed => string.IsNullOrWhiteSpace(typed) || MoneyText.Parse(typed) > 0).WithErrorCode("code.sum");
        RuleFor(command => command.Fields.Percent).Must((command, percent) => percent is null != string.IsNullOrWhiteSpace(command.Fields.Sum)).WithErrorCode("code.one-of-two");
        RuleFor(command => command.Fields.From).InclusiveBetween(Earliest, Latest).WithErrorCode("code.days");
        RuleFor(command => command.Fields.Until).InclusiveBetween(Earliest, Latest).WithErrorCode("code.days");
        RuleFor(command => command.Fields.Until).Must((command, until) => until is null || command.Fields.From is null || until >= command.Fields.From).WithErrorCode("code.days");
        RuleFor(command => command.Fields.Most).InclusiveBetween(1, MostUses).WithErrorCode("code.limit");
        RuleFor(command => command.Fields.MostPerFamily).InclusiveBetween(1, MostUses).WithErrorCode("code.limit");
    }
}

internal sealed class CreateCodeHandler(CartDb db, IMediator house, TimeProvider time) : ICommandHandler<CreateCode, CodeMade>
{
    public async Task<Result<CodeMade>> Handle(CreateCode command, CancellationToken stop)
    {
        var code = command.Fields.Read(time.GetUtcNow());
        if (code.Programme is { } programme && !(await house.Send(new FindProgrammes(), stop)).Value.Any(known => known.Id == programme))
            return Refusal.NotFound;
        if (await db.PromoCodes.AnyAsync(known => known.Code == code.Code, stop))
            return CodeRefusals.Taken(code.Code).At("Fields.Code");

        db.Add(code);
        return new CodeMade(code.Id, code.Code);
    }
}
