using Freeside.Data.Reading;
using Freeside.Domain.Billing.Application;
using Freeside.Domain.Common;
using Freeside.Domain.Events;
using Freeside.Domain.Events.Reading;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data.Repositories;

/// <summary>Events in <c>cust_event</c>, their definitions in <c>part_event</c>.</summary>
internal sealed class EventRepository(FreesideContext context, ReadBatch batch, RecordStamp stamp) : IEventRepository
{
    private static readonly string Options = EventQueries.OptionsOf($"select eventpart from ({EventQueries.Daily}) daily");
    private static readonly string Conditions = EventQueries.ConditionsOf($"select eventpart from ({EventQueries.Daily}) daily");

    /// <inheritdoc/>
    public Pending<IReadOnlyList<ChargeEvent>> Charges(int custnum) =>
        batch.Add(EventSubjectQueries.Charges(context, custnum, ChargeRetry.Actions));

    /// <inheritdoc/>
    public DefinedEvents Daily(int custnum) => new()
    {
        Definitions = Add(context.EventDefinitions.FromSqlRaw(EventQueries.Daily, custnum).AsNoTracking()),
        Options = Add(context.Database.SqlQueryRaw<EventOptionRow>(Options, custnum)),
        Conditions = Add(context.Database.SqlQueryRaw<EventConditionRow>(Conditions, custnum)),
    };

    /// <inheritdoc/>
    public EventsToRun ToRun(int custnum, IReadOnlyList<int> eventparts) => new()
    {
        Packages = batch.Add(EventSubjectQueries.Packages(context, custnum)),
        Kinds = batch.Add(EventSubjectQueries.Kinds(context, custnum)),
        Serviced = batch.Add(EventSubjectQueries.Serviced(context, custnum)),
        Invoices = batch.Add(EventSubjectQueries.Invoices(context, custnum)),
        Applied = Add(context.Database.SqlQueryRaw<InvoiceApplied>(EventQueries.Applied, custnum)),
        Invoiced = batch.Add(EventSubjectQueries.Invoiced(context, custnum)),
        Others = Add(context.Database.SqlQueryRaw<OtherSubject>(EventQueries.Others, custnum)),
        Events = Add(context.CustomerEvents.FromSqlRaw(EventQueries.Events, custnum, eventparts.ToArray()).AsNoTracking()),
        WaitingFees = Add(context.Database.SqlQueryRaw<WaitingFee>(EventQueries.WaitingFees, custnum)),
        Destinations = batch.Add(EventSubjectQueries.Destinations(context, custnum)),
        Tags = batch.Add(EventSubjectQueries.Tags(context, custnum)),
        AgentType = batch.Add(EventSubjectQueries.AgentType(context, custnum), int? (rows) => rows.Count > 0 ? rows[0] : null),
        Svcparts = batch.Add(EventSubjectQueries.Svcparts(context)),
        HasGateway = batch.Add(context.Database.SqlQueryRaw<bool>(EventQueries.HasGateway, custnum), rows => rows.Single()),
        MayCancel = batch.Add(context.Database.SqlQueryRaw<bool>(EventQueries.MayCancel, stamp.Usernum), rows => rows.Single()),
    };

    private Pending<IReadOnlyList<T>> Add<T>(IQueryable<T> query) => batch.Add(query, IReadOnlyList<T> (rows) => rows);
}
