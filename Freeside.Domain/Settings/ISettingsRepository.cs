using Freeside.Domain.Common;

namespace Freeside.Domain.Settings;

/// <summary>Reads Freeside's settings.</summary>
public interface ISettingsRepository
{
    /// <summary>The settings of one call. Asking them for another than those named is a mistake in the program.</summary>
    /// <param name="onlyReads">Whether the call changes nothing: those named in <see cref="Conf.ReadWhenReading"/>, else in <see cref="Conf.ReadPerCall"/>.</param>
    Pending<CallSettings> ForCall(bool onlyReads);
}
