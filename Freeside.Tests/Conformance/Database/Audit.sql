-- Notes every change of every table, so that the net change of a call can be read afterwards, and brings the database to the
-- recorded state. Everything happens in the server: a call under test makes no round trip more than without it.
create schema rec;

create table rec.log (id bigserial primary key, tbl text not null, op text not null, old jsonb, new jsonb);

create function rec.note() returns trigger language plpgsql security definer as $f$
begin
  insert into rec.log (tbl, op, old, new) values (tg_table_name, tg_op,
    case when tg_op <> 'INSERT' then to_jsonb(old) end, case when tg_op <> 'DELETE' then to_jsonb(new) end);
  return null;
end $f$;

create table rec.key as
  select c.relname::text as tbl, array_agg(a.attname::text order by k.n) as columns,
    string_agg(format('t.%1$I = k.%1$I', a.attname), ' and ') as same
  from pg_index i
  join pg_class c on c.oid = i.indrelid and c.relnamespace = 'public'::regnamespace
  cross join lateral unnest(i.indkey) with ordinality k(att, n)
  join pg_attribute a on a.attrelid = c.oid and a.attnum = k.att
  where i.indisprimary group by 1;
alter table rec.key add primary key (tbl);

do $d$
declare name text;
begin
  for name in select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' loop
    execute format('create trigger rec_note after insert or update or delete on public.%I for each row execute function rec.note()', name);
  end loop;
end $d$;

create function rec.add(name text, item jsonb) returns void language plpgsql as $f$
begin
  execute format('insert into public.%1$I select * from jsonb_populate_record(null::public.%1$I, $1)', name) using item;
end $f$;

create function rec.remove(name text, item jsonb) returns void language plpgsql as $f$
begin
  execute format('delete from public.%1$I t using jsonb_populate_record(null::public.%1$I, $1) k where %2$s',
    name, (select same from rec.key where tbl = name)) using item;
end $f$;

create function rec.change(name text, item jsonb) returns void language plpgsql as $f$
declare was jsonb;
begin
  execute format('select to_jsonb(t) from public.%1$I t, jsonb_populate_record(null::public.%1$I, $1) k where %2$s',
    name, (select same from rec.key where tbl = name)) into was using item->'update';
  if was is not null then
    perform rec.remove(name, was);
    perform rec.add(name, was || (select jsonb_object_agg(key, value->1) from jsonb_each(item->'set')));
  end if;
end $f$;

-- Makes a change as a recording describes it. Tables this database does not have are passed over.
create function rec.apply(changes jsonb) returns void language plpgsql as $f$
declare name text; item jsonb;
begin
  for name, item in
    select t.key, c.value from jsonb_each(changes) t cross join lateral jsonb_array_elements(t.value) with ordinality c(value, n)
    where t.key in (select tbl from rec.key) order by c.value ? 'delete' desc, t.key, c.n
  loop
    if item ? 'insert' then perform rec.add(name, item->'insert');
    elsif item ? 'delete' then perform rec.remove(name, item->'delete');
    else perform rec.change(name, item);
    end if;
  end loop;
end $f$;

-- Takes back everything noted after an entry of the log and makes the recorded change instead; unnoted itself.
create function rec.restore(since bigint, changes jsonb) returns void language plpgsql set session_replication_role = replica as $f$
declare entry rec.log;
begin
  for entry in select * from rec.log where id > since order by id desc loop
    if entry.new is not null then perform rec.remove(entry.tbl, entry.new); end if;
    if entry.old is not null then perform rec.add(entry.tbl, entry.old); end if;
  end loop;
  perform rec.apply(changes);
end $f$;

create table rec.sequence (name text primary key, seq regclass not null, last bigint);

-- From here on sequences stand where they stand now, moved by recordings only.
create function rec.begin() returns bigint language plpgsql as $f$
begin
  delete from rec.sequence;
  insert into rec.sequence select c.relname, c.oid, pg_sequence_last_value(c.oid)
    from pg_class c where c.oid in (select seqrelid from pg_sequence) and c.relnamespace = 'public'::regnamespace;
  return (select coalesce(max(id), 0) from rec.log);
end $f$;

-- Sets every sequence to its recorded value: where it stood, and all recorded moves so far.
create function rec.settle(moves jsonb) returns void language plpgsql as $f$
begin
  update rec.sequence s set last = m.value::bigint from jsonb_each_text(moves) m where s.name = m.key;
  perform setval(seq, coalesce(last, 1), last is not null) from rec.sequence where pg_sequence_last_value(seq) is distinct from last;
end $f$;
