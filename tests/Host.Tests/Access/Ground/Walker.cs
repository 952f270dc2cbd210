namespace Loisirs.Host.Tests.Access.Ground;

/// <summary>Who may stand before a page.</summary>
public enum Walker
{
    Visitor,
    Unapproved,
    Citizen,
    Supervisor,
    Instructor,
    Clerk,
    Manager,
    Administrator,
}
