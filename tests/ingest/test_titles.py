"""The words of a post: what belongs to the title, whose share it is, and whether it is held now."""

import pytest

from tests.ingest.told import told


@pytest.mark.parametrize(
    ("text", "name", "title", "status"),
    [
        (
            "حضرت السيدة نجاة الفاسي وكيل وزارة التنمية الاجتماعية بالتكليف اللقاء.",
            "نجاة الفاسي",
            "وكيل بالتكليف",
            "acting",
        ),
        (
            "حضر العميد تركي المطيري القائم بأعمال مدير عام هيئة القوى العاملة اللقاء.",
            "تركي المطيري",
            "القائم بأعمال مدير عام",
            "acting",
        ),
        (
            "حضر الدكتور فؤاد غانم رئيس الهيئة الوطنية لحقوق الإنسان السابق الندوة.",
            "فؤاد غانم",
            "رئيس السابق",
            "former",
        ),
        (
            "Samir Haddad, Acting Undersecretary of the Ministry of Labour, attended.",
            "Samir Haddad",
            "Acting Undersecretary",
            "acting",
        ),
        ("Nadia Saab, former Director of the Family Centre, attended.", "Nadia Saab", "former Director", "former"),
    ],
)
def test_an_acting_or_former_post_is_marked_and_keeps_its_mark(text: str, name: str, title: str, status: str) -> None:
    (post,) = told(text).person(name).posts
    assert (post.title, post.status) == (title, status)


def test_acting_in_the_public_prosecution_and_acting_by_proxy_are_two_things() -> None:
    found = told("حضر مدير إدارة التعاون بالنيابة العامة ناصر الشهري ورئيس اللجنة الوطنية بالنيابة علي القرني.")
    assert found.posts("ناصر الشهري") == {("مدير", "إدارة التعاون")}
    assert found.posts("علي القرني") == {("رئيس بالنيابة", "اللجنة الوطنية")}


def test_who_works_in_a_centre_is_not_acting() -> None:
    (post,) = told("حضر رئيس قسم الأحداث بالمركز العقيد علي الزين.").person("علي الزين").posts
    assert (post.title, post.status) == ("رئيس", "current")


def test_an_ambassador_is_of_the_sending_country_and_accredited_to_the_other() -> None:
    person = told("استقبل الوزير السيد جوزيف كيماني سفير كينيا لدى مملكة البحرين.").person("جوزيف كيماني")
    (post,) = person.posts
    assert (person.country, post.country, post.accredited_to) == ("KE", "KE", "BH")


def test_one_word_for_several_posts_gives_each_his_own() -> None:
    ministers = told("حضر وزيرا العدل القاضي منير شديد والشؤون الاجتماعية الدكتورة رندة عيتاني الجلسة.")
    assert ministers.posts("منير شديد") == {("وزير العدل", None)}
    assert ministers.posts("رندة عيتاني") == {("وزير الشؤون الاجتماعية", None)}

    ambassadors = told("حضر سفراء كوبا لويس ماريانو فرنانديث وإندونيسيا ويدودو سانتوسو الورشة.")
    assert ambassadors.posts("لويس ماريانو فرنانديث") == {("سفير كوبا", None)}
    assert ambassadors.posts("ويدودو سانتوسو") == {("سفير إندونيسيا", None)}


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "حضر سفيرا كينيا وإثيوبيا جوزيف كيماني وسامي شعبان الورشة.",
            {"جوزيف كيماني": "سفير كينيا", "سامي شعبان": "سفير إثيوبيا"},
        ),
        (
            "حضر سفراء كينيا وإثيوبيا والأردن جوزيف كيماني وسامي شعبان وعلي الزين الورشة.",
            {"جوزيف كيماني": "سفير كينيا", "سامي شعبان": "سفير إثيوبيا", "علي الزين": "سفير الأردن"},
        ),
        (
            "حضر وزيرا العدل والعمل نبيل الحداد وجورج نخلة الجلسة.",
            {"نبيل الحداد": "وزير العدل", "جورج نخلة": "وزير العمل"},
        ),
        (
            "التقى الوفد وزيري العدل القاضي نبيل الحداد والعمل السيد جورج نخلة.",
            {"نبيل الحداد": "وزير العدل", "جورج نخلة": "وزير العمل"},
        ),
        (
            "The Ministers of Justice and Labour, Omar Haddad and Lina Khoury, attended.",
            {"Omar Haddad": "Minister of Justice", "Lina Khoury": "Minister of Labour"},
        ),
        (
            "The Directors of Protection and Prevention, Omar Haddad and Lina Khoury, attended.",
            {"Omar Haddad": "Director of Protection", "Lina Khoury": "Director of Prevention"},
        ),
    ],
)
def test_of_a_post_that_lists_as_many_things_as_people_each_has_his_own(text: str, titles: dict[str, str]) -> None:
    told_of = told(text)
    assert {name: {title for title, _ in told_of.posts(name)} for name in told_of.people} == {
        name: {title} for name, title in titles.items()
    }


def test_each_of_two_ambassadors_is_of_his_own_country() -> None:
    told_of = told("حضر سفيرا كينيا وإثيوبيا جوزيف كيماني وسامي شعبان الورشة.")
    assert (told_of.person("جوزيف كيماني").country, told_of.person("سامي شعبان").country) == ("KE", "ET")


@pytest.mark.parametrize(
    ("text", "people", "post"),
    [
        (
            "حضر عضوا لجنة حماية الطفل سامي شعبان ورنا شقير الندوة.",
            {"سامي شعبان", "رنا شقير"},
            ("عضو", "لجنة حماية الطفل"),
        ),
        (
            "Members of the Amal Foundation Lina Khoury and Omar Haddad attended.",
            {"Lina Khoury", "Omar Haddad"},
            ("member", "Amal Foundation"),
        ),
        ("Committee members Lina Khoury and Omar Haddad attended.", {"Lina Khoury", "Omar Haddad"}, ("member", None)),
    ],
)
def test_several_who_are_the_same_are_each_one_of_them(
    text: str, people: set[str], post: tuple[str, str | None]
) -> None:
    told_of = told(text)
    assert {name: told_of.posts(name) for name in told_of.people} == {name: {post} for name in people}


@pytest.mark.parametrize(
    ("text", "name", "title", "body"),
    [
        (
            "قال رئيس مكتب المنظمة الدولية للهجرة بشرق السودان بيتر هولم إن العمل مستمر.",
            "بيتر هولم",
            "رئيس مكتب",
            "المنظمة الدولية للهجرة",
        ),
        (
            "قال رئيس بعثة المنظمة الدولية للهجرة بمدينة طنجة بيتر هولم إن العمل مستمر.",
            "بيتر هولم",
            "رئيس بعثة",
            "المنظمة الدولية للهجرة",
        ),
        (
            "حضرت السيدة ماريا لوبيز ممثلة المنظمة الدولية للهجرة لدى مملكة البحرين الندوة.",
            "ماريا لوبيز",
            "ممثلة",
            "المنظمة الدولية للهجرة",
        ),
        (
            "حضرت السيدة ماريا لوبيز ممثلة مكتب الأمم المتحدة المعني بالمخدرات والجريمة لدى دول مجلس التعاون الندوة.",
            "ماريا لوبيز",
            "ممثلة",
            "مكتب الأمم المتحدة المعني بالمخدرات والجريمة",
        ),
        (
            "Peter Holm, Chief of Mission of the International Organization for Migration in Jordan, attended.",
            "Peter Holm",
            "Chief of Mission",
            "International Organization for Migration",
        ),
        ("قال سفير كينيا في تونس جوزيف كيماني إن العمل مستمر.", "جوزيف كيماني", "سفير كينيا في تونس", None),
        ("حضر وزير العدل في مملكة تايلند السيد سومشاي بونما الندوة.", "سومشاي بونما", "وزير العدل", None),
    ],
)
def test_a_place_behind_a_body_is_not_of_the_title_but_one_behind_a_post_is(
    text: str, name: str, title: str, body: str | None
) -> None:
    assert told(text).posts(name) == {(title, body)}


@pytest.mark.parametrize(
    ("text", "name", "post"),
    [
        ("زار الوفد جمعية الأمل، واستقبله نائبها السيد طارق بلحاج.", "طارق بلحاج", ("نائب", "جمعية الأمل")),
        ("زار الوفد جمعية الأمل، واستقبلته نائبته السيدة هند الراوي.", "هند الراوي", ("نائبة", "جمعية الأمل")),
        ("زار الوفد مركز الأمان، واستقبلته رئيسته السيدة هند الراوي.", "هند الراوي", ("رئيسة", "مركز الأمان")),
        ("زار الوفد مركز الأمان، واستقبلته أمينته السيدة هند الراوي.", "هند الراوي", ("أمينة", "مركز الأمان")),
        (
            "زارت لجنة حماية الطفل مجلس النواب، وألقت رئيستها السيدة هند الراوي كلمة.",
            "هند الراوي",
            ("رئيسة", "لجنة حماية الطفل"),
        ),
    ],
)
def test_a_post_with_a_pronoun_is_the_plain_post_of_the_body_just_named(
    text: str, name: str, post: tuple[str, str]
) -> None:
    assert told(text).posts(name) == {post}


@pytest.mark.parametrize(
    ("text", "name", "title", "body"),
    [
        ("حضرت المدعية العامة هند الراوي الندوة.", "هند الراوي", "المدعية العامة", None),
        ("حضر الوكيل العام للملك سامي شعبان الندوة.", "سامي شعبان", "الوكيل العام للملك", None),
        ("حضر قاضي التحقيق سامي شعبان الندوة.", "سامي شعبان", "قاضي التحقيق", None),
        ("حضر السيد بيتر هولم قاضي الاتصال الهولندي الندوة.", "بيتر هولم", "قاضي الاتصال الهولندي", None),
        (
            "قالت السيدة هند الراوي منسقة برنامج الحماية بمنظمة أرض الطفولة إن العمل مستمر.",
            "هند الراوي",
            "منسقة برنامج الحماية",
            "منظمة أرض الطفولة",
        ),
        ("حضر الوكيل الأقدم لوزارة العدل السيد علي الزين الندوة.", "علي الزين", "الوكيل الأقدم", "وزارة العدل"),
        ("حضر رئيس الوزراء سامي شعبان الندوة.", "سامي شعبان", "رئيس الوزراء", None),
        (
            "حضر السيد عدنان فخر وكيل وزارة العمل لقطاع التفتيش.",
            "عدنان فخر",
            "وكيل وزارة العمل لقطاع التفتيش",
            "وزارة العمل",
        ),
        ("House of Representatives Speaker Omar Haddad spoke.", "Omar Haddad", "Speaker", "House of Representatives"),
        ("Caretaker Prime Minister Omar Haddad spoke.", "Omar Haddad", "Caretaker Prime Minister", None),
        ("Lina Khoury, Assistant Attorney General, spoke.", "Lina Khoury", "Assistant Attorney General", None),
        ("Military Attaché Omar Haddad spoke.", "Omar Haddad", "Military Attaché", None),
        ("Europol liaison officer Omar Haddad spoke.", "Omar Haddad", "liaison officer", "Europol"),
        (
            "Omar Haddad, Child Protection Officer at UNICEF, spoke.",
            "Omar Haddad",
            "Child Protection Officer",
            "UNICEF",
        ),
        (
            "Omar Haddad, Director of Women's Affairs at the Ministry of Labour, spoke.",
            "Omar Haddad",
            "Director of Women's Affairs",
            "Ministry of Labour",
        ),
        (
            "Lina Khoury, Head of Sub-Office of the International Organization for Migration, spoke.",
            "Lina Khoury",
            "Head of Sub-Office",
            "International Organization for Migration",
        ),
        ("حضر المنسق المقيم للأمم المتحدة السيد بيتر هولم.", "بيتر هولم", "المنسق المقيم", "الأمم المتحدة"),
        ("حضر عضو مجلس الشعب السيد علي الزين الندوة.", "علي الزين", "عضو", "مجلس الشعب"),
        ("حضر مدير إدارة شرطة الأحداث بوزارة الداخلية العقيد علي الزين.", "علي الزين", "مدير", "إدارة شرطة الأحداث"),
    ],
)
def test_a_title_of_several_words_is_whole(text: str, name: str, title: str, body: str | None) -> None:
    assert told(text).posts(name) == {(title, body)}


@pytest.mark.parametrize(
    ("text", "name", "body"),
    [
        ("انتُخب الدكتور لؤي شبيب رئيساً لهيئة الإغاثة.", "لؤي شبيب", "هيئة الإغاثة"),
        ("عُين العقيد باسم الدليمي مديراً لمديرية الجوازات.", "باسم الدليمي", "مديرية الجوازات"),
        (
            "عقدت اللجنة الوطنية لمكافحة الاتجار بالبشر اجتماعها برئاسة الفريق سعود بن محسن الشيباني المفتش "
            "العام للشرطة رئيس اللجنة.",
            "سعود بن محسن الشيباني",
            "اللجنة الوطنية لمكافحة الاتجار بالبشر",
        ),
        (
            "وقعت هيئة حقوق الإنسان المذكرة، ووقعها من جانب الهيئة رئيسها الدكتور عواد بن صالح الشمري.",
            "عواد بن صالح الشمري",
            "هيئة حقوق الإنسان",
        ),
    ],
)
def test_a_post_is_of_the_body_that_its_words_or_its_pronoun_mean(text: str, name: str, body: str) -> None:
    assert body in {of for _, of in told(text).posts(name)}


@pytest.mark.parametrize(
    ("text", "name", "post"),
    [
        ("The Zambian Ambassador, Mary Banda, attended.", "Mary Banda", ("Zambian Ambassador", None)),
        (
            "Health Minister Ali Jaber met WHO senior policy adviser Mary Banda.",
            "Mary Banda",
            ("senior policy adviser", "WHO"),
        ),
        (
            "He visited Dar Salam, run by a union, where its head, Mary Banda, spoke.",
            "Mary Banda",
            ("head", "Dar Salam"),
        ),
        ("He toured Dar Salam and met the shelter's director, Mary Banda.", "Mary Banda", ("director", "Dar Salam")),
        ("It was opened under the patronage of President Mary Banda.", "Mary Banda", ("President", None)),
        (
            "The envoys of the ministry met the Ambassadors of Peru, Chile, and Cuba, Ana Rojas, Eva Soto and Ali Paz.",
            "Eva Soto",
            ("Ambassador of Chile", None),
        ),
    ],
)
def test_an_english_post_is_of_the_body_or_country_beside_it(
    text: str, name: str, post: tuple[str, str | None]
) -> None:
    assert told(text).posts(name) == {post}
