import pytest

from ingest.identity.names import PersonName, Structure, person_name, same_unit, sound, structure


def units(name: str) -> tuple[str, ...]:
    return person_name(name).units


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("عبد الله بن محمد الهنائي", "عبدالله محمد الهنائي"),
        ("عبد القدوس العبيدلي", "عبدالقدوس العبيدلي"),
        ("سامية الغربي", "سامية غربي"),
        ("أحمد بن ناصر الراسبي", "احمد ناصر الراسبى"),
        ("Jaber bin Hamad Al-Hajri", "Jaber Hamad Al Hajri"),
        ("Abdul Rahman Fakhro", "Abdulrahman Fakhro"),
        ("Nawaf AlMutairi", "Nawaf Al-Mutairi"),
    ],
)
def test_spellings_of_one_name_have_the_same_units(one: str, other: str) -> None:
    assert structure(person_name(one), person_name(other)) is Structure.SAME


def test_the_small_words_of_a_name_join_what_belongs_together() -> None:
    assert units("سيف الدين أبو زيد آل نهيان") == ("سيف الدين", "ابو زيد", "ال نهيان")
    assert units("حصة بنت عبيد المهيري") == ("حصه", "عبيد", "مهيري")


def test_a_given_name_that_begins_like_the_article_is_kept_whole() -> None:
    assert units("إلهام الشامسي") == ("الهام", "شامسي")


@pytest.mark.parametrize(
    ("one", "other", "lie"),
    [
        ("سارة شهيل", "سارة إبراهيم شهيل", Structure.SUBSET),
        ("أحمد بن ناصر الراسبي", "أحمد بن ناصر بن علي الراسبي", Structure.SUBSET),
        ("هاني يسري", "هاني يسري عبد الفتاح", Structure.PREFIX),
        ("الظاهري", "شيخة سالم الظاهري", Structure.SURNAME),
        ("محمد بن راشد آل مكتوم", "حمدان بن محمد بن راشد آل مكتوم", Structure.DIFFERENT),
        ("محمد سالم الكتبي", "محمد راشد الكتبي", Structure.DIFFERENT),
        ("محمد عبد الله المر", "محمد عبد الله المري", Structure.DIFFERENT),
        ("خالد الكتبي", "راشد الكتبي", Structure.DIFFERENT),
    ],
)
def test_how_two_names_lie_in_each_other(one: str, other: str, lie: Structure) -> None:
    assert structure(person_name(one), person_name(other)) is lie
    assert structure(person_name(other), person_name(one)) is lie


def test_a_foreign_name_may_have_a_vowel_more_and_an_arab_name_may_not() -> None:
    assert same_unit("ايلينا", "الينا")
    assert not same_unit("سعد", "سعيد")
    assert not same_unit("حمد", "حامد")
    assert not same_unit("مر", "مري")


@pytest.mark.parametrize(
    ("arabic", "latin"),
    [
        ("سارة شهيل", "Sara Shuhail"),
        ("عبدالرحمن بن يوسف فخرو", "Abdulrahman Fakhro"),
        ("شيخة سالم الظاهري", "Sheikha Salem Al Dhaheri"),
        ("محمد بن زايد آل نهيان", "Mohamed bin Zayed Al Nahyan"),
        ("مايكل هاريسون", "Michael Harrison"),
    ],
)
def test_a_name_sounds_like_its_transliteration(arabic: str, latin: str) -> None:
    assert sound(person_name(arabic), person_name(latin)) >= 0.8


@pytest.mark.parametrize(
    ("arabic", "latin"),
    [
        ("محمد سالم الكتبي", "Mohammed Rashid Al Ketbi"),
        ("ماجد الفلاسي", "Khalid Al Falasi"),
        ("سارة شهيل", "Sara Haddad"),
        ("شهيل", "Shuhail"),
    ],
)
def test_other_first_middle_or_last_names_do_not_sound_alike(arabic: str, latin: str) -> None:
    assert sound(person_name(arabic), person_name(latin)) < 0.73


def test_a_vowel_at_the_head_of_the_first_name_leaves_doubt() -> None:
    assert 0.73 < sound(person_name("حمد الكتبي"), person_name("Ahmed Al Ketbi")) < 0.8
    assert 0.73 < sound(person_name("إدريس العلمي"), person_name("Driss El Alami")) < 0.8


def test_a_daughter_is_a_woman_and_a_given_name_tells_too() -> None:
    assert person_name("أروى بنت صالح القحطاني").gender == "f"
    assert person_name("Noora bint Salem Al Marri").gender == "f"
    assert person_name("خالد الكتبي").gender == "m"


def test_any_name_has_a_unit() -> None:
    assert person_name("بن") == PersonName(("بن",), False, ("bn",), None)
