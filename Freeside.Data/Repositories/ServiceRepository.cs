using Freeside.Data.Reading;
using Freeside.Domain.Common;
using Freeside.Domain.Services;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data.Repositories;

/// <summary>Services in <c>cust_svc</c> and <c>svc_phone</c>.</summary>
internal sealed class ServiceRepository(FreesideContext context, ReadBatch batch) : IServiceRepository
{
    // Freeside's index begins with the country code, which no caller names: the codes that are in use are found by it first, one after the other.
    private const string LinesOfNumber = """
        select * from svc_phone where phonenum = {0} and countrycode = any (array(
            with recursive codes(code) as (
                select min(countrycode) from svc_phone
                union all
                select (select min(countrycode) from svc_phone where countrycode > code) from codes where code is not null)
            select code from codes))
        """;

    /// <inheritdoc/>
    public Pending<PhoneOwner?> OwnerOf(string phonenum)
    {
        var owners = from line in context.PhoneLines.FromSqlRaw(LinesOfNumber, phonenum)
                     join service in context.Services on line.Svcnum equals service.Svcnum into services
                     from service in services.DefaultIfEmpty()
                     join package in context.Packages on service.Pkgnum equals package.Pkgnum into packages
                     from package in packages.DefaultIfEmpty()
                     orderby line.Svcnum
                     select new { IsService = service != null, Custnum = (int?)package.Custnum };
        return batch.Add(owners.Take(1), rows => rows.Count > 0 ? new PhoneOwner(rows[0].IsService, rows[0].Custnum) : null);
    }
}
