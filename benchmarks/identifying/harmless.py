"""Columns that identify nobody: every column of the standard with what may stand in it, and invented local ones."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random
from uuid import UUID

from benchmarks.identifying.planted import Column

from shoal.standard import LANGUAGES
from shoal.standard.load import standard
from shoal.standard.model import Field

_TOKENS = ("", "", "", "NA", "-99", "Unknown", "n/a")


def own_columns(seed: int) -> Iterator[tuple[str, Column]]:
    """Columns of the standard's own fields, each with the profile for which it is checked.

    Every field of `share` and `release`, and every field of `collect` that neither identifies nor is text nor a day,
    comes with its codes, with its labels in each language, and under a heading that says nothing.

    Args:
        seed: The same seed gives the same columns.
    """
    draw = Random(seed)
    for profile in ("share", "release"):
        for field in standard().fields(profile, deprecated=True):
            for style in ("code", *LANGUAGES):
                if style == "code" or field.list:
                    yield profile, _own(draw, field, style, draw.choice((field.name, field.label["en"], "Q7")))
    for field in standard().fields("collect"):
        if _harmless(field):
            for style, name in (
                ("code", field.name),
                ("code", "F12"),
                *((lang, field.label[lang]) for lang in LANGUAGES),
            ):
                yield "share", _own(draw, field, style, name)
    for field in standard().fields("share"):
        if field.type == "codes" and field.list:
            code = draw.choice(standard().lists[field.list].codes).code
            flags = draw.choice((("1", "0"), ("TRUE", "FALSE"), ("Yes", "No"), ("oui", "non"), ("نعم", "لا")))
            yield "share", _column(draw, f"{field.name}/{code}", "code", lambda flags=flags: draw.choice(flags))


def _harmless(field: Field) -> bool:
    """A day is none: in shared data an exact date is to be told."""
    return field.role not in {"direct-identifier", "free-text"} and field.type not in {"date", "text", "long-text"}


def _own(draw: Random, field: Field, style: str, name: str) -> Column:
    return _column(draw, name, style, _maker(draw, field, style))


def _maker(draw: Random, field: Field, style: str) -> Callable[[], str]:
    if field.list:
        codes = standard().lists[field.list].codes
        texts = [code.code if style == "code" else code.label[style] for code in codes]
        several = field.type == "codes"
        return lambda: ";".join(draw.sample(texts, k=min(draw.choice((1, 1, 2, 3)) if several else 1, len(texts))))
    if field.type in {"key", "reference"}:
        return lambda: str(UUID(int=draw.getrandbits(128), version=4))
    if field.type in {"flag", "boolean"}:
        return lambda: draw.choice(("1", "0") if field.type == "flag" else ("TRUE", "FALSE"))
    if field.type == "date":
        return lambda: f"{draw.randint(2012, 2024)}-{draw.randint(1, 12):02d}"
    low, high = int(field.minimum or 0), int(field.maximum or 2024)
    return lambda: str(draw.randint(max(low, 1990) if field.type == "year" else low, high))


def _column(draw: Random, name: str, style: str, make: Callable[[], str]) -> Column:
    rows, filled = draw.randint(50, 500), draw.uniform(0.6, 1.0)
    cells = tuple(make() if draw.random() < filled else draw.choice(_TOKENS) for _ in range(rows))
    return Column("", style, "own", name, cells)


_LOCAL: dict[str, tuple[str, ...]] = {
    "region": ("Northern Region", "Southern Region", "East Coast", "Central Highlands", "Upper River"),
    "code_reg": tuple(f"R{number:02d}" for number in range(1, 23)),
    "département": tuple(f"FR-{number:02d}" for number in range(1, 96)),
    "programme": ("PRG-01", "PRG-02", "PRG-07", "PRG-11", "PRG-12"),
    "funding line": tuple(f"FL-{year}-{number:02d}" for year in range(2016, 2023) for number in (1, 2, 3)),
    "ligne de financement": ("UE 2018", "UE 2019", "État", "Région Sud", "Fondation", "Fonds propres"),
    "Q3": ("satisfied", "very satisfied", "neutral", "not satisfied", "no answer"),
    "Q3_fr": ("Tout à fait d'accord", "Plutôt d'accord", "Ni d'accord ni pas d'accord", "Pas du tout d'accord"),
    "Q3_es": ("Muy de acuerdo", "De acuerdo", "Ni de acuerdo ni en desacuerdo", "En desacuerdo", "Muy en desacuerdo"),
    "Q3_ar": ("موافق بشدة", "موافق", "محايد", "غير موافق", "غير موافق بشدة"),
    "likert": ("1", "2", "3", "4", "5"),
    "month": tuple(f"{year}-{month:02d}" for year in range(2015, 2024) for month in range(1, 13)),
    "mois": tuple(f"{month:02d}/{year}" for year in range(2015, 2024) for month in range(1, 13)),
    "Month of report": ("January 2021", "February 2021", "March 2021", "April 2021", "May 2021", "June 2021"),
    "quarter": tuple(f"{year} Q{quarter}" for year in range(2016, 2024) for quarter in (1, 2, 3, 4)),
    "fiscal year": tuple(f"{year}/{(year + 1) % 100:02d}" for year in range(2012, 2024)),
    "service": ("Shelter", "Legal aid", "Medical care", "Cash assistance", "Job training", "Return support"),
    "servicio": ("Albergue", "Asesoría jurídica", "Atención médica", "Ayuda económica", "Formación laboral"),
    "خدمة": ("مأوى", "مساعدة قانونية", "رعاية صحية", "دعم نقدي", "تدريب مهني"),
    "prestation": ("Hébergement", "Aide juridique", "Soins", "Aide au retour", "Formation professionnelle"),
    "job": ("Farm worker", "Cleaner", "Driver", "Cook", "Waiter", "Nurse", "Tailor", "Fisher", "Domestic worker"),
    "métier": ("Ouvrier agricole", "Femme de ménage", "Cuisinier", "Serveuse", "Maçon", "Chauffeur", "Couturière"),
    "ocupación": ("Jornalero", "Empleada doméstica", "Cocinera", "Albañil", "Camarero", "Costurera", "Pescador"),
    "مهنة": ("عامل زراعي", "عاملة منزل", "طباخ", "سائق", "خياطة", "صياد", "حارس"),
    "referral source": ("Police", "Hotline", "Border guard", "Self", "NGO partner", "Hospital", "Embassy"),
    "team": ("Team A", "Team B", "Team C", "Mobile team"),
    "office": ("Head office", "Field office 1", "Field office 2", "Border post 3"),
    "room": tuple(f"Room {number}" for number in range(1, 25)),
    "answer": ("yes", "no", "do not know"),
    "réponse": ("oui", "non", "ne sait pas"),
    "respuesta": ("sí", "no", "no sabe"),
    "جواب": ("نعم", "لا", "لا أعرف"),
    "band": ("0--8", "9--17", "18--24", "25--34", "35--49", "50+"),
    "tranche": ("moins de 18 ans", "18 à 25 ans", "26 à 40 ans", "plus de 40 ans"),
    "duration": ("less than a month", "1 to 3 months", "4 to 12 months", "more than a year"),
    "language of interview": ("English", "French", "Spanish", "Arabic", "Tigrinya", "Bengali"),
    "country (local)": ("Kenya", "Nepal", "Philippines", "Ukraine", "Colombia", "Nigeria", "Morocco", "Jordan", "Chad"),
    "pays": ("Maroc", "Sénégal", "Côte d'Ivoire", "République démocratique du Congo", "Guinée", "Mali", "Tchad"),
    "país": ("México", "Colombia", "Perú", "República Dominicana", "Guatemala", "El Salvador", "España"),
    "بلد": ("الأردن", "سوريا", "العراق", "مصر", "المغرب", "السودان", "اليمن"),
    "city": ("Nairobi", "Mombasa", "Kampala", "Kigali", "Juba", "Lagos", "Accra", "Dakar", "Amman", "Beirut"),
    "isic": ("A01", "A03", "C10", "C14", "F41", "H49", "I55", "I56", "T97"),
    "currency": ("USD", "EUR", "KES", "MXN", "JOD", "MAD"),
    "colour": ("red", "green", "yellow", "blue"),
    "version": ("1.0", "1.1", "2.0", "2.3.1"),
    "form": ("intake_v1", "intake_v2", "follow_up_v1"),
    "stage": ("open", "closed", "on hold", "transferred", "reopened"),
    "statut": ("ouvert", "clos", "en attente", "transféré"),
    "risk": ("low", "medium", "high", "very high"),
}
"""Lists of a partner's own."""


def local_columns(seed: int, count: int) -> Iterator[Column]:
    """Invented columns of a partner's own: lists, small counts, amounts, shares, opaque keys.

    Args:
        seed: The same seed gives the same columns.
        count: How many.
    """
    draw = Random(seed)
    numbers: dict[str, Callable[[], str]] = {
        "children": lambda: str(min(int(draw.expovariate(0.5)), 12)),
        "age": lambda: str(draw.randint(6, 70)),
        "year": lambda: str(draw.randint(2008, 2024)),
        "sessions": lambda: str(draw.randint(0, 140)),
        "amount": lambda: str(draw.randint(1, 400) * 50),
        "debt USD": lambda: f"{draw.lognormvariate(7, 1):.2f}",
        "share": lambda: f"{draw.random():.4f}",
        "score": lambda: f"{draw.gauss(50, 12):.1f}",
        "days": lambda: str(int(draw.lognormvariate(4, 1.2))),
        "key": lambda: str(UUID(int=draw.getrandbits(128), version=4)),
        "form uuid": lambda: f"uuid:{UUID(int=draw.getrandbits(128), version=4)}",
        "hash": lambda: f"{draw.getrandbits(128):032x}",
        "hour": lambda: f"{draw.randrange(24):02d}:{draw.choice((0, 15, 30, 45)):02d}",
        "percent": lambda: f"{draw.randint(0, 100)}%",
    }
    makers = {name: (lambda texts=texts: draw.choice(texts)) for name, texts in _LOCAL.items()} | numbers
    names = list(makers)
    for index in range(count):
        name = names[index % len(names)]
        shown = name if draw.random() < 0.6 else draw.choice(("Q12", "col7", "Unnamed: 3", "other"))
        yield _column(draw, shown, name, makers[name])
