"""A small world: four countries, seven bodies, nine officials, six meetings and one memorandum, told by six articles.

fakhro (BH committee) received rasbi (OM committee) on 10 January 2024; the Omani committee, rasbi and ghafri visited
asfoor the day after; the forum in Doha brought kuwari, fallasi (AE committee), fakhro and markova (UNODC) under one
roof; shamsi and dhaheri signed a memorandum, told by two articles of one story; fallasi chaired a session with dhaheri,
of which only the month is known; of fallasi's talk with markova no day is known at all.
"""

from tests.seeded import Seed

ARTICLES = (
    ("زار وفد عُماني المركز. التقى فخرو الراسبي يوم أمس.", "2024-01-11", "story visit"),
    ("وقع الشامسي والظاهري المذكرة.", "2024-01-16", "story signing"),
    ("انطلق المنتدى في الدوحة بحضور فخرو والفلاسي وماركوفا.", "2024-04-22", "story forum"),
    ("ترأس الفلاسي اجتماع اللجنة بحضور الظاهري.", "2023-11-20", "story session"),
    ("الظاهري تكمل الشراكات.", "2024-01-15", "story signing"),
    ("بحث الفلاسي مع ماركوفا التعاون.", None, "story talk"),
)


def small_world() -> Seed:
    seed = Seed()
    visit, signing, forum, session, again, talk = (seed.article(*article) for article in ARTICLES)
    _names(seed)
    by = {"visit": (visit, "التقى فخرو الراسبي يوم أمس."), "tour": (visit, "زار وفد عُماني المركز.")}
    seed.meeting("m-visit", "bilateral_meeting", "2024-01-10", "stated", visit, country="BH", city="المنامة")
    seed.attended("fakhro", "m-visit", by["visit"], "host", on_behalf_of="bh-committee")
    seed.attended("rasbi", "m-visit", by["visit"], "guest", on_behalf_of="om-committee")
    seed.meeting("m-tour", "visit", "2024-01-11", "reported", visit, country="BH")
    seed.attended("om-committee", "m-tour", by["tour"], "guest")
    seed.attended("rasbi", "m-tour", by["tour"], "guest", on_behalf_of="om-committee")
    seed.attended("ghafri", "m-tour", by["tour"], "guest", on_behalf_of="om-committee")
    seed.attended("asfoor", "m-tour", by["tour"], "host")
    told = (forum, ARTICLES[2][0])
    seed.meeting("m-forum", "forum", "2024-04-22", "stated", forum, country="QA", direct=False)
    seed.attended("kuwari", "m-forum", told, "chair")
    seed.attended("fallasi", "m-forum", told, on_behalf_of="ae-committee")
    seed.attended("fakhro", "m-forum", told, on_behalf_of="bh-committee")
    seed.attended("markova", "m-forum", told, "speaker", on_behalf_of="unodc")
    seed.attended("QA", "m-forum", told, "host")
    told = (signing, ARTICLES[1][0])
    seed.meeting("m-signing", "signing", "2024-01-15", "stated", signing, again, country="AE")
    seed.attended("shamsi", "m-signing", told, "signatory", on_behalf_of="adjd")
    seed.attended("dhaheri", "m-signing", (again, ARTICLES[4][0]), "signatory", on_behalf_of="ewaa")
    seed.thing("Agreement", "mou", "agreement", kind="mou", title="مذكرة", day="2024-01-15", precision="stated")
    for party in ("adjd", "ewaa"):
        seed.tie(party, "PARTY_TO", "mou", id=f"{party} mou", quote=told[1], article=signing, facts=[], fact_count=1)
    for signatory in ("shamsi", "dhaheri"):
        seed.tie(signatory, "SIGNED", "mou", id=f"{signatory} mou", quote=told[1], article=signing, facts=[])
    seed.tie("mou", "SIGNED_AT", "m-signing", id="mou at", quote=told[1], article=signing, facts=[])
    seed.meeting("m-session", "committee_session", "2023-11", "month", session, country="AE", ordinal=52)
    seed.attended("fallasi", "m-session", (session, ARTICLES[3][0]), "chair")
    seed.attended("dhaheri", "m-session", (session, ARTICLES[3][0]))
    seed.meeting("m-talk", "bilateral_meeting", None, None, talk)
    seed.attended("fallasi", "m-talk", (talk, ARTICLES[5][0]), "host", on_behalf_of="AE")
    seed.attended("markova", "m-talk", (talk, ARTICLES[5][0]), "guest", on_behalf_of="unodc")
    _skeleton(seed, visit)
    seed.thing("Dataset", "graph", version="the small world", day="2024-04-22")
    return seed


def _names(seed: Seed) -> None:
    seed.country("AE", "الإمارات", "United Arab Emirates")
    seed.country("BH", "البحرين", "Bahrain")
    seed.country("OM", "عُمان", "Oman")
    seed.country("QA", "قطر", "Qatar")
    seed.body("Committee", "bh-committee", "اللجنة الوطنية لمكافحة الاتجار بالأشخاص", "BH")
    seed.body("Committee", "om-committee", "اللجنة الوطنية لمكافحة الاتجار بالبشر", "OM")
    seed.body("Committee", "ae-committee", "اللجنة الوطنية لمكافحة الاتجار بالبشر", "AE")
    seed.body("Agency", "lmra", "هيئة تنظيم سوق العمل", "BH")
    seed.body("Agency", "adjd", "دائرة القضاء", "AE")
    seed.body("Shelter", "ewaa", "مركز إيواء", "AE")
    seed.body("Agency", "unodc", "مكتب الأمم المتحدة المعني بالمخدرات والجريمة", aliases=["UNODC"])
    seed.official("fakhro", "عبدالرحمن يوسف فخرو", "Abdulrahman Yousif Fakhro", "BH")
    seed.official("asfoor", "ندى خليل العصفور", "Nada Khalil Al Asfoor", "BH")
    seed.official("rasbi", "أحمد بن ناصر الراسبي", "Ahmed bin Nasser Al Rasbi", "OM")
    seed.official("ghafri", "سيف بن خلفان الغافري", "Saif bin Khalfan Al Ghafri", "OM")
    seed.official("fallasi", "ماجد سالم الفلاسي", "Majid Salem Al Falasi", "AE")
    seed.official("dhaheri", "شيخة سالم الظاهري", "Sheikha Salem Al Dhaheri", "AE")
    seed.official("shamsi", "طارق حمد الشامسي", "Tareq Hamad Al Shamsi", "AE")
    seed.official("markova", "إيلينا ماركوفا", "Elena Markova")
    seed.official("kuwari", "سلطان بن عبدالله الكواري", "Sultan bin Abdullah Al Kuwari", "QA")
    seed.referent("old-fakhro", "fakhro")


def _skeleton(seed: Seed, told: str) -> None:
    seed.met("fakhro", "rasbi", 1, "2024-01-10", article=told)
    for one, other in (("asfoor", "rasbi"), ("asfoor", "ghafri"), ("ghafri", "rasbi")):
        seed.met(one, other, 1, "2024-01-11", article=told)
    seed.met("dhaheri", "shamsi", 1, "2024-01-15", article=told)
    seed.met("dhaheri", "fallasi", 1, "2023-11", article=told)
    seed.met("fallasi", "markova", 1, article=told)
    seed.met("bh-committee", "om-committee", 1, "2024-01-10", tie="COOPERATED", agreements=0, article=told)
    seed.met("adjd", "ewaa", 1, "2024-01-15", tie="COOPERATED", agreements=1, article=told)
    days = ("2024-01-11", "2024-04-22")
    for who, at, title in (
        ("fakhro", "lmra", "الرئيس التنفيذي"),
        ("fakhro", "bh-committee", "رئيس اللجنة"),
        ("rasbi", "om-committee", "نائب رئيس اللجنة"),
        ("fallasi", "ae-committee", "رئيس اللجنة"),
        ("fallasi", "AE", "وزير دولة"),
        ("dhaheri", "ewaa", "مدير عام"),
        ("shamsi", "adjd", "وكيل الدائرة"),
    ):
        seed.holds(who, at, title, days, (told, title))
