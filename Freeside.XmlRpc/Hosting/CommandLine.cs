namespace Freeside.XmlRpc.Hosting;

/// <summary>The program's arguments.</summary>
internal static class CommandLine
{
    // The bare first argument that asks for a check. A login of that name is named by its setting.
    private const string Check = "check";

    /// <summary>Whether a check of the ledger is asked for, instead of serving.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="settings">What is left of it then.</param>
    public static bool AsksForCheck(string[] arguments, out string[] settings)
    {
        (var asks, settings) = arguments is [Check, .. var rest] ? (true, rest) : (false, arguments);
        return asks;
    }

    /// <summary>
    /// Turns a bare first argument into the setting <c>Freeside:User</c>, so that the program can be started as
    /// <c>freeside-xmlrpcd fs_api</c> is; all else is .NET's usual <c>--name value</c> or <c>--name=value</c>.
    /// </summary>
    /// <exception cref="StartupException">An argument is neither; .NET would pass over it in silence.</exception>
    public static string[] Normalize(string[] arguments)
    {
        if (arguments is [var user, .. var rest] && user.Length > 0 && !user.StartsWith('-') && !user.Contains('=', StringComparison.Ordinal))
            arguments = ["--Freeside:User", user, .. rest];
        Understand(arguments);
        return arguments;
    }

    private static void Understand(string[] arguments)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            var argument = arguments[i];
            var isOption = argument.StartsWith("--", StringComparison.Ordinal);
            var hasValue = argument.IndexOf('=', StringComparison.Ordinal) > (isOption ? 2 : 0) && (isOption || !argument.StartsWith('-'));
            if (hasValue)
                continue;
            if (!isOption || argument.Length == 2)
                throw new StartupException($"The argument {argument} is not understood: settings are given as --Name=value.");
            if (++i == arguments.Length || arguments[i].StartsWith("--", StringComparison.Ordinal))
                throw new StartupException($"The argument {argument} has no value: settings are given as --Name=value.");
        }
    }
}
