using Freeside.Tests.Conformance.Database;

namespace Freeside.Tests.Support;

/// <summary>
/// The recordings' shop with money of every kind, all of it in order, for customer 5: payment 100 and credit 100, each in part on
/// invoice 2 and in part refunded. Rows written later get their history as the original writes it, unless a statement begins with
/// <see cref="Unrecorded"/>.
/// </summary>
internal static class LedgerShop
{
    /// <summary>Before a statement: history does not hear of it.</summary>
    public const string Unrecorded = "set session_replication_role = replica; ";

    private const string Remember = """
        create function remember() returns trigger language plpgsql as $f$
        declare states jsonb[] := case tg_op when 'DELETE' then array[to_jsonb(old)] when 'INSERT' then array[to_jsonb(new)] else array[to_jsonb(old), to_jsonb(new)] end;
            actions text[] := case tg_op when 'DELETE' then array['delete'] when 'INSERT' then array['insert'] else array['replace_old', 'replace_new'] end;
        begin
            for i in 1 .. cardinality(states) loop
                execute format('insert into h_%1$s select * from jsonb_populate_record(null::h_%1$s, $1)', tg_table_name)
                    using states[i] || jsonb_build_object('historynum', nextval(format('h_%s_historynum_seq', tg_table_name)), 'history_user', 'fs_api', 'history_action', actions[i]);
            end loop;
            return null;
        end $f$;
        do $d$
        declare name text;
        begin
            foreach name in array array['cust_bill', 'cust_pay', 'cust_credit', 'cust_refund', 'cust_bill_pay', 'cust_credit_bill', 'cust_pay_refund',
                'cust_credit_refund', 'cust_bill_pay_pkg', 'cust_credit_bill_pkg'] loop
                execute format('create trigger remember after insert or update or delete on %I for each row execute function remember()', name);
            end loop;
        end $d$;
        """;

    private const string Money = """
        insert into cust_pay (paynum, custnum, _date, paid, payby) values (100, 5, 0, 35.00, 'CASH');
        insert into cust_credit (crednum, custnum, _date, amount) values (100, 5, 0, 10.00);
        insert into cust_refund (refundnum, custnum, _date, refund, payby) values (100, 5, 0, 12.00, 'CASH');
        insert into cust_bill_pay (billpaynum, paynum, invnum, amount) values (100, 100, 2, 20.00);
        insert into cust_bill_pay_pkg (billpaypkgnum, billpaynum, billpkgnum, setuprecur, amount) values (100, 100, 2, 'recur', 20.00);
        insert into cust_credit_bill (creditbillnum, crednum, invnum, amount) values (100, 100, 2, 3.15);
        insert into cust_credit_bill_pkg (creditbillpkgnum, creditbillnum, billpkgnum, billpkgtaxlocationnum, setuprecur, amount) values (100, 100, 3, 1, 'setup', 3.15);
        insert into cust_pay_refund (payrefundnum, paynum, refundnum, amount) values (100, 100, 100, 10.00);
        insert into cust_credit_refund (creditrefundnum, crednum, refundnum, amount) values (100, 100, 100, 2.00);
        """;

    /// <summary>The database.</summary>
    public static TestTemplate Template { get; } = new("ledger_shop", StartingDatabases.Shop, () => [Remember, Money]);
}
