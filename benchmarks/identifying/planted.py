"""Columns with a planted identifier: a kind, a language, a heading and cells, all invented and drawn from a seed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from benchmarks.identifying.headings import heading
from benchmarks.identifying.words import (
    FAMILY,
    GIVEN,
    KIN,
    LANGUAGES,
    ORDINARY,
    PLACES,
    STORIES,
    STREET_WORDS,
    STREETS,
    syllables,
)

Make = Callable[[], str]
"""Makes one cell."""


@dataclass(frozen=True)
class Column:
    """A column that was made up.

    Args:
        kind: What is planted, a key of `KINDS` here; "" where nothing is.
        language: Of its words.
        style: How its heading was chosen: meaningful, abbreviated, meaningless or misleading.
        heading: Its name.
        cells: Its cells.
        whole: Whether all its filled cells are identifiers.
    """

    kind: str
    language: str
    style: str
    heading: str
    cells: tuple[str, ...]
    whole: bool = True


def planted(seed: int, kind: str, language: str) -> Column:
    """A column with a planted identifier.

    Args:
        seed: The same seed gives the same column.
        kind: A key of `KINDS`.
        language: One of `LANGUAGES`.
    """
    draw = Random(f"{seed} {kind} {language}")
    make = KINDS[kind](draw, language)
    rows, filled = draw.randint(50, 500), draw.uniform(0.6, 1.0)
    whole = draw.random() < 0.75
    share = 1.0 if whole else draw.uniform(0.3, 0.7)
    missing = draw.choice(("", "", "NA", "-99", "n/a", "Unknown"))
    cells = tuple(_cell(draw, make, filled, share, (missing, ORDINARY[language])) for _ in range(rows))
    style, name = heading(draw, kind, language)
    return Column(kind, language, style, name, cells, whole)


def _cell(draw: Random, make: Make, filled: float, share: float, other: tuple[str, tuple[str, ...]]) -> str:
    missing, ordinary = other
    if draw.random() > filled:
        return missing if draw.random() < 0.3 else ""
    return make() if draw.random() < share else draw.choice(ordinary)


_PLAIN = str.maketrans("", "", " '")


def _digits(draw: Random, count: int) -> str:
    return "".join(draw.choices("0123456789", k=count))


def _filled(draw: Random, shape: str) -> str:
    """A shape with digits for "#", 1 to 9 for "%", capital letters for "@" and small ones for "~"."""
    marks = {"#": "0123456789", "%": "123456789", "@": "ABCDEFGHJKLMNPRSTUVWXYZ", "~": "abcdefghijklmnoprstuvz"}
    return "".join(draw.choice(marks[mark]) if mark in marks else mark for mark in shape)


def _shapes(*shapes: str, some: int = 2) -> Callable[[Random, str], Make]:
    """Cells of one or two of some shapes."""

    def _maker(draw: Random, _: str) -> Make:
        chosen = draw.sample(shapes, k=min(draw.randint(1, some), len(shapes)))
        return lambda: _filled(draw, draw.choice(chosen))

    return _maker


def _by_language(shapes: dict[str, tuple[str, ...]]) -> Callable[[Random, str], Make]:
    return lambda draw, language: _shapes(*shapes[language])(draw, language)


def _given(draw: Random, language: str) -> str:
    return syllables(draw) if language != "ar" and draw.random() < 0.1 else draw.choice(GIVEN[language].split())


def _family(draw: Random, language: str) -> str:
    return (
        syllables(draw)
        if language != "ar" and draw.random() < 0.1
        else draw.choice(FAMILY[language].split()).replace("_", " ")
    )


def _cased(draw: Random, language: str) -> Callable[[str], str]:
    """Names are mostly written with capital letters first; sometimes all large or all small."""
    return draw.choice((str, str, str, str, str.upper, str.lower)) if language != "ar" else str


def _full_name(draw: Random, language: str) -> Make:
    cased, order = _cased(draw, language), draw.choice(("gf", "gf", "gff", "f, g", "ggf", "fg"))
    names = {"g": _given, "f": _family}

    def _name() -> str:
        parts = [names[mark](draw, language) if mark in names else mark for mark in order]
        text = " ".join(part for part in parts if part.strip(" ,"))
        return cased(text.replace(" ", ", ", 1) if "," in order else text)

    return _name


def _one_name(name: Callable[[Random, str], str]) -> Callable[[Random, str], Make]:
    def _maker(draw: Random, language: str) -> Make:
        cased = _cased(draw, language)
        return lambda: cased(name(draw, language))

    return _maker


def _initials(draw: Random, language: str) -> Make:
    style = draw.choice(("{i}. {f}", "{i}.{j}. {f}", "{f} {i}.", "{f}, {i}", "{i} {f}"))
    if language == "ar":
        style = draw.choice(("{i}. {f}", "{f} {i}."))

    def _name() -> str:
        first, second = _given(draw, language), _given(draw, language)
        return style.format(i=first[0], j=second[0], f=_family(draw, language))

    return _name


def _mail(draw: Random, language: str) -> Make:
    latin = "ar-latin" if language == "ar" else language
    hosts = draw.sample(
        ("example.org", "mail.example.com", "correo.example.mx", "courriel.example.fr", "post.example.net"), k=3
    )

    def _address() -> str:
        given, family = _given(draw, latin).lower(), _family(draw, latin).lower()
        end = draw.choice(("", _digits(draw, 2)))
        return f"{given}{draw.choice(('.', '_', ''))}{family}{end}@{draw.choice(hosts)}".translate(_PLAIN)

    return _address


def _dni(number: int) -> str:
    """A Spanish identity number with the letter that follows from it."""
    return f"{number:08d}{'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23]}"


def _national(draw: Random, language: str) -> Make:
    if language == "es" and draw.random() < 0.4:
        return lambda: _dni(draw.randrange(10**7, 10**8))
    return _by_language(
        {
            "en": ("%##-##-####", "%########", "@@ ## ## ## C", "@@######D", "####-####-####"),
            "fr": ("1 ## 0# 75 ### ### ##", "2##0%75######%%", "%##########", "%##############"),
            "es": ("@@@@##0%1#H@@@@@#%", "%#######-@", "X#######@", "##.###.###-#", "%#########", "%#.###.###"),
            "ar": ("2##0%1%#######", "1#########", "٢٩٠٠١٠١٢######", "9########", "%###########"),
            "ar-latin": ("2##0%1%#######", "1#########", "@@######", "@######", "%#######"),
        }
    )(draw, language)


def _case_number(draw: Random, language: str) -> Make:
    style = draw.choice(
        ("{p}-{y}-{n}-{i}", "{p}/{y}/{n}", "{p}{y}-{n}", "{y}-{p}-{n}{i}", "{p} {n}/{y}", "{p}_{n}_{i}", "{n}/{y}/{i}")
    )
    places = {"ar": ("ملف", "ق", "حالة")}.get(language, ("TIP", "VOT", "DOS", "EXP", "CAS", "KHM"))

    def _number() -> str:
        initials = "".join(draw.choices("ABCDEFGHJKLMNPRST", k=2))
        return style.format(p=draw.choice(places), y=draw.randint(2015, 2024), n=_digits(draw, 5), i=initials)

    return _number


_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "ar-latin": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
}


def _day(draw: Random, language: str, first: int, last: int) -> Make:
    months = _MONTHS[language].split()
    between = " de " if language == "es" else " "
    written = draw.choice(("%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y", "%m/%d/%Y", "%d-%m-%y", "words", "%Y/%m/%d", "%Y%m%d"))

    def _one() -> str:
        day = date(first, 1, 1) + timedelta(days=draw.randrange((last - first + 1) * 365))
        if written == "words":
            return f"{day.day}{between}{months[day.month - 1]}{between}{day.year}"
        return day.strftime(written)

    return _one


def _moment(draw: Random, language: str) -> Make:
    day = _day(draw, language, draw.randint(2012, 2017), 2024)
    clock = draw.choice(("", "", " {h:02d}:{m:02d}", "T{h:02d}:{m:02d}:00Z", " {h:02d}:{m:02d}:09"))
    return lambda: day() + clock.format(h=draw.randrange(24), m=draw.randrange(60))


def _address(draw: Random, language: str) -> Make:
    styles, words = draw.sample(STREETS[language], k=2), STREET_WORDS[language].split()
    return lambda: draw.choice(styles).format(n=draw.randint(1, 1999), m=draw.randint(1, 20), w=draw.choice(words))


def _coordinates(draw: Random, _: str) -> Make:
    style = draw.choice(
        ("{a:.5f}, {b:.5f}", "{a:.6f} {b:.6f} 0 0", "{a:.6f}", "{a:.4f};{b:.4f}", "dms", "N{a:.4f} E{b:.4f}")
    )

    def _one() -> str:
        north, east = draw.uniform(10, 55), draw.uniform(2, 45)
        if style == "dms":
            north_minutes, east_minutes = (f"{draw.randrange(60)}'{draw.randrange(60)}\"" for _ in range(2))
            return f"{int(north)}°{north_minutes} N {int(east)}°{east_minutes} E"
        return style.format(a=north, b=east)

    return _one


def _luhn(digits: str) -> str:
    """Digits with the check digit that the formula of Luhn asks for."""
    total = sum(sum(divmod(int(digit) * (2 - place % 2), 10)) for place, digit in enumerate(reversed(digits)))
    return digits + str(-total % 10)


def _card(draw: Random, _: str) -> Make:
    grouped = draw.random() < 0.5

    def _one() -> str:
        number = _luhn(draw.choice("45") + _digits(draw, 14))
        return " ".join(number[place : place + 4] for place in range(0, 16, 4)) if grouped else number

    return _one


def _iban(draw: Random, language: str) -> Make:
    country, length = {"en": ("GB", 18), "fr": ("FR", 23), "es": ("ES", 20), "ar": ("SA", 20), "ar-latin": ("TN", 20)}[
        language
    ]
    grouped, plain = draw.random() < 0.4, draw.random() < 0.25

    def _one() -> str:
        body = ("WEST" if country == "GB" else "") + _digits(draw, length - 4 * (country == "GB"))
        if plain:
            return _digits(draw, 20)
        turned = int("".join(str(int(letter, 36)) for letter in f"{body}{country}00"))
        whole = f"{country}{98 - turned % 97:02d}{body}"
        return " ".join(whole[place : place + 4] for place in range(0, len(whole), 4)) if grouped else whole

    return _one


def _handle(draw: Random, language: str) -> Make:
    latin = "ar-latin" if language == "ar" else language
    style = draw.choice(
        (
            "@{g}_{f}",
            "@{g}{n}",
            "facebook.com/{g}.{f}",
            "https://www.instagram.com/{g}{n}/",
            "{g}_{f}{n}",
            "fb: {g} {f}",
        )
    )
    return lambda: style.format(
        g=_given(draw, latin).lower().translate(_PLAIN),
        f=_family(draw, latin).lower().translate(_PLAIN),
        n=_digits(draw, 2),
    )


def _web(draw: Random, language: str) -> Make:
    latin = "ar-latin" if language == "ar" else language
    style = draw.choice(
        (
            "https://{f}.example.org/{g}",
            "http://www.example.net/people/{g}-{f}",
            "www.{g}{f}.example.com/about",
            "example.org/~{g}{n}",
        )
    )
    return lambda: style.format(
        g=_given(draw, latin).lower(), f=_family(draw, latin).lower(), n=_digits(draw, 3)
    ).replace("'", "")


def _device(draw: Random, _: str) -> Make:
    style = draw.choice(("ip", "imei", "mac"))
    if style == "imei":
        return lambda: _luhn("35" + _digits(draw, 12))
    if style == "mac":
        return lambda: ":".join(f"{draw.randrange(256):02X}" for _ in range(6))
    return lambda: ".".join(str(draw.randint(1, 254)) for _ in range(4))


def _file(draw: Random, language: str) -> Make:
    latin = "ar-latin" if language == "ar" else language
    ending = draw.choice(("jpg", "png", "pdf", "docx", "JPG", "mp4"))
    style = draw.choice(
        (
            "{g}_{f}.{e}",
            "IMG_{n}.{e}",
            "photos/{g}-{n}.{e}",
            "scan {g} {f}.{e}",
            "WhatsApp Image 2021-03-0{m} at 10.{n}.{e}",
        )
    )
    return lambda: style.format(
        g=_given(draw, latin), f=_family(draw, latin), e=ending, n=_digits(draw, 4), m=draw.randint(1, 9)
    )


def _story(draw: Random, language: str) -> Make:
    def _one() -> str:
        return draw.choice(STORIES[language]).format(
            g=_given(draw, language),
            p=draw.choice(PLACES[language].split()),
            k=draw.choice(KIN[language].split()),
            n=draw.randint(2, 28),
        )

    return _one


KINDS: dict[str, Callable[[Random, str], Make]] = {
    "full-name": _full_name,
    "given-name": _one_name(_given),
    "family-name": _one_name(_family),
    "initials": _initials,
    "phone": _by_language(
        {
            "en": (
                "+44 7### ######",
                "(2##) 555-01##",
                "07### ######",
                "2##-555-####",
                "+1 2## 555 ####",
                "+234 80# ### ####",
            ),
            "fr": (
                "06 ## ## ## ##",
                "07########",
                "+33 6 ## ## ## ##",
                "+221 77 ### ## ##",
                "06.##.##.##.##",
                "00225 07########",
            ),
            "es": (
                "+34 6## ### ###",
                "6########",
                "+52 1 55 #### ####",
                "55 #### ####",
                "(55) ####-####",
                "+57 3## #######",
                "6## ## ## ##",
            ),
            "ar": (
                "٠٥########",
                "+966 5# ### ####",
                "07#########",
                "+962 7 #### ####",
                "٠١#########",
                "00963 9## ### ###",
            ),
            "ar-latin": (
                "+212 6 ## ## ## ##",
                "06########",
                "05########",
                "+961 3 ######",
                "+20 10# ### ####",
                "00216 ## ### ###",
            ),
        }
    ),
    "mail": _mail,
    "identity-number": _national,
    "passport": _shapes("@@%######", "@%#######", "%#@@#####", "@@@%#####", "@########", "@@#######"),
    "case-number": _case_number,
    "birth-date": lambda draw, language: _day(draw, language, draw.randint(1950, 1975), draw.randint(2000, 2012)),
    "exact-date": _moment,
    "address": _address,
    "postal-code": _by_language(
        {
            "en": ("@@# #@@", "@## #@@", "%####", "%####-####", "@#@ #@#"),
            "fr": ("%####", "0%###", "F-%####"),
            "es": ("%####", "0%###", "CP %####"),
            "ar": ("%####", "1####"),
            "ar-latin": ("%####", "%####", "%#### %###"),
        }
    ),
    "coordinates": _coordinates,
    "plate": _by_language(
        {
            "en": ("@@## @@@", "@@@-%###", "@@@ %##", "@@@ ###@"),
            "fr": ("@@-%##-@@", "@@ %## @@", "%### @@ %#"),
            "es": ("%### BCD", "%###-HJK", "@@@-##-##", "@@@-###-@", "@@@ %##"),
            "ar": ("%#### أ %#", "س ص ع %###", "ب د ر %##", "%## تونس %###", "%###-ب-%"),
            "ar-latin": ("%####-@-%", "%## TUN %###", "%####-%##-%#", "@ %#####"),
        }
    ),
    "account": _iban,
    "card": _card,
    "handle": _handle,
    "web": _web,
    "device": _device,
    "file": _file,
    "prose": _story,
}
"""What is planted, by the name that `shoal.intake.identifying` gives the kind."""

__all__ = ["KINDS", "LANGUAGES", "Column", "planted"]
