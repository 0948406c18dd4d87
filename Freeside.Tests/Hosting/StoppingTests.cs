using System.Diagnostics;
using Freeside.Tests.Support;
using Npgsql;

namespace Freeside.Tests.Hosting;

/// <summary>Told to stop, the program ends its calls before itself. The call is held up by a lock that another session has.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
[Parallelizable(ParallelScope.All)]
internal sealed class StoppingTests
{
    private TestDatabase _database = null!;
    private NpgsqlConnection _locker = null!;

    [Test]
    public async Task A_running_call_is_finished()
    {
        await using var program = await ProgramProcess.StartAsync(ProgramShop.On(_database));
        var call = await HeldUpCallAsync(program);
        await program.TerminateAsync();
        await program.LineAsync("Application is shutting down...");
        Assert.That(call.IsCompleted, Is.False);
        await ReleaseAsync();
        Assert.That((await call).Members["last"], Is.EqualTo("Ñandú"));
        Assert.That(await program.ExitCodeAsync(), Is.Zero);
        Assert.That(program.Errors, Is.Empty);
    }

    [Test]
    public async Task A_call_that_does_not_end_is_given_up_after_the_time_set_for_it()
    {
        await using var program = await ProgramProcess.StartAsync(ProgramShop.On(_database), "--Freeside:Limits:DrainTimeout=00:00:00.2");
        var call = await HeldUpCallAsync(program);
        await program.TerminateAsync();
        Assert.That((await call).FaultString, Is.EqualTo("The server is shutting down; nothing was done"));
        Assert.That(await program.ExitCodeAsync(), Is.Zero);
        Assert.That(program.Written, Does.Contain("Calls still running after 00:00:00.2000000 are cancelled").And.Not.Contain("Exception"));
    }

    [Test]
    public async Task A_start_is_given_up()
    {
        await ExecuteAsync("begin; lock table conf");
        await using var program = ProgramProcess.Launch("--urls=http://127.0.0.1:0", ProgramShop.On(_database));
        await WaitForWaitingAsync();
        await program.TerminateAsync();
        Assert.That(await program.ExitCodeAsync(), Is.Zero);
        Assert.That(program.Written, Is.Empty);
    }

    [SetUp]
    public async Task LockAsync()
    {
        _database = await TestDatabase.CreateAsync(ProgramShop.Template);
        _locker = await _database.OpenAsync();
    }

    [TearDown]
    public async Task RemoveAsync()
    {
        await _locker.DisposeAsync();
        await _database.DisposeAsync();
    }

    private async Task<Task<XmlRpcReply>> HeldUpCallAsync(ProgramProcess program)
    {
        await ExecuteAsync("begin; lock table cust_main");
        var call = ProgramShop.CustomerAsync(await program.AddressAsync());
        await WaitForWaitingAsync();
        return call;
    }

    private async Task WaitForWaitingAsync()
    {
        const string waiting = "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
        for (var waited = Stopwatch.StartNew(); (long)(await _database.ScalarAsync(waiting))! == 0; await Task.Delay(10))
            Assert.That(waited.Elapsed, Is.LessThan(TimeSpan.FromMinutes(1)), "Nothing comes to the lock.");
    }

    private Task ReleaseAsync() => ExecuteAsync("rollback");

    private async Task ExecuteAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, _locker);
        await command.ExecuteNonQueryAsync();
    }
}
