namespace Freeside.Data.Repositories;

/// <summary>What events depend on, where it takes several tables to tell. The parameter is the customer's number.</summary>
internal static class EventQueries
{
    /// <summary>The definitions that are looked at daily for the customer.</summary>
    public const string Daily = """
        select * from part_event where coalesce(disabled, '') = '' and check_freq = '1d'
            and (agentnum is null or agentnum = (select agentnum from cust_main where custnum = {0}))
            order by eventpart
        """;

    /// <summary>The options of actions.</summary>
    /// <param name="definitions">A statement that tells the definitions' numbers.</param>
    public static string OptionsOf(string definitions) => $"""
        select eventpart as "Eventpart", optionname as "Name", optionvalue as "Value" from part_event_option
            where eventpart in ({definitions}) order by optionnum
        """;

    /// <summary>The conditions of events, a row for each option, and of an option with several choices for each choice.</summary>
    /// <param name="definitions">A statement that tells the definitions' numbers.</param>
    public static string ConditionsOf(string definitions) => $"""
        select c.eventpart as "Eventpart", c.eventconditionnum as "Number", c.conditionname as "Condition",
            o.optionname as "Name", o.optionvalue as "Value", chosen.optionname as "Chosen"
        from part_event_condition c
            left join part_event_condition_option o using (eventconditionnum)
            left join part_event_condition_option_option chosen
                on o.optionvalue = 'HASH' and chosen.optionnum = o.optionnum and coalesce(chosen.optionvalue, '') not in ('', '0')
        where c.eventpart in ({definitions})
        order by c.eventconditionnum, o.optionnum, chosen.optionoptionnum
        """;

    /// <summary>What of the customer's is neither package nor invoice, oldest first.</summary>
    public const string Others = """
        select * from (
            select 'cust_pay' as "Table", paynum as "Number", _date as "Date", payby::text as "Text", paid as "Amount", null::int as "Pkgnum"
                from cust_pay where custnum = {0}
            union all select 'cust_pay_batch', paybatchnum, null, status, amount, null from cust_pay_batch where custnum = {0}
            union all select 'cust_statement', statementnum, _date, null, 0, null from cust_statement where custnum = {0}
            union all select 'svc_acct', svcnum, null, null, 0, pkgnum
                from cust_pkg join cust_svc using (pkgnum) join svc_acct using (svcnum) where custnum = {0}) others
        order by "Date" nulls first, "Number"
        """;

    /// <summary>What is applied to each of the customer's invoices.</summary>
    public const string Applied = """
        select invnum as "Invnum", sum(amount) as "Amount" from (
            select invnum, amount from cust_bill_pay join cust_bill using (invnum) where custnum = {0}
            union all select invnum, amount from cust_credit_bill join cust_bill using (invnum) where custnum = {0}) applied
        group by invnum
        """;

    /// <summary>The keys of all the customer has in any table that events may be about.</summary>
    public const string Keys = """
        select custnum from cust_main where custnum = {0}
        union select invnum from cust_bill where custnum = {0}
        union select pkgnum from cust_pkg where custnum = {0}
        union select paynum from cust_pay where custnum = {0}
        union select paybatchnum from cust_pay_batch where custnum = {0}
        union select statementnum from cust_statement where custnum = {0}
        union select svcnum from cust_pkg join cust_svc using (pkgnum) where custnum = {0}
        """;

    /// <summary>Records of the definitions named by the second parameter about any of it.</summary>
    public const string Events = $$"""select * from cust_event where eventpart = any ({1}) and tablenum in ({{Keys}}) order by eventnum""";

    /// <summary>Fees of events that wait.</summary>
    public const string WaitingFees = $$"""
        select distinct feepart as "Feepart", tablenum as "Number" from cust_event_fee join cust_event using (eventnum)
            where billpkgnum is null and tablenum in ({{Keys}})
        """;

    /// <summary>Whether the customer's agent has a gateway.</summary>
    public const string HasGateway = """
        select exists (select from agent_payment_gateway where agentnum = (select agentnum from cust_main where custnum = {0})) as "Value"
        """;

    /// <summary>Whether the login, the second parameter, may cancel customers.</summary>
    public const string MayCancel = """
        select exists (select from access_usergroup join access_right on rightobjnum = groupnum
            where usernum = {0} and righttype = 'FS::access_group' and rightname = 'Cancel customer') as "Value"
        """;
}
