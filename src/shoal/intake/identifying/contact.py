"""Signs of what reaches a person or a device: e-mail, profiles, web addresses, addresses of devices."""

from __future__ import annotations

from shoal.intake.identifying.cells import Cells, Mask
from shoal.intake.identifying.signs import Sign, anywhere, matching, shaped

MAIL = r"[^ @]+@[^ @]+\.[^ @]{2,}"
PROFILE = (
    r"(?i)(?:facebook|instagram|tiktok|twitter|x|linkedin|telegram|snapchat|vk|youtube|threads|pinterest)\.(?:com|net|org|ru)"
    r"/[^ /?]|(?:^|[^a-z])(?:fb\.me|fb\.com|t\.me|wa\.me|m\.me|ok\.ru)/[^ ]"
)
WEB = r"(?i)https?://[^ /]+\.[^ /]+/[^ /]|www\.[^ /]+\.[^ /]+/[^ /]|^[a-z0-9-]+(?:\.[a-z0-9-]+)+/[^ ]+$"
IP = r"(?:^|[^0-9.])(?:(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])(?:$|[^0-9.])"
MAC = r"(?i)(?:^|[^0-9a-f])[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}(?:$|[^0-9a-f])"

_NETWORKS = (
    r"facebook|fb|instagram|insta|ig|snapchat|snap|telegram|tg|whatsapp|tiktok|twitter|skype|wechat|viber|linkedin"
    r"|فيسبوك|انستغرام|إنستغرام|تويتر|سناب"
)
_NAMED = rf"(?i)^(?:{_NETWORKS})(?: ?: ?@?| ?@| - )\S*\w"
_SITE = r"(?i)^(?:https?://|www\.)\S+\.\S+$|^[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:com|org|net|info|me|io|blog|site|page|es|fr|mx|ar|ma|tn|eg|sa)/?$"
_IP6 = r"(?i)(?:^|\s)(?:[\da-f]{1,4}:){4,7}[\da-f]{1,4}\b|(?:^|\s)(?:[\da-f]{1,4}:){2,6}:[\da-f:]{1,20}"
_ENDING = matching(r"(?i)@|\.(?:com|org|net|jpe?g|png|pdf|docx?)$")
_CHOSEN = shaped(r"^a[a0]*(?:[._][a0]+)+$|^a{3,}0{1,4}$|^[Aa]+_[Aa0_]*0[Aa0_]*$")
_SMALL = shaped(r"^a{5,20}$")


def _chosen(cells: Cells) -> Mask:
    """Names that somebody chose: small letters, many with a point, an underscore or digits; no file or address."""
    mask = _CHOSEN(cells)
    if not mask.any():
        return mask
    alike = mask | _SMALL(cells)
    return (alike if 5 * int(mask.sum()) >= int(alike.sum()) else mask) & ~_ENDING(cells)


SIGNS = (
    Sign("mail", anywhere(MAIL), 0.98, sure=True, needs="@."),
    Sign("handle", anywhere(PROFILE), 0.97, sure=True, needs="./"),
    Sign("handle", matching(_NAMED), 0.9, sure=True, needs="a"),
    Sign("web", anywhere(WEB), 0.95, sure=True, needs="./"),
    Sign("device", anywhere(IP), 0.95, sure=True, needs="0."),
    Sign("device", anywhere(MAC), 0.95, sure=True, needs="0"),
    Sign("device", matching(_IP6), 0.95, sure=True, needs="0:"),
    Sign("handle", shaped(r"^@[Aax0_][Aax0_.]+$"), 0.9, needs="@a", least=2, unique=0.3),
    Sign("web", matching(_SITE), 0.7, needs="a.", least=4, unique=0.6),
)
LATE = (
    Sign("handle", _chosen, 0.7, needs="a", least=4, share=0.2, unique=0.65),
    Sign("handle", shaped(r"^a{5,20}0{0,4}$"), 0.55, needs="a", least=10, share=0.3, unique=0.9),
)
"""Signs that count only where nothing else explains the texts."""
