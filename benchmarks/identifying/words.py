"""Invented people and places in four languages, of which the planted columns are made. Nobody here is a real person.

The lists were written apart from the lexicons of `shoal.intake.identifying`; the command prints how many of these names
stand in those. Names that no lexicon has are made of syllables besides.
"""

from __future__ import annotations

LANGUAGES = ("en", "fr", "es", "ar", "ar-latin")
"""Arabic is written in its own letters and in Latin ones."""

GIVEN = {
    "en": (
        "Olivia Emma Harriet Tabitha Jemima Cordelia Imelda Rowena Philippa Clementine Ottilie Beatrix Saoirse "
        "Niamh Aoife Kerensa Morwenna Lettie Dulcie Ione Maeve Orla Wren Saffron Clover Jack Thomas Rupert "
        "Barnaby Callum Fergus Declan Lachlan Hamish Angus Cormac Eamon Tobias Jasper Silas Ezra Gideon Linus "
        "Alistair Crispin Darcy Kwabena Tyrell Deshawn Latisha Shaniqua Marquis Brayden Kaitlyn Mackenzie Ashton "
        "Jaxon Peyton Harper Ruth Naomi Martha Samuel"
    ),
    "fr": (
        "Manon Océane Clotilde Philippine Bérengère Sixtine Ombeline Prune Garance Capucine Mahaut Solenne Maëlys "
        "Anouk Lilou Romane Ninon Édith Josiane Huguette Marcelline Ghislain Thibaud Amaury Foulques Gontran "
        "Enguerrand Aymeric Loïck Yannis Kylian Mathéo Timéo Évan Noa Gwendal Malo Titouan Corentin Fulgence "
        "Dieumerci Espérance Chancelvie Merveille Aminata Rokia Djénéba Kadiatou Mariétou Ousseynou Souleymane "
        "Cheikh Lamine Yao Kouadio Adjoua Akissi Christelle Claude"
    ),
    "es": (
        "Lucía Valentina Macarena Itziar Nerea Leire Maialen Arantxa Begoña Covadonga Guadalupe Xóchitl Citlali "
        "Itzel Yaretzi Dayana Yuliana Leidy Yurani Maryori Nayeli Rosario Remedios Purificación Encarnación "
        "Joaquín Iñaki Aitor Unai Gorka Xabier Pelayo Froilán Evaristo Cuauhtémoc Tenoch Brayan Yeison Jhon "
        "Wilmer Edwin Yordi Elmer Santiago Emiliano Maximiliano Thiago Bautista Facundo Lautaro Ezequiel Rodolfo "
        "Norberto Amancio Zulema Yesica Keyla Marisol Ana José"
    ),
    "ar": (
        "محمد أحمد فاطمة زينب سلمى نورهان شهيرة جيهان رضوى آسيا تسنيم رؤى جمانة ديمة لارا يارا هايدي كنزي جودي "
        "تولين سيرين ماسة عمران تميم صهيب أوس يامن قتيبة حذيفة لقمان غزوان نورس شهم أدهم زاهر راغب نوري بهاء ضياء "
        "علاء سراج مهران إلياس إلهام انتصار ابتسام اعتماد نجاح فردوس كريمة رجاء وئام ختام شكرية بدرية صبرية "
        "عبدالله خالد يوسف مريم"
    ),
    "ar-latin": (
        "Mohamed Ahmed Fatima Zeinab Salma Nourhan Shahira Gehan Radwa Asya Tasnim Roaa Joumana Deema Lara Yara "
        "Kenzy Judy Tuleen Sireen Massa Imran Tamim Suhaib Aws Yamen Qutaiba Huthaifa Luqman Ghazwan Nawras Adham "
        "Zaher Ragheb Nouri Baha Diaa Alaa Seraj Mahran Elias Elham Entesar Ebtisam Najah Firdaws Rajaa Weam "
        "Khitam Badria Abdallah Khaled Youssef Mariam Oumaima Chaimae Soukaina Hajar Ilyass Zakariae Abdelilah "
        "Bouchaib"
    ),
}
"""Given names by language."""

FAMILY = {
    "en": (
        "Ashworth Beaumont Blenkinsop Cavendish Cholmondeley Dunwoody Entwistle Fairweather Featherstone "
        "Gallowglass Hathersage Heathcote Inglethorpe Jessop Kirkbride Lockwood Merriweather Nettleship Oakenshaw "
        "Pemberton Quibell Ravenscroft Satterthwaite Tattersall Underhill Venables Wigglesworth Yardley Okonjo "
        "Adeyinka Achebe Tremaine Penhaligon Trelawney MacAllister McTavish O'Shaughnessy O'Hanlon FitzGibbon "
        "Smith Jones Taylor Johnson Mbeki Maddox Hargreaves Sowerby Threlfall Wainwright Bickerstaff"
    ),
    "fr": (
        "Beauchêne Chastagnier Desrosiers Delabarre Échallier Fauconnier Grosjean Hautecoeur Jaffrelot Kerguelen "
        "Lachenal Malherbe Nouvian Orsini Pontcarré Quémener Rochefoucauld Sallembier Taillandier Urvoy "
        "Vandenberghe Yvinec Zimmermann Le_Goff Le_Bihan De_la_Tour D'Estaing Tchoumi Nkemelu Mabiala Bongongo "
        "Ilunga Kabasele Tshibangu Mouangue Essomba Dossou Agossou Houngbédji Zinsou Ouédraogo Kinda Tapsoba "
        "Diomandé Gbagbo Martin Durand Petit Rabemananjara Andriamanitra Jeanbaptiste Dorvil"
    ),
    "es": (
        "Aizpurúa Bengoechea Cervera Dorronsoro Echevarrieta Fagoaga Goikoetxea Huamán Ibarretxe Jáuregui "
        "Larrañaga Mendizábal Norzagaray Olazábal Pumarejo Quispe Mamani Condori Choque Huanca Ticona Yupanqui "
        "Zubizarreta Tzoc Chávez Cauich Pech Canul Xicoténcatl Nahuat Ajpop Batz García López Martínez "
        "de_la_Fuente del_Castillo de_los_Ríos Santamaría Villagrán Barahona Zelaya Mejicanos Argueta Chicas "
        "Portillo Turcios Oseguera Betancourt Arreaza Machuca"
    ),
    "ar": (
        "الأحمد الحسن الزعبي الرواشدة العبادي المومني الطراونة الخصاونة البطاينة العجارمة الشوبكي الداوود القيسي "
        "الحوراني المحاميد الجولاني الدروبي الأتاسي القوتلي العظمة المالح الصواف الدقاق النشار المنفلوطي البنهاوي "
        "القليوبي السنوسي الورفلي القذافي المجبري الدرسي بوعلام بن_يوسف بلقاسم زروقي مقراني حمادوش أوزغلة "
        "التويجري الشثري آل_سعود الفضلي الرميحي العوضي بن_علي الكواري"
    ),
    "ar-latin": (
        "Al_Ahmad Al-Hassan Alzoubi Rawashdeh Abbadi Momani Tarawneh Khasawneh Bataineh Shoubaki Daoud Qaisi "
        "Hourani Mahamid Jolani Droubi Atassi Qouatli Azmeh Maleh Sawwaf Dakkak Nashar Manfalouti Banhawi "
        "Qalyoubi Senussi Werfalli Majbari Derssi Boualem Ben_Youssef Belkacem Zerrouki Mokrani Hamadouche "
        "Tuwaijri Shathri Al_Saud Fadhli Rumaihi Awadhi Kuwari Ait_Taleb Oulhaj"
    ),
}
"""Family names by language. "_" stands for a space."""

_SYLLABLES = (
    "ka",
    "lo",
    "mi",
    "ren",
    "tas",
    "vel",
    "dor",
    "shi",
    "bu",
    "nar",
    "el",
    "gor",
    "pim",
    "za",
    "thu",
    "yo",
    "lek",
)


def syllables(draw: object) -> str:
    """A name that stands in no list."""
    choices = draw.choices  # type: ignore[attr-defined]
    return "".join(choices(_SYLLABLES, k=choices((2, 3))[0])).capitalize()


STREETS = {
    "en": (
        "{n} {w} Street",
        "{n} {w} Road, Flat {m}",
        "{n} {w} Ave, Apt {m}",
        "Flat {m}, {n} {w} Lane",
        "P.O. Box {n}, {w}",
        "{w} Cottage, {n} Mill Close",
    ),
    "fr": (
        "{n} rue {w}",
        "{n}, avenue du {w}",
        "{n} bis, chemin des {w}",
        "Appt {m}, {n} boulevard {w}",
        "BP {n} {w}",
        "Résidence {w}, bât. {m}",
    ),
    "es": (
        "Calle {w} {n}",
        "C/ {w}, {n}, {m}º A",
        "Av. {w} {n}, Col. Centro",
        "Carrera {m} # {n}-{m} {w}",
        "Avda. de {w}, nº {n}",
        "Mz {m} Lote {n}, {w}",
    ),
    "ar": (
        "شارع {w} {n}",
        "{n} شارع {w}، الطابق {m}",
        "حي {w}، مبنى {n}",
        "طريق {w}، بناية {n}، شقة {m}",
        "زنقة {w} رقم {n}",
        "ص.ب {n} {w}",
    ),
    "ar-latin": (
        "{n} Sharia {w}",
        "{n} rue {w}",
        "Hay {w} Bloc {m} No {n}",
        "{w} Street, Building {n}, Floor {m}",
        "Al {w} Road {n}",
        "Lot {w} n° {n}",
    ),
}
"""Ways of writing an address."""

STREET_WORDS = {
    "en": "Willow Harcourt Station Beechwood Sycamore Kingsway Mulberry Chapel Orchard Quarry Larkspur Thornbury Elm",
    "fr": "Gambetta Tilleuls Moulins Pasteur Verdun Acacias Lamartine Bellevue Marronniers Peupliers Voltaire Lilas",
    "es": "Hidalgo Olmos Independencia Jacarandas Bolívar Libertad Cervantes Almendros Girasoles Colón Juárez Azucenas",
    "ar": "النخيل الزيتون الجمهورية الاستقلال الياسمين القدس الجامعة السلام الحرية النصر الأمل الفردوس",
    "ar-latin": "Nakhil Zaytoun Joumhouria Istiklal Yasmine Qods Salam Horria Nasr Amal Firdaous Massira",
}
"""What streets are called."""

STORIES = {
    "en": (
        "{g} was found near the {p} with {k} and asked for help",
        "She told the {p} that {g} kept her documents for {n} months",
        "Client says her {k} paid {n} dollars to a man at the {p}",
        "Follow-up visit on {n} June: still afraid of her {k}, wants to move",
        "He worked {n} hours a day, slept in the {p} and was never paid",
        "Referred by {g}. Lives with {k}. Does not want the {p} to know.",
    ),
    "fr": (
        "{g} a été trouvée près de la {p} avec son {k} et a demandé de l'aide",
        "Elle a dit à la {p} que {g} gardait ses papiers depuis {n} mois",
        "La personne affirme que son {k} a payé {n} euros à un homme de la {p}",
        "Visite du {n} juin : elle a encore peur de son {k} et veut partir",
        "Il travaillait {n} heures par jour, dormait dans la {p}, jamais payé",
        "Orientée par {g}. Vit avec son {k}. Ne veut pas que la {p} sache.",
    ),
    "es": (
        "{g} fue encontrada cerca de la {p} con su {k} y pidió ayuda",
        "Dijo a la {p} que {g} le quitó los papeles hace {n} meses",
        "La usuaria cuenta que su {k} pagó {n} pesos a un hombre en la {p}",
        "Visita del {n} de junio: todavía tiene miedo de su {k}, quiere irse",
        "Trabajaba {n} horas al día, dormía en la {p} y nunca le pagaron",
        "Derivada por {g}. Vive con su {k}. No quiere que la {p} lo sepa.",
    ),
    "ar": (
        "وجدت {g} قرب {p} مع {k} وطلبت المساعدة من الموظفة",
        "قالت في {p} إن {g} أخذ أوراقها منذ {n} أشهر",
        "تقول المستفيدة إن {k} دفع {n} دولار لرجل في {p}",
        "زيارة متابعة يوم {n} حزيران وما زالت تخاف من {k} وتريد الرحيل",
        "كان يعمل {n} ساعات في اليوم وينام في {p} ولم يأخذ أجره",
        "أحالتها {g} وهي تعيش مع {k} ولا تريد أن يعرف أحد في {p}",
    ),
    "ar-latin": (
        "{g} kanat qarib men el {p} ma3a {k} w talabat mosa3ada",
        "Galet lel {p} inno {g} akhad wra2ha men {n} shhor",
        "Bet2oul inno {k} dafa3 {n} dollar la rejjel bel {p}",
        "Zyara {n} June: lessa khayfe men {k} w badda trouh",
        "Ken yeshteghel {n} se3at bel yom w ynem bel {p} bala masari",
        "Hawwalata {g}. 3aysha ma3 {k}. Ma badda {p} ya3ref.",
    ),
}
"""Stories with open places: a name, a place, a relative, a number."""

PLACES = {
    "en": "station market church farm hotel police clinic",
    "fr": "gare mairie ferme préfecture boutique police",
    "es": "estación plaza finca comisaría tienda policía",
    "ar": "المحطة السوق المزرعة الفندق المركز العيادة",
    "ar-latin": "mahatta souk mazra3a otel markaz",
}
KIN = {
    "en": "aunt cousin brother boyfriend neighbour employer",
    "fr": "oncle cousin frère patron voisin compagnon",
    "es": "tío primo hermano patrón vecino novio",
    "ar": "خالها أخوها جارها زوجها صاحب العمل",
    "ar-latin": "khalha akhouha jarha joza",
}

ORDINARY = {
    "en": ("Yes", "No", "Other", "none", "see file", "North", "Shelter", "pending"),
    "fr": ("Oui", "Non", "Autre", "aucun", "voir dossier", "Nord", "Foyer", "en cours"),
    "es": ("Sí", "No", "Otro", "ninguno", "ver ficha", "Norte", "Albergue", "pendiente"),
    "ar": ("نعم", "لا", "أخرى", "لا يوجد", "انظر الملف", "شمال", "مأوى", "قيد المتابعة"),
    "ar-latin": ("Na3am", "La", "Autre", "None", "Nord", "Shelter", "pending", "Oui"),
}
"""What else stands in a column that is not all identifiers."""
