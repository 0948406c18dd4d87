namespace Freeside.Tests.Support;

/// <summary>Rows of events' definitions, and what they left behind.</summary>
internal static class EventRows
{
    /// <summary>
    /// A definition, checked daily. Options are written <c>reasonnum=5; charge=5.00</c>, conditions <c>cust_bill_age age=10d; payby payby=CARD|CHEK; once</c>:
    /// with a bar they are choices.
    /// </summary>
    public static string Event(int eventpart, string table, string action, string options = "", string conditions = "once", int weight = 10, string freq = "1d") =>
        $"insert into part_event (eventpart, event, eventtable, check_freq, weight, action) values ({eventpart}, 'Event {eventpart}', '{table}', '{freq}', {weight}, '{action}');"
        + string.Concat(Parts(options).Select(o => o.Split('=', 2)).Select(o =>
            $"insert into part_event_option (eventpart, optionname, optionvalue) values ({eventpart}, '{o[0]}', '{o[1]}');"))
        + string.Concat(Parts(conditions).Select((c, i) => Condition(eventpart, (100 * eventpart) + i, c.Split(' '))));

    /// <summary>Reasons 4 for cancelling and 5 for suspending.</summary>
    public const string Reasons = """
        insert into reason_type (typenum, class, type) values (1, 'C', 'Cancelling'), (2, 'S', 'Suspending'), (3, 'R', 'Credits');
        insert into reason (reasonnum, reason_type, reason) values (4, 1, 'Unpaid'), (5, 2, 'Late'), (6, 3, 'Written off');
        """;

    /// <summary>The records of events: <c>event about number: status text</c>, in order.</summary>
    public static Task<string> EventsAsync(this ChargeShop shop) =>
        shop.TellAsync("concat_ws(' ', format('%s about %s: %s', eventpart, tablenum, status), statustext)", "from cust_event order by eventnum");

    private static IEnumerable<string> Parts(string text) => text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string Condition(int eventpart, int number, string[] words) =>
        $"insert into part_event_condition (eventconditionnum, eventpart, conditionname) values ({number}, {eventpart}, '{words[0]}');"
        + string.Concat(words.Skip(1).Select(o => o.Split('=', 2)).Select((o, i) => Option(number, (10 * number) + i, o[0], o[1])));

    private static string Option(int condition, int number, string name, string value) => value.Contains('|', StringComparison.Ordinal)
        ? Option(condition, number, name, "HASH") + string.Concat(value.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(choice =>
            $"insert into part_event_condition_option_option (optionnum, optionname, optionvalue) values ({number}, '{choice}', '1');"))
        : $"insert into part_event_condition_option (optionnum, eventconditionnum, optionname, optionvalue) values ({number}, {condition}, '{name}', '{value}');";
}
