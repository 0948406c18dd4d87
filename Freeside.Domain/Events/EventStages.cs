namespace Freeside.Domain.Events;

/// <summary>
/// Runs a customer's events (cust_main/Billing.pm do_cust_event and due_cust_event): finds what is due, notes all of it as new, then looks
/// at each once more, since those before may have changed things, and does it.
/// </summary>
/// <param name="events">The events there are.</param>
/// <param name="work">What they work on.</param>
/// <param name="notices">Hears of events that are passed over.</param>
internal sealed class EventStages(ShopEvents events, EventWork work, IEventNotices? notices)
{
    private const string New = "new";
    private const string Done = "done";
    private const string Failed = "failed";

    /// <summary>Runs what is due at a stage. What fails is noted at the event alone.</summary>
    public void Run(EventStage stage) => Run(Due(stage));

    /// <summary>Runs what was found due.</summary>
    public void Run(IReadOnlyList<EventCheck> found)
    {
        foreach (var due in found)
        {
            if (due.Event.Holds(due))
                Do(due);
            else
                work.Run.Records.Delete(due.Row!);
        }
    }

    /// <summary>What is due at a stage, noted as new.</summary>
    public IReadOnlyList<EventCheck> Due(EventStage stage)
    {
        var ready = events.Ready.Where(e => e.Stage == stage && e.Action.IsPerformed(work.State)).ToLookup(e => e.Table);
        var due = new List<EventCheck>();
        foreach (var table in EventTables.InOrder.Where(ready.Contains))
        {
            foreach (var subject in Subjects(table))
                due.AddRange(ready[table].Select(e => new EventCheck(e, subject, Row: null, work.State)).Where(c => c.Event.IsDue(c)));
        }

        // Noted only when all were looked at: none counts for another.
        return due.ConvertAll(d => d with { Row = Noted(d) });
    }

    private CustomerEvent Noted(EventCheck due)
    {
        var row = new CustomerEvent
        {
            Eventnum = work.Run.Records.NewNumber(),
            Eventpart = due.Event.Definition.Eventpart,
            Tablenum = due.Subject.Number,
            Date = work.State.Now,
            Status = New,
        };
        work.Run.Records.Insert(row);
        return row;
    }

    private void Do(EventCheck due)
    {
        var definition = due.Event.Definition;
        var outcome = due.Event.Action.Run(new ActionCall(definition, due.Subject, due.Row!, work));
        if (outcome.IsLeft)
        {
            work.Run.Records.Delete(due.Row!);
            notices?.PassedOver(new EventProblem(definition.Eventpart, $"action {definition.Action}: {outcome.Text}"));
            return;
        }

        due.Row!.Status = outcome.HasFailed ? Failed : Done;
        due.Row.Statustext = outcome.HasFailed ? $"Error running {definition.Action} action: {outcome.Text}"
            : outcome.Text.Length > 0 ? outcome.Text : null;
        work.Run.Records.Replace(due.Row);
    }

    private IEnumerable<EventSubject> Subjects(EventTable table) => table switch
    {
        EventTable.Customer => [new EventSubject(table, work.State.Customer.Custnum)],
        EventTable.Package => work.State.Packages.Select(EventSubject.Of),
        EventTable.Invoice => work.State.Invoices.Select(EventSubject.Of),
        _ => work.State.Others.Where(o => EventTables.Named(o.Table) == table)
            .Select(o => EventSubject.Of(o, work.State.Packages.FirstOrDefault(p => p.Pkgnum == o.Pkgnum))),
    };
}
