"""Signs of what reaches a person or a device: e-mail, profiles, web addresses, addresses of devices."""

from __future__ import annotations

from shoal.intake.identifying.cells import Cells, Mask
from shoal.intake.identifying.signs import Sign, pattern

MAIL = r"[^\s@]+@[^\s@]+\.[^\s@]{2,}"
_NETWORKS = (
    r"facebook|fb|instagram|insta|ig|snapchat|snap|telegram|tg|whatsapp|tiktok|twitter|skype|wechat|viber|linkedin"
)
PROFILE = (
    r"(?i)(?:facebook|instagram|tiktok|twitter|x|linkedin|telegram|snapchat|vk|youtube|threads|pinterest)\.(?:com|net|org|ru)"
    r"/[^\s/?]+|\b(?:fb\.me|fb\.com|t\.me|wa\.me|m\.me|ok\.ru)/\S+"
)
_NAMED = rf"(?i)^(?:{_NETWORKS})\s*(?::\s*@?|\s@|\s-\s)\S*[\p{{L}}\d]\S*$"
_AT = r"^@[\p{L}\d_][\p{L}\d_.]+$"
_BARE = r"^\p{Ll}[\p{Ll}\d]*(?:[._][\p{Ll}\d]+)+$|^\p{Ll}{3,}\d{1,4}$|^\p{L}+_[\p{L}\d_]*\d[\p{L}\d_]*$"

WEB = r"(?i)https?://[^\s/]+\.[^\s/]+/[^\s/]|\bwww\.[^\s/]+\.[^\s/]+/[^\s/]|^[a-z\d-]+(?:\.[a-z\d-]+)+/\S+$"
_SITE = r"(?i)^(?:https?://|www\.)\S+\.\S+$|^[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:com|org|net|info|me|io|blog|site|page|es|fr|mx|ar|ma|tn|eg|sa)/?$"

IP = r"(?:^|[^\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:$|[^\d.])"
IP6 = r"(?i)\b(?:[\da-f]{1,4}:){4,7}[\da-f]{1,4}\b|\b(?:[\da-f]{1,4}:){2,6}:[\da-f:]{1,20}"
MAC = r"(?i)\b[\da-f]{2}(?:[:-][\da-f]{2}){5}\b"


def _bare(cells: Cells) -> Mask:
    """A name that somebody chose: small letters with a point, an underscore or digits, and no word of a web address."""
    return cells.having(_BARE) & ~cells.having(MAIL) & ~cells.having(r"(?i)\.(?:com|org|net|jpe?g|png|pdf|docx?)$")


SIGNS = (
    Sign("mail", pattern(MAIL), 0.98, sure=True, needs="@."),
    Sign("handle", pattern(PROFILE), 0.97, sure=True, needs="./"),
    Sign("handle", pattern(_NAMED), 0.9, sure=True, needs="a "),
    Sign("web", pattern(WEB), 0.95, sure=True, needs="./"),
    Sign("device", pattern(IP), 0.95, sure=True, needs="0."),
    Sign("device", pattern(f"{MAC}|{IP6}"), 0.95, sure=True, needs="0:"),
    Sign("handle", pattern(_AT), 0.9, needs="@", least=2, unique=0.3),
    Sign("web", pattern(_SITE), 0.7, needs="a.", least=4, unique=0.6),
)
LATE = (Sign("handle", _bare, 0.7, least=4, share=0.2, unique=0.75),)
"""Signs that count only where nothing else explains the texts."""
