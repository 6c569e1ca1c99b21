namespace Disagree.Mentions.Names;

/// <summary>A verb that tells which role one has in a body: "leads", "founded".</summary>
/// <param name="Role">The role.</param>
/// <param name="Passive">The form that may stand before "by"; "-" where none does.</param>
internal sealed record RoleVerb(string Role, string Passive);
