from ingest.spool import Spool


def test_records_come_back_as_they_went_in_as_often_as_asked() -> None:
    records = ["سارة شهيل".encode(), b"", b"two\nlines"]
    with Spool() as spool:
        for record in records:
            spool.add(record)
        assert list(spool) == list(spool) == records


def test_a_record_added_between_two_readings_is_the_last() -> None:
    with Spool() as spool:
        spool.add(b"one")
        assert next(iter(spool)) == b"one"
        spool.add(b"two")
        assert list(spool) == [b"one", b"two"]
