#!/usr/bin/env python3
"""Check gold annotations against their texts and themselves. usage: check.py [GOLD.jsonl FOLDER] (default: first.jsonl ../../samples/first)

Every name form occurs in its own article (folded as in score.py), every id is known and of one kind and country, every date,
kind and role is a legal one, and the gold scores 1.0 against itself, with and without what is optional.
"""
import collections, datetime, html, json, pathlib, re, sys
import xml.etree.ElementTree as ET
from score import fold, score

HERE = pathlib.Path(__file__).parent
KINDS = "committee_session bilateral_meeting visit conference forum workshop press_conference signing ceremony meeting".split()
ROLES = "chair host guest signatory speaker participant".split()


def texts(path, titles):
    """The text of each article of one file, in order."""
    raw = path.read_text(encoding="utf-8")
    if path.suffix == ".jsonl":
        return ["\n".join(map(str, json.loads(line).values())) for line in raw.splitlines() if line.strip()]
    strip = lambda t: re.sub(r"<[^>]+>", " ", re.sub(r"(?s)<(script|style).*?</\1>", " ", t))
    if path.suffix == ".xml":
        return [" ".join(strip(html.unescape(" ".join(item.itertext()))).split()) for item in ET.fromstring(raw).iter("item")]
    if path.suffix == ".html":
        raw = html.unescape(strip(raw))
    if len(titles) == 1:
        return [raw]
    at = [raw.index("\n" + t + "\n") for t in titles] + [len(raw)]
    assert at == sorted(at), path
    return [raw[max(0, raw.rfind("\n", 0, a - 2)):b] for a, b in zip(at, at[1:])]


def as_system(row, optional):
    keep = lambda items: [x for x in items if optional or not x.get("optional")]
    source, index = row["article"].split("#")
    return dict(
        article=dict(source=source, index=int(index), **{k: row[k] for k in ("published", "title", "credit")}),
        countries=row["countries"] + (row.get("optional_countries", []) if optional else []),
        organizations=[dict(e, name=e["names"][0]) for e in keep(row["organizations"])],
        officials=[dict(e, name=e["names"][0], posts=[dict(title=t, organization=o) for t, o in e["posts"]]) for e in keep(row["officials"])],
        meetings=[dict(m, participants=[dict(id=i, role=r) for i, r in m["participants"]]
                       + ([dict(id=i, role=None) for i in m.get("optional_participants", [])] if optional else [])) for m in keep(row["meetings"])],
        agreements=keep(row["agreements"]))


def main(gold, folder):
    rows = [json.loads(line) for line in open(gold, encoding="utf-8")]
    files, problems, known = collections.defaultdict(list), [], {}
    for row in rows:
        files[row["article"].split("#")[0]].append(row)
    if missing := {p.name for p in folder.iterdir() if p.name != "README.md"} ^ set(files):
        problems.append(f"files and gold differ: {missing}")
    for name, group in files.items():
        parts = texts(folder / name, [r["title"] for r in group])
        if [r["article"] for r in group] != [f"{name}#{i}" for i in range(1, len(parts) + 1)]:
            problems.append(f"{name}: article numbers")
        for row, text in zip(group, parts):
            key, text = row["article"], fold(text)
            say = lambda *what: problems.append(f"{key}: " + " ".join(map(str, what)))
            if row["title"] and fold(row["title"]) not in text: say("title not printed")
            if row["credit"] and fold(row["credit"]) not in text: say("credit not printed", row["credit"])
            here = {e["id"] for e in row["organizations"] + row["officials"]}
            if len(here) != len(row["organizations"] + row["officials"]): say("an id twice")
            orgs = {e["id"] for e in row["organizations"]}
            for e in row["organizations"] + row["officials"]:
                facts = (e.get("kind"), e["country"])
                if known.setdefault(e["id"], facts) != facts: say("inconsistent", e["id"], facts, known[e["id"]])
                if not e.get("implied"):
                    for n in e["names"]:
                        if fold(n) not in text: say("not in the text:", n)
                elif any(fold(n) in text for n in e["names"]): say("implied but printed:", e["names"])
            for e in row["officials"]:
                for _, o in e["posts"]:
                    if o and o not in orgs: say("post at unknown", o)
            legal = lambda i: i in here or re.fullmatch(r"[A-Z]{2}", i)
            optional = {e["id"] for e in row["organizations"] + row["officials"] if e.get("optional")}
            for m in row["meetings"]:
                ids = [i for i, _ in m["participants"]]
                for i in ids + m.get("optional_participants", []):
                    if not legal(i): say("unknown participant", i)
                if len(set(ids + m.get("optional_participants", []))) != len(ids + m.get("optional_participants", [])): say("participant twice", m["id"])
                if optional & set(ids) and not m.get("optional"): say("optional entity required in", m["id"])
                if m["kind"] not in KINDS or {r for _, r in m["participants"]} - set(ROLES): say("kind or role", m["id"])
                if m["city"] and fold(m["city"]) not in text: say("city not printed", m["city"])
            for a in row["agreements"]:
                for i in a["parties"] + a["signatories"] + a.get("optional_parties", []):
                    if not legal(i): say("unknown party", i)
            for d in [row["published"]] + [m[k] for m in row["meetings"] for k in ("start", "end")]:
                d and datetime.date.fromisoformat(d)
    for optional in (False, True):
        for fact, tally in score(rows, [as_system(r, optional) for r in rows]).items():
            if tally["extra"] or tally["missed"]: problems.append(f"against itself (optional: {optional}): {fact} {dict(tally)}")
    count = collections.Counter()
    for r in rows:
        count.update(articles=1, organizations=len(r["organizations"]), officials=len(r["officials"]), posts=sum(len(e["posts"]) for e in r["officials"]),
                     meetings=len(r["meetings"]), participations=sum(len(m["participants"]) for m in r["meetings"]), agreements=len(r["agreements"]))
    print(*problems or ["no problem"], sep="\n")
    print(dict(count), len({i for i in known if i.startswith("org:")}), "distinct organizations,", len({i for i in known if i.startswith("off:")}), "distinct officials")
    return bool(problems)


if __name__ == "__main__":
    sys.exit(main(*map(pathlib.Path, sys.argv[1:] or (HERE / "first.jsonl", HERE.parent.parent / "samples" / "first"))))
