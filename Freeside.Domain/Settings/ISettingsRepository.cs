using Freeside.Domain.Common;

namespace Freeside.Domain.Settings;

/// <summary>Reads Freeside's settings.</summary>
public interface ISettingsRepository
{
    /// <summary>The settings named in <see cref="Conf.ReadPerCall"/>.</summary>
    Pending<CallSettings> ForCall();
}
