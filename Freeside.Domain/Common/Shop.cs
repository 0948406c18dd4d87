using Freeside.Domain.Common.Fields;
using Freeside.Domain.Settings;
using Freeside.Domain.Users;

namespace Freeside.Domain.Common;

/// <summary>What is known of the shop from the start on: whom the program works as, and what the original reads once.</summary>
/// <param name="User">The Freeside login stamped on rows and history.</param>
/// <param name="Settings">The settings read once.</param>
/// <param name="Messages">The texts of refusals.</param>
/// <param name="Cipher">Encrypts and decrypts payment details.</param>
/// <param name="MayMakeComplimentary">Whether the login has the right <c>Complimentary customer</c>.</param>
public sealed record Shop(AccessUser User, StartSettings Settings, MessageCatalogue Messages, IFieldCipher Cipher, bool MayMakeComplimentary)
{
    /// <summary>The rules for single fields.</summary>
    public FieldRules Rules { get; } = new(Messages, Settings.Fields);
}
