using Freeside.Data.Reading;

namespace Freeside.Tests.Data.Reading;

/// <summary>The tag of a query whose rows are to be locked becomes a clause.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class RowLockTests
{
    [TestCase("-- for update\n\nselect 1 where a = @a", "select 1 where a = $1\nFOR UPDATE")]
    [TestCase("-- for update\r\n\r\nselect 1", "select 1\nFOR UPDATE")]
    [TestCase("-- of somebody\n-- for update\n\nselect 1", "-- of somebody\nselect 1\nFOR UPDATE")]
    [TestCase("-- for update\n-- of somebody\n\nselect 1", "-- of somebody\n\nselect 1\nFOR UPDATE")]
    public void A_tag_becomes_a_clause(string sql, string sent) => Assert.That(PositionalText.Of(sql).Sql, Is.EqualTo(sent));

    [TestCase("select 1")]
    [TestCase("-- for updates\n\nselect 1")]
    [TestCase("-- not for update\n\nselect 1")]
    [TestCase("-- of somebody\n\nselect 1\n-- for update\n")]
    [TestCase("select '\n-- for update\n'")]
    public void What_is_no_tag_stays(string sql) => Assert.That(PositionalText.Of(sql).Sql, Is.EqualTo(sql));
}
