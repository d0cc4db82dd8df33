"""Yes, no, and the ways in which people write that they have no answer."""

from __future__ import annotations

from functools import lru_cache
from itertools import chain

from shoal.intake.checks.folding import fold_all
from shoal.intake.suggest.stems import plain, words
from shoal.standard import LANGUAGES, flag_spellings, missing_tokens
from shoal.standard.attributes import yes_and_no
from shoal.standard.load import standard
from shoal.standard.synonyms import code_synonyms

REASONS = "missing-reason"

_YES = ("1", "y", "o", "s", "x", "t", "ok", "v", "✓", "✔", "☑", "■", "selected", "mentioned", "present", "on", "checked", "coché", "cochée", "marcado", "selected", "vrai",
        "verdadero", "true", "sí", "si", "oui", "yes", "نعم", "صح", "صحيح", "ن", "أجل", "oui.", "da", "accepted", "accepté", "موافق", "موافقة", "acepta", "consent given", "given", "agreed")  # fmt: skip
_NO = ("0", "n", "f", "☐", "✗", "✘", "not selected", "not mentioned", "absent", "off", "0.0", "unchecked", "non coché", "non cochée", "no marcado", "faux", "falso", "false", "no", "non", "لا", "خطأ",
       "كلا", "refusé", "not given", "no acepta", "غير موافق", "غير موافقة", "declined", "ل")  # fmt: skip
_REASONS: dict[str, tuple[str, ...]] = {
    "Unknown": ("unknown", "unk", "dk", "d/k", "don't know", "dont know", "do not know", "not known", "not sure", "ne sait pas",
                "nsp", "inconnu", "inconnue", "ignoré", "je ne sais pas", "ne sais pas", "no sabe", "ns", "no se sabe", "desconocido", "desconocida",
                "se desconoce", "se ignora", "لا أعرف", "لا يعرف", "لا تعرف", "غير معروف", "غير معروفة", "غير معلوم", "مجهول", "?", "??", "لا اعلم", "لا يعلم",
                "not specified", "unspecified", "non précisé", "non précisée", "non spécifié", "no especificado", "no especifica", "no especificada",
                "غير محدد", "غير محددة", "indéterminé", "undetermined", "sin información", "sin dato", "sin datos", "s/d", "n/d", "nd", "non renseigné",
                "non renseignée", "nr", "not recorded", "not stated", "no data", "no information", "not disclosed", "non communiqué", "no informa", "missing", "غير متوفر", "غير متوفرة", "غير مسجل", "لا معلومات"),
    "Refused": ("refused", "refuse", "refused to answer", "declined to answer", "prefer not to say", "pnts", "refus", "refus de répondre",
                "a refusé de répondre", "refuse de répondre", "préfère ne pas répondre", "ne souhaite pas répondre", "rehúsa", "rehusó", "se negó", "no quiso responder", "no responde",
                "prefiere no responder", "prefiere no decir", "prefiere no contestar", "no contesta", "أفضل عدم الإجابة", "رفض", "رفضت", "رفض الإجابة", "رفضت الإجابة", "تفضل عدم الإجابة", "يفضل عدم الإجابة", "امتنع", "امتنعت"),
    "NotApplicable": ("n/a", "na", "n.a.", "not applicable", "s/o", "so", "sans objet", "non applicable", "ne s'applique pas", "no aplica",
                      "no procede", "no corresponde", "لا ينطبق", "لا تنطبق", "غير منطبق"),
    "NotAsked": ("not asked", "non demandé", "non posée", "question non posée", "no preguntado", "no se preguntó", "no preguntada",
                 "لم يسأل", "لم تسأل", "لم يُسأل", "لم يطرح السؤال"),
}  # fmt: skip
_EMPTY = ("", "-", "--", "---", ".", "..", "...", "/", "null", "none given", "nan", "#n/a", "nil", "s.o.", "—", "–", "//", "-99", "999", "9999", "-9", "-999", "-1", "vacío", "vide", "فارغ")  # fmt: skip


_GIVEN = frozenset(map(plain, ("given", "granted", "obtained", "signed", "written", "verbal", "oral", "accepted", "agreed", "agrees", "full", "accepte", "accepté",
    "signé", "donné", "obtenu", "écrit", "accordé", "consent", "consents", "consenti", "otorgado", "firmado", "acepta", "aceptó", "autoriza", "autorizado", "escrito", "dado", "obtenido", "consiente",
    "وافق", "وافقت", "موافق", "موافقة", "موقع", "أعطى", "خطية", "شفهية", "يوافق", "توافق")))  # fmt: skip
_REFUSED = frozenset(map(plain, ("refused", "refuses", "declined", "denied", "withdrawn", "withdrew", "revoked", "not", "refus", "refusé", "refuse", "retiré", "révoqué", "pas",
    "rechazado", "rechaza", "negado", "negó", "revocado", "retirado", "rehusó", "denegado", "رفض", "رفضت", "مرفوض", "سحب", "غير", "لم", "لا")))  # fmt: skip
_NOT_YET = ("not given", "non donne", "no otorg")


@lru_cache
def truths() -> dict[str, bool]:
    """What means yes and what means no, by the plain form."""
    told = {**flag_spellings(), **yes_and_no()}
    pairs = chain(((text, code == "1") for text, code in told.items()), ((t, True) for t in _YES), ((t, False) for t in _NO))
    return {plain(text): yes for text, yes in pairs}


@lru_cache
def reasons() -> dict[str, str]:
    """Why there is no value, by the plain form; "" where nothing is said about that."""
    found = {plain(text): "" for text in (*missing_tokens(), *_EMPTY)}
    for code, texts in _REASONS.items():
        found |= {plain(text): code for text in texts}
    for code, languages in code_synonyms().get(REASONS, {}).items():
        found |= {plain(text): code for words in languages.values() for text in words}
    for entry in standard().lists[REASONS].current:
        texts = (entry.code, *entry.spellings, *(entry.label[language] for language in LANGUAGES))
        found |= {plain(text): entry.code for text in texts}
    return found


def truth(value: str) -> bool | None:
    """Whether a value means yes or no, or None.

    >>> truth("Sí"), truth("لا"), truth("perhaps")
    (True, False, None)
    """
    return truths().get(plain(value.strip()))


def yes_or_no(value: str) -> bool | None:
    """Whether a longer text says yes or no, by its first word or by what is said of a consent; or None.

    >>> yes_or_no("Oui, par écrit"), yes_or_no("Refused"), yes_or_no("Signed form"), yes_or_no("blue")
    (True, False, True, None)
    """
    whole = truth(value)
    said = words(value)
    if whole is not None or not said:
        return whole
    if set(said) & _REFUSED or any(part in plain(value) for part in _NOT_YET):
        return False
    first = truths().get(said[0]) if len(said[0]) > 1 else None
    if first is not None:
        return first
    return True if set(said) & _GIVEN else None


def reason(value: str) -> str | None:
    """Why a value says that there is none: a code, "" where it does not say why, or None where it says a value.

    >>> reason("NSP"), reason("-"), reason("Cambodia") is None
    ('Unknown', '', True)
    """
    return reasons().get(plain(value.strip().strip("()[]<>. ") or value.strip()))


def folded_keys(texts: dict[str, str]) -> dict[str, str]:
    """The same values by the folded form of their keys."""
    folds = fold_all(texts)
    return {folds[text]: value for text, value in texts.items() if folds[text]}
