-- What fills the database, a step each; a step's first line is its title. :first, :last and :now are put in before.
-- Keys are linear functions of the customer's number c; c % 3 is what the customer is for (Shop.cs).

-- step customers
insert into cust_main (custnum, agentnum, refnum, first, last, company, daytime, payby, payname, signupdate, usernum, bill_locationnum, ship_locationnum)
select c, 1, 1, 'Given' || c % 997, 'Family' || c % 9973, case when c % 4 = 0 then 'Company ' || c end, '312-555-' || lpad((c % 10000)::text, 4, '0'),
    'BILL', 'Given Family', :now - 30000000, 5, c * 10 + 1, c * 10 + 1 + (c % 3 = 1)::int
from generate_series(:first, :last) c

-- A customer's two locations differ, as Freeside leaves them: of two alike the first change of a customer would do away with one, at twice the cost of others.
-- step locations
insert into cust_location (locationnum, custnum, address1, address2, city, state, zip, country)
select c * 10 + n, c, (c + n) % 1000 || ' Main Street', 'Apt ' || c % 17, 'Chicago', 'IL', lpad((60000 + c % 900)::text, 5, '0'), 'US'
from generate_series(:first, :last) c, generate_series(1, 2) n
where n = 1 or c % 3 = 1

-- step invoice recipients
insert into cust_main_invoice (destnum, custnum, dest)
select c * 10 + 1, c, 'customer' || c || '@example.com' from generate_series(:first, :last) c
union all
select c * 10 + 2, c, 'POST' from generate_series(:first, :last) c where c % 5 = 0

-- step packages
insert into cust_pkg (pkgnum, custnum, pkgpart, locationnum, usernum, order_date, setup, last_bill, bill)
select c * 10 + n, c, 1, c * 10 + 1, 5, :now - 30000000, :now - 30000000, :now - 2678400 + due, :now + due
from generate_series(:first, :last) c, lateral (select case when c % 3 = 0 then -3600 else 864000 + c % 1000000 end as due) d, generate_series(1, 5) n
where n = 1 or c % 3 = 0

-- step phone services
insert into cust_svc (svcnum, pkgnum, svcpart) select c * 10 + 1, c * 10 + 1, 1 from generate_series(:first, :last) c where c % 3 = 2

-- step phone numbers
insert into svc_phone (svcnum, countrycode, phonenum) select c * 10 + 1, '1', 2000000000 + c from generate_series(:first, :last) c where c % 3 = 2

-- step invoices
insert into cust_bill (invnum, custnum, _date, charged, previous_balance, billing_balance, printed)
select c * 10 + n, c, :now - (11 - n) * 2592000 - c % 86400, 32, 0, 0, 0 from generate_series(:first, :last) c, generate_series(0, 9) n

-- step invoice lines
insert into cust_bill_pkg (billpkgnum, invnum, pkgnum, setup, recur, sdate, edate, freq, quantity, unitsetup, unitrecur)
select c * 10 + n, c * 10 + n, c * 10 + 1, 0, 32, :now - (11 - n) * 2592000, :now - (10 - n) * 2592000, '1', 1, 0, 32
from generate_series(:first, :last) c, generate_series(0, 9) n

-- step payments
insert into cust_pay (paynum, custnum, _date, paid, usernum, payby)
select c * 10 + n, c, :now - (11 - n) * 2592000 + 400000, 32, 5, 'CASH' from generate_series(:first, :last) c, generate_series(0, 9) n

-- step payments on invoices
insert into cust_bill_pay (billpaynum, invnum, paynum, amount, _date)
select c * 10 + n, c * 10 + n, c * 10 + n, 32, :now - (11 - n) * 2592000 + 400000
from generate_series(:first, :last) c, generate_series(0, 9) n where n < 9 or c % 3 <> 2

-- step payments on lines
insert into cust_bill_pay_pkg (billpaypkgnum, billpaynum, billpkgnum, amount, setuprecur, sdate, edate)
select c * 10 + n, c * 10 + n, c * 10 + n, 32, 'recur', :now - (11 - n) * 2592000, :now - (10 - n) * 2592000
from generate_series(:first, :last) c, generate_series(0, 9) n where n < 9 or c % 3 <> 2
