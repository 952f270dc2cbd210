using Loisirs.Accounts.Application.Approvals;
using Loisirs.Accounts.Application.Families;
using Loisirs.Accounts.Application.SignUp;
using Loisirs.Accounts.Application.Staff;
using Loisirs.Accounts.Contracts.Families;
using Loisirs.Accounts.Domain.Families;
using Loisirs.Kernel;

namespace Loisirs.Host.Demo;

/// <summary>Opens the demo town's accounts: households as a citizen opens one, staff as the administrator does.</summary>
/// <remarks>The password is no secret and easy to guess, which the question page refuses: it is hashed here, once for all.</remarks>
internal sealed class DemoAccounts(DemoHouse house, string passwordHash, DateOnly today)
{
    private static readonly string[] Streets =
        ["rue des Érables", "avenue Saint-Roch", "chemin des Sentiers", "rue du Moulin", "rue des Peupliers", "place de l'Église", "rue de la Gare"];

    /// <summary>Opens all of them; each gets its id, and its people theirs.</summary>
    public async Task Open(IReadOnlyList<DemoFamily> families, CancellationToken stop)
    {
        foreach (var family in families)
        {
            await house.Together(Guid.Empty, sender => OpenOne(sender, family), stop);
            await house.Together(family.Id, sender => NamePeople(sender, family), stop);
        }
    }

    /// <summary>Answers the accounts of those who take attendance.</summary>
    public async Task<(Guid Supervisor, Guid Instructor)> OpenStaff(CancellationToken stop)
    {
        await house.Send(Staff("Francine Demers", DemoSignIns.Administrator, Role.Administrator), stop);
        await house.Send(Staff("Daniel Gravel", DemoSignIns.Office, Role.Clerk, Role.Manager), stop);
        await house.Send(Staff("Josée Lavoie", DemoSignIns.Clerk, Role.Clerk), stop);
        return (
            await house.Send(Staff("Camille Fortin", DemoSignIns.Supervisor, Role.Supervisor), stop),
            await house.Send(Staff("Maude Tremblay", DemoSignIns.Instructor, Role.Instructor), stop));
    }

    private KeepStaffAccount Staff(string name, string email, params Role[] roles) => new(name, email, passwordHash, roles, Language.French);

    private async Task OpenOne(DemoSender sender, DemoFamily family)
    {
        var phone = $"418 555-{family.Number + 200:0000}";
        var city = family.Class == ResidencyClass.Resident ? "Val-des-Érables" : family.Class == ResidencyClass.Neighbour ? "Saint-Anselme-du-Lac" : "Québec";
        var opened = await sender.Send(new OpenAccount(
            new Holder(family.Holder.FirstName, family.Holder.LastName, family.Email, passwordHash, phone, Language.French),
            new HomeAddress($"{100 + (family.Number * 7)}, {Streets[family.Number % Streets.Length]}", city, "G1X 4A5")));
        family.Id = await sender.Send(new ConfirmAddress(opened.Token));
        if (family.IsApproved)
        {
            await sender.Send(new ApproveAccount(family.Id, family.Class, today.AddMonths(-1), today.AddMonths(-1).AddYears(2).AddDays(-1)));
        }
    }

    private static async Task NamePeople(DemoSender sender, DemoFamily family)
    {
        foreach (var person in family.People)
        {
            person.Id = (await sender.Send(new AddMember(person.FirstName, person.LastName, person.Birth, KeepBoth: true))).Id;
        }
    }
}
