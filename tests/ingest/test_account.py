"""What is kept of an article until all are known, and told when they are."""

from ingest.account import Account
from ingest.article import Article
from ingest.facts import Statement
from ingest.identity.named import Names
from ingest.told import Told as Facts
from tests.builders import Told

COMMITTEE = "اللجنة الوطنية لمكافحة الاتجار بالبشر"


def news(name: str) -> Article:
    return Article(text=name, source="news.txt", index=1, published="2024-01-10")


def facts_of(*told: Told) -> list[Facts]:
    names, accounts = Names(), [Account.of(news(str(at)), one.statement) for at, one in enumerate(told)]
    for account in accounts:
        names.add(account.named, account.day)
    return [account.told(names.joined()) for account in accounts]


def test_an_account_is_read_as_it_was_kept() -> None:
    told = Told("one")
    told.person("سارة شهيل", "AE", ("رئيسة", told.body(COMMITTEE, "AE")))
    account = Account.of(news("one"), told.statement)
    assert Account.read(account.kept()) == account
    assert (account.article, account.day) == (told.id, "2024-01-10")


def test_officials_and_bodies_stand_by_one_id_wherever_they_are_named() -> None:
    first, second = Told("first"), Told("second")
    at = first.body(COMMITTEE, "AE")
    who = first.person("سارة شهيل", "AE", ("رئيسة", at))
    first.meeting("visit", (who, "guest", at), ("TH", "host"))
    first.agreement([at, "TH"], [who])
    second.body("دار الأمان", "AE")
    second.person("سارة شهيل", "AE", ("رئيسة", second.body(COMMITTEE, "AE", parent="b1")))
    one, other = facts_of(first, second)
    (committee,), (official,) = one["organizations"], one["officials"]
    assert committee["id"].startswith("committee-")
    assert official["id"].startswith("sara-shuhail-")
    assert other["officials"][0]["id"] == official["id"]
    assert [body["parent"] for body in other["organizations"]] == [None, other["organizations"][0]["id"]]
    assert official["posts"][0]["organization"] == other["organizations"][1]["id"] == committee["id"]
    (meeting,), (agreement,) = one["meetings"], one["agreements"]
    assert [(who["id"], who["on_behalf_of"]) for who in meeting["participants"]] == [
        (official["id"], committee["id"]),
        ("TH", None),
    ]
    assert (agreement["parties"], agreement["signatories"]) == ([committee["id"], "TH"], [official["id"]])
    assert [who["id"] for who in agreement["facts"]] == [committee["id"], "TH", official["id"]]


def test_nothing_stated_is_told_as_nothing() -> None:
    empty = Statement(article="0", countries=(), organizations=(), officials=(), meetings=(), agreements=())
    account = Account.of(news("none"), empty)
    assert {name: told for name, told in account.told({}).items() if name != "article"} == {
        "countries": [],
        "organizations": [],
        "officials": [],
        "meetings": [],
        "agreements": [],
    }
