"""One release, from the case file to the published folder."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import partial
from importlib.metadata import version as installed_version
from pathlib import Path

from shoal.errors import FileError, Finding, Refused
from shoal.evidence import Against, ReportContext, assess, check_report_path, write_report
from shoal.intake import Sheet
from shoal.privacy.accountant import Spend
from shoal.privacy.casetable import CaseTable
from shoal.privacy.combinations import CountTable
from shoal.privacy.counts import protected_counts
from shoal.privacy.fitting import fit_mixture
from shoal.privacy.intervals import Z
from shoal.privacy.ledger import ACCOUNT, Balance, Debit, Ledger
from shoal.privacy.measure import Measurements, measure, select_values
from shoal.privacy.records import Codes, draw_records
from shoal.privacy.sealing import found_values, seal, unseal
from shoal.releases.ask.opened import Release, open_release
from shoal.releases.budget import Budget, budget_for, plan_for, request_text
from shoal.releases.describe.cases import FEWEST, Cases, understand
from shoal.releases.describe.columns import Found, engine_columns
from shoal.releases.describe.content import AccountingRow, LedgerReference, Outline, ReleaseContent
from shoal.releases.describe.derived import settle_derived
from shoal.releases.describe.description import ReleaseDescription
from shoal.releases.findings import release_finding
from shoal.releases.folder import check_explorer, check_target, publish
from shoal.releases.site.previous import Previous, changes_since, read_previous
from shoal.releases.site.stories import Story, check_stories, read_stories
from shoal.signing import SigningKey

Progress = Callable[[str, float], None]
"""Called with the name of the step and the share of it that is done."""

PACKAGE = "shoal-release"


@dataclass(frozen=True)
class Target:
    """Where a release goes, and what stands beside it.

    Args:
        folder: The release folder; it must not exist.
        ledger: The collection's ledger; made where there is none.
        key: The steward's signing key.
        report: The steward's report, a sensitive HTML file outside the folder; None for none.
        thorough: Whether the report tells what the model would do without noise; the release then takes longer.
        version: Version of the release; None for the folder's name.
        created: Day of publication; None for today.
        explorer: Folder of the built explorer; None for the one that the package carries.
        stories: Folder with the stories that go with the release; None for none.
        previous: Folder of the release before, whose history goes on; None for a first one.
    """

    folder: Path
    ledger: Path
    key: SigningKey
    report: Path | None = None
    version: str | None = None
    created: date | None = None
    explorer: Path | None = None
    thorough: bool = False
    stories: Path | None = None
    previous: Path | None = None

    @property
    def version_name(self) -> str:
        """Version of the release."""
        return self.version or self.folder.name


def build_release(
    sheet: Sheet,
    description: ReleaseDescription,
    target: Target,
    *,
    progress: Progress | None = None,
    notify: Callable[[Finding], None] | None = None,
) -> Release:
    """Make a differentially private release of a case file and publish it as a folder.

    Whatever can be refused is refused before the budget is debited. After a crash, the same call finishes the same
    release from the measurements that the ledger holds, and pays nothing more.

    Args:
        sheet: The case file as read; sensitive.
        description: What is released; its guarantee says at which price.
        target: Where it goes.
        progress: Told how far each step is.
        notify: Told what the steward should know before publishing: a finding that stops nothing.

    Returns:
        The published release.

    Raises:
        FindingsError: The file does not fit the description.
        DescriptionError: The description contradicts itself or asks for too much.
        BudgetRefused: The collection's budget does not cover the release.
        StoryError: A story names something that the release does not have.
        FileError: A file or folder can't be read or written.
    """
    tell = progress or (lambda _step, _share: None)
    explorer = _check(target)
    beside = _beside(target, description)
    tell("Understanding the records", 0.0)
    cases = understand(sheet, description)
    tell("Understanding the records", 1.0)
    budget = budget_for(description, len(cases.private))
    plan_for(engine_columns(description)[0], budget, description)
    ledger = _ledger(target.ledger, description)
    purpose = f"{description.title}, {target.version_name}"
    answers = partial(_answers, cases, budget, tell=tell)
    sealed = ledger.settle(request_text(cases), budget.debit, answers, purpose=purpose)
    if notify and sealed.repeated and sealed.purpose != purpose:
        notify(release_finding("measurements-repeated"))
    found = found_values(sealed.payload)
    measurements = unseal(sealed.payload, engine_columns(description, found)[0])
    made = _made_from(measurements, description, tell)
    reference = LedgerReference(ledger.collection(), sealed.entry, sealed.number)
    account = _Account(measurements, budget, found)
    content = _content(description, target, made, reference, account)
    if beside.previous:
        content = replace(content, changes=changes_since(beside.previous, content), history=beside.previous.history)
    check_stories(beside.stories, content)
    if target.report:  # before publishing: once the folder is there, the same call is refused
        context = _context(content, target, ledger.balance(), account.spends())
        against = Against(measurements.plan, made.components if target.thorough else None)
        _report(cases.table(found), content, target.report, context, against=against, tell=tell)
    tell("Publishing", 0.0)
    publish(content, target.folder, key=target.key, explorer=explorer, stories=beside.stories)
    tell("Publishing", 1.0)
    return open_release(target.folder)


def built_explorer() -> Path:
    """The explorer that the package carries.

    Raises:
        FileError: It is not built (in a checkout only: a wheel always carries it).
    """
    folder = Path(__file__).parent.parent / "explorer"
    if not (folder / "index.html").is_file():
        raise FileError("The explorer is not built. Run `make explorer` in the checkout (needs Node 20 or later).")
    return folder


def _check(target: Target) -> Path:
    """Refuse what would fail at the end, before anything is spent; returns the explorer's folder."""
    explorer = target.explorer or built_explorer()
    check_target(target.folder)
    check_explorer(explorer)
    if not target.ledger.parent.is_dir():
        raise FileError(
            f"The ledger {target.ledger} can't be written: there is no folder {target.ledger.parent}. Make it first."
        )
    if target.report:
        check_report_path(target.report, release_folder=target.folder)
    return explorer


@dataclass(frozen=True)
class _Beside:
    """What goes into the release besides the cases: its stories, and the release before."""

    stories: tuple[Story, ...]
    previous: Previous | None


def _beside(target: Target, description: ReleaseDescription) -> _Beside:
    """Read and check it before anything is spent."""
    stories = read_stories(target.stories, description.language) if target.stories else ()
    check_stories(stories, Outline(description, *engine_columns(description)))
    return _Beside(stories, read_previous(target.previous, version=target.version_name) if target.previous else None)


def _ledger(path: Path, description: ReleaseDescription) -> Ledger:
    guarantee = description.guarantee
    total = guarantee.total_epsilon or 2 * guarantee.epsilon
    return Ledger.open(path, total_epsilon=total, total_delta=guarantee.total_delta or guarantee.delta)


def _answers(cases: Cases, budget: Budget, debit: Debit, *, tell: Progress) -> bytes:
    """Find private domains, then measure: what goes through the one door, sealed."""
    found = {}
    for name in cases.private:
        recorded = cases.frame[name].filter(cases.frame[name] != "")
        if budget.selection:
            found[name] = select_values(recorded.to_list(), budget.selection, debit)
    table = cases.table(found)
    plan = plan_for(table.domain, budget, cases.description)
    return seal(measure(table, plan, debit, progress=lambda share: tell("Measuring with noise", share)), found)


@dataclass(frozen=True)
class _Made:
    """Synthetic records and protected counts, and how many components their model has."""

    codes: Codes
    counts: CountTable
    components: int


def _made_from(measurements: Measurements, description: ReleaseDescription, tell: Progress) -> _Made:
    """Synthetic records and protected counts, from the measurements alone."""
    if measurements.records < FEWEST:
        raise Refused(
            "The noisy number of records is too small for a release. The budget is spent: add records and ask again."
        )
    model = fit_mixture(measurements, progress=lambda share: tell("Fitting the model", share))
    tell("Drawing records and counts", 0.0)
    records = settle_derived(draw_records(model), model.domain, description)
    counts = protected_counts(model, measurements, length=description.reporting_length)
    tell("Drawing records and counts", 1.0)
    return _Made(records, counts, model.components)


@dataclass(frozen=True)
class _Account:
    """What was measured, at which price, and which values were found for it."""

    measurements: Measurements
    budget: Budget
    found: Found

    def guarantee(self, description: ReleaseDescription) -> dict[str, object]:
        records, half = self.measurements.records, Z * self.measurements.records_deviation
        most = description.person.max_records
        return {
            "mode": "dp",
            "epsilon": description.guarantee.epsilon,
            "delta": description.guarantee.delta,
            "account": ACCOUNT,
            "rho": str(self.budget.debit.rho),
            "unit": "one person, who has one record" if most == 1 else f"one person, with at most {most} records",
            "records_low": max(0, math.floor(records - half)),
            "records_high": math.ceil(records + half),
        }

    def spends(self) -> tuple[Spend, ...]:
        return (*self.budget.selection_spends, *self.measurements.spends())


def _row(spend: Spend) -> AccountingRow:
    sensitivity, scale = f"√{spend.sensitivity_squared:,}", f"up to {spend.scale:,.1f}"
    return AccountingRow(spend.mechanism, spend.purpose, sensitivity, scale, f"{float(spend.rho):.6f}")


def _content(
    description: ReleaseDescription,
    target: Target,
    made: _Made,
    reference: LedgerReference,
    account: _Account,
) -> ReleaseContent:
    domain, columns = engine_columns(description, account.found)
    return ReleaseContent(
        description=description,
        domain=domain,
        columns=columns,
        records=account.measurements.records,
        codes=made.codes,
        counts=made.counts,
        guarantee=account.guarantee(description),
        accounting=tuple(_row(spend) for spend in account.spends()),
        ledger=reference,
        version=target.version_name,
        created=target.created or datetime.now(UTC).date(),
        engine=installed_version(PACKAGE),
    )


def _context(content: ReleaseContent, target: Target, balance: Balance, spends: tuple[Spend, ...]) -> ReportContext:
    return ReportContext(
        title=content.description.title,
        version=content.version,
        created=content.created,
        epsilon=content.description.guarantee.epsilon,
        delta=content.description.guarantee.delta,
        spends=spends,
        ledger_head=content.ledger.head,
        ledger_entry=content.ledger.entry,
        remaining_epsilon=balance.remaining_epsilon,
        total_epsilon=balance.total_epsilon,
        engine_version=content.engine,
        records_per_person=content.description.person.max_records,
        release_folder=target.folder,
    )


def _report(  # noqa: PLR0913 (all that the report is made of)
    table: CaseTable, content: ReleaseContent, path: Path, context: ReportContext, *, against: Against, tell: Progress
) -> None:
    evidence = assess(
        table,
        content.codes,
        content.counts,
        length=min(content.description.reporting_length, 3),
        seed=0,
        against=against,
        progress=lambda share: tell("Writing the steward's report", share),
    )
    write_report(path, evidence, context)
