namespace Freeside.XmlRpc.Hosting;

/// <summary>The program cannot start as it is set up: the message says why in words for the person who started it.</summary>
internal sealed class StartupException(string message, Exception? cause = null) : Exception(message, cause);
