namespace Freeside.Bench.Floors;

/// <summary>The statements of a method, ready for <c>pgbench</c>.</summary>
/// <param name="Method">The method.</param>
/// <param name="RoundTrips">How often server and database wait for one another in a call.</param>
/// <param name="Statements">How many statements a call sends.</param>
/// <param name="Text">The script.</param>
/// <param name="Constants">What is the same in every call, by the variable's name.</param>
internal sealed record SqlFloor(string Method, int RoundTrips, int Statements, string Text, IReadOnlyDictionary<string, string> Constants);

/// <summary>What a floor allows.</summary>
/// <param name="PerSecond">Calls a second.</param>
/// <param name="DatabaseCpu">Processor time of the database for each.</param>
internal sealed record FloorResult(double PerSecond, TimeSpan DatabaseCpu);
