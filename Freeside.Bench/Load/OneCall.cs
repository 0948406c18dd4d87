using System.Net;
using System.Text;
using Freeside.Bench.Methods;

namespace Freeside.Bench.Load;

/// <summary>A single call, outside any measurement.</summary>
internal static class OneCall
{
    /// <summary>Calls for a customer.</summary>
    /// <exception cref="InvalidOperationException">The answer is not as expected.</exception>
    public static void Make(IPEndPoint address, HttpRequests requests, BenchMethod method, int custnum)
    {
        int? next = custnum;
        using var caller = new Caller(address, requests, Once, Encoding.UTF8.GetBytes(method.Expected), keepsAlive: true);
        caller.Run(CancellationToken.None);
        if (caller.Log.Good.Count == 0)
            throw new InvalidOperationException($"{method.Name} was not carried out: {caller.Log.Complaint}");

        int? Once()
        {
            var once = next;
            next = null;
            return once;
        }
    }
}
