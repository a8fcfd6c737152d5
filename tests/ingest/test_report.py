from ingest.report import RunReport


def test_a_report_without_failures_ends_well() -> None:
    report = RunReport(read=3, loaded=2)
    report.skipped["already loaded"] += 1
    assert report.exit_code == 0
    assert list(report.lines()) == ["3 articles read, 2 loaded, 1 skipped", "skipped 1: already loaded"]


def test_an_input_that_failed_is_named_with_its_reason() -> None:
    report = RunReport(read=1, stated_again=1, failed=[("news.pdf", "PDF is not read yet")])
    assert report.exit_code == 1
    assert list(report.lines()) == [
        "1 articles read, 0 loaded, 1 stated again, 0 skipped",
        "failed news.pdf: PDF is not read yet",
    ]
