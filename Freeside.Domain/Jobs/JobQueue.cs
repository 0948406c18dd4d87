using Freeside.Domain.Common;

namespace Freeside.Domain.Jobs;

/// <summary>Queues jobs for Freeside's own daemon (queue.pm insert).</summary>
internal static class JobQueue
{
    /// <summary>Queues one job.</summary>
    public static void Add(IUnitOfWork work, string name, int? custnum, params ReadOnlySpan<string> arguments)
    {
        var job = new Job
        {
            Jobnum = work.Records.NewBigNumber(),
            Name = name,
            Date = work.Stamp.Now,
            Status = "new",
            Custnum = custnum,
            Usernum = work.Stamp.Usernum,
        };
        work.Records.Insert(job);
        foreach (var argument in arguments)
            work.Records.Insert(new JobArgument { Argnum = work.Records.NewBigNumber(), Jobnum = job.Jobnum, Text = argument });
    }
}
