#!/usr/bin/env python3
"""Packs what the recorded calls need, so that a clone of this repository plays them without any other file:

  Recordings.zip    one SCENARIO.json per recorded scenario, without blanks
  StartingRows.zip  one TABLE.copy per table of Freeside.Data/Schema/Freeside3.schema and per history twin that has rows in the
                    starting database: the first line names the columns (tabs between), the rest is PostgreSQL's COPY text, rows as they lie;
                    and sequences.tsv: sequence, tab, last number given out (sequences not named there have given out none)

  ./pack.py --recordings FOLDER                     packs FOLDER/*.json (the whole zip is written anew)
  ./pack.py --database "host=/tmp dbname=fs"        packs the rows of that database (psql on the PATH or in --psql)

Same input, same bytes: entries are sorted and carry no date. Numbers for new scenarios go into agreeing.json by running the
tests with CONFORMANCE_RAISE=1.
"""
import argparse
import json
import pathlib
import subprocess
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
SCHEMA = HERE / "../../Freeside.Data/Schema/Freeside3.schema"


def write_zip(path, entries):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, text in sorted(entries.items()):
            info = zipfile.ZipInfo(name, (2000, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            archive.writestr(info, text)
    print(f"{path.name}: {len(entries)} entries, {path.stat().st_size} bytes")


def recordings(folder):
    return {p.name: json.dumps(json.loads(p.read_text("utf8")), ensure_ascii=False, separators=(",", ":")) for p in pathlib.Path(folder).glob("*.json")}


def catalogue():
    """Table -> columns, history twins included; the twin's own columns come first, as SchemaCatalog.HistoryOf says."""
    tables, twins, current = {}, [], None
    for line in SCHEMA.read_text("utf8").splitlines():
        words = line.split()
        if not words or words[0].startswith("#"):
            continue
        if words[0] == "table":
            current = words[1]
            tables[current] = []
            if "history" in words:
                twins.append(current)
        elif words[0] not in ("pk", "unique", "index"):
            tables[current].append(words[0])
    for name in twins:
        own = ["historynum", "history_date", "history_user", "history_action"]
        tables["h_" + name] = own + tables[name]
    return tables


def starting_rows(psql, database):
    def run(sql):
        return subprocess.run([psql, "-X", "-q", "-d", database, "-v", "ON_ERROR_STOP=1", "-Atc", sql], check=True, capture_output=True, text=True).stdout

    def quoted(names):
        return ", ".join(f'"{n}"' for n in names)

    tables, entries = catalogue(), {}
    for table, columns in tables.items():
        rows = run(f'copy (select {quoted(columns)} from public."{table}" order by ctid) to stdout')
        if rows:
            entries[table + ".copy"] = "\t".join(columns) + "\n" + rows
    owned = run("""select q.sequencename || chr(9) || q.last_value, t.relname from pg_sequences q
        join pg_depend d on d.objid = format('public.%I', q.sequencename)::regclass and d.deptype = 'a' join pg_class t on t.oid = d.refobjid
        where q.schemaname = 'public' and q.last_value is not null order by 1""")
    moved = [line.rsplit("|", 1) for line in owned.splitlines()]
    entries["sequences.tsv"] = "".join(line + "\n" for line, table in moved if table in tables)
    return entries


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--recordings", metavar="FOLDER")
    parser.add_argument("--database", metavar="CONNINFO")
    parser.add_argument("--psql", default="psql")
    arguments = parser.parse_args()
    if not arguments.recordings and not arguments.database:
        parser.error("nothing to pack: name --recordings, --database or both")
    if arguments.recordings:
        write_zip(HERE / "Recordings.zip", recordings(arguments.recordings))
    if arguments.database:
        write_zip(HERE / "StartingRows.zip", starting_rows(arguments.psql, arguments.database))


if __name__ == "__main__":
    main()
