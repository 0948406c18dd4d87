using System.Buffers;

namespace Freeside.XmlRpc.Dispatch;

/// <summary>Why a name cannot be called, in the words of the original (SOAP::Lite's <c>find_target</c>) without its places.</summary>
internal static class MethodNames
{
    // A client's name is repeated only so far.
    private const int MaxRepeated = 100;

    private static readonly SearchValues<char> Ascii = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");

    /// <summary>The fault for a name that is in no table.</summary>
    /// <param name="name">The name as sent, blanks trimmed.</param>
    /// <param name="isPackage">Whether callable methods stand in the package of that name (<c>FS.API</c>), or below it.</param>
    public static XmlRpcResponse Refuse(string name, Func<string, bool> isPackage)
    {
        var dot = name.LastIndexOf('.');
        var (package, method) = dot < 0 ? ("main", name) : (name[..dot], name[(dot + 1)..]);
        // What is no Perl word is taken for no name at all.
        if (!IsWord(method))
            return XmlRpcResponse.ClientFault("Denied access to method (methodName) in class (main)");
        if (package == "main")
            return XmlRpcResponse.ClientFault($"Denied access to method ({Cut(method)}) in class (main)");
        var className = Cut(package.Replace(".", "::", StringComparison.Ordinal));
        return XmlRpcResponse.ClientFault(isPackage(package)
            ? $"Failed to locate method ({Cut(method)}) in class ({className})"
            : $"Failed to access class ({className})");
    }

    private static bool IsWord(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return false;
        foreach (var c in text)
        {
            if (!Ascii.Contains(c) && !char.IsLetterOrDigit(c))
                return false;
        }

        return true;
    }

    private static string Cut(string text) => text.Length <= MaxRepeated ? text : text[..MaxRepeated] + "...";
}
