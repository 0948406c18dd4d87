using System.Runtime.InteropServices;
using System.Text;

namespace Freeside.XmlRpc.Codec;

/// <summary>A text that comes in pieces: mostly one, more where comments or CDATA sections stand in it.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct TextPieces
{
    private string? _only;
    private StringBuilder? _joined;

    /// <summary>Appends a piece.</summary>
    public void Add(string piece)
    {
        if (_only is null)
            _only = piece;
        else
            (_joined ??= new StringBuilder(_only)).Append(piece);
    }

    /// <summary>The text so far.</summary>
    public override readonly string ToString() => _joined?.ToString() ?? _only ?? "";
}
