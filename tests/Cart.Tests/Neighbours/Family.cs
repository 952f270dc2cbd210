using Loisirs.Accounts.Contracts.Families;
using Loisirs.Kernel;
using Loisirs.Shared.Callers;

namespace Loisirs.Cart.Tests.Neighbours;

/// <summary>A family in a story: who it is at the door, and its members by first name.</summary>
internal sealed record Family(FamilyView View)
{
    public Guid Id => View.Id;

    public Guid this[string firstName] => View.Members.Single(member => member.FirstName == firstName).Id;

    public void SignsIn(Caller caller) => SignsIn(caller, isApproved: true);

    public void WaitsForApproval(Caller caller) => SignsIn(caller, isApproved: false);

    private void SignsIn(Caller caller, bool isApproved)
    {
        caller.Become(new CallerFacts(Role.Citizen, Id, Id, isApproved, View.Name, View.Language));
        caller.Speaks(View.Language);
    }
}
