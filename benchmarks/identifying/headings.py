"""Headings of planted columns: meaningful ones in four languages, short ones, meaningless ones, and misleading ones."""

from __future__ import annotations

from random import Random

_MEANING = {
    "full-name": ("Full name", "Nom et prénom", "Nombre completo", "الاسم الكامل", "fn"),
    "given-name": ("First name", "Prénom", "Nombre de pila", "الاسم الأول", "prn"),
    "family-name": ("Surname", "Nom de famille", "Apellidos", "اسم العائلة", "ln"),
    "initials": ("Name (short)", "Initiales", "Iniciales", "الأحرف الأولى", "ini"),
    "phone": ("Mobile phone", "Téléphone", "Teléfono móvil", "رقم الهاتف", "tel1"),
    "mail": ("E-mail", "Courriel", "Correo electrónico", "البريد الإلكتروني", "eml"),
    "identity-number": ("National ID", "N° d'identité", "DNI", "رقم الهوية", "nin"),
    "passport": ("Passport no", "N° de passeport", "Pasaporte", "رقم الجواز", "ppt"),
    "case-number": ("File reference", "N° de dossier", "Expediente", "رقم الملف", "refno"),
    "birth-date": ("Date of birth", "Date de naissance", "Fecha de nacimiento", "تاريخ الميلاد", "dob"),
    "exact-date": ("Interview date", "Date d'entretien", "Fecha de entrevista", "تاريخ المقابلة", "dt"),
    "address": ("Home address", "Adresse", "Dirección", "العنوان", "addr"),
    "postal-code": ("Postcode", "Code postal", "Código postal", "الرمز البريدي", "cp"),
    "coordinates": ("GPS", "Coordonnées", "Coordenadas", "إحداثيات", "geo"),
    "plate": ("Licence plate", "Immatriculation", "Matrícula", "لوحة السيارة", "veh"),
    "account": ("Bank account", "RIB", "Cuenta bancaria", "رقم الحساب", "acc"),
    "card": ("Card", "Carte bancaire", "Tarjeta", "رقم البطاقة", "crd"),
    "handle": ("Social media", "Profil Facebook", "Usuario de Instagram", "حساب فيسبوك", "sm"),
    "web": ("Website", "Page web", "Página web", "الموقع", "lnk"),
    "device": ("IP address", "Adresse IP", "IMEI", "رقم الجهاز", "dev"),
    "file": ("Photo", "Photo", "Foto", "صورة", "pic"),
    "prose": ("Case notes", "Observations", "Observaciones", "ملاحظات", "obs"),
}
_MEANINGLESS = ("Q12", "col7", "Unnamed: 3", "F23", "var_04", "field18", "X1", "data", "s2q5a", "V0031")
_MISLEADING = {
    "en": ("other", "notes_code", "Category", "Gender", "Status", "programme", "Type of exploitation", "cas_Status"),
    "fr": ("autre", "Statut", "Catégorie", "Genre", "Nationalité", "programme", "Type d'exploitation", "prs_Gender"),
    "es": ("otro", "Estado", "Categoría", "Género", "Nacionalidad", "programa", "Sector laboral", "vic_LabourSector"),
    "ar": ("أخرى", "الحالة", "الفئة", "الجنس", "الجنسية", "البرنامج", "نوع الاستغلال", "prs_MaritalStatus"),
}


def heading(draw: Random, kind: str, language: str) -> tuple[str, str]:
    """The style of a heading, and the heading.

    Args:
        draw: Chance.
        kind: What is planted.
        language: Of the column.
    """
    base = draw.choice(("fr", "ar")) if language == "ar-latin" else language
    style = draw.choice(("meaningful", "abbreviated", "meaningless", "misleading"))
    if style == "meaningful":
        return style, _MEANING[kind][("en", "fr", "es", "ar").index(base)]
    if style == "abbreviated":
        return style, _MEANING[kind][4] + draw.choice(("", "_1", "_x"))
    return style, draw.choice(_MEANINGLESS if style == "meaningless" else _MISLEADING[base])
