namespace Freeside.XmlRpc.Hosting;

/// <summary>The program's arguments.</summary>
internal static class CommandLine
{
    /// <summary>
    /// Turns a bare first argument into the setting <c>Freeside:User</c>, so that the program can be started as
    /// <c>freeside-xmlrpcd fs_api</c> is; all else is .NET's usual <c>--name value</c>.
    /// </summary>
    public static string[] Normalize(string[] arguments) =>
        arguments is [var user, .. var rest] && !user.StartsWith('-') && !user.StartsWith('/') && !user.Contains('=', StringComparison.Ordinal)
            ? ["--Freeside:User", user, .. rest]
            : arguments;
}
