using Freeside.Domain.Common;

namespace Freeside.Domain.Settings;

/// <summary>Reads Freeside's settings.</summary>
public interface ISettingsRepository
{
    /// <summary>The settings of one call. Asking them for another than those named is a mistake in the program.</summary>
    /// <param name="onlyReads">Whether the call changes nothing: those named in <see cref="Conf.ReadWhenReading"/>, else in <see cref="Conf.ReadPerCall"/>.</param>
    /// <returns>The same object as for the last such call, where nothing changed since.</returns>
    Pending<CallSettings> ForCall(bool onlyReads);

    /// <summary>
    /// The settings of the last call that was to change something; <c>null</c> before the first. They may have changed since: what rests on them is undone where
    /// <see cref="ForCall"/> brings another object.
    /// </summary>
    CallSettings? LastSeen { get; }
}
