-- Case data standard 1.1.0, profile release, for PostgreSQL.
-- A column that ends in _missing holds the reason why its field has no value.

BEGIN;

CREATE TABLE "list_gender" (
  code text PRIMARY KEY,
  position integer NOT NULL,
  label_en text NOT NULL,
  label_fr text NOT NULL,
  label_es text NOT NULL,
  label_ar text NOT NULL,
  broader text REFERENCES "list_gender" (code),
  deprecated_in text,
  replaced_by text REFERENCES "list_gender" (code)
);
INSERT INTO "list_gender" VALUES
  ('Female', 1, 'Woman or girl', 'Femme ou fille', 'Mujer o niña', 'امرأة أو فتاة', NULL, NULL, NULL),
  ('Male', 2, 'Man or boy', 'Homme ou garçon', 'Hombre o niño', 'رجل أو فتى', NULL, NULL, NULL),
  ('Transgender/NonConforming', 3, 'Transgender or gender non-conforming', 'Personne transgenre ou de genre non conforme', 'Persona transgénero o de género no conforme', 'شخص مغاير الهوية الجنسانية أو غير ممتثل للمعايير الجنسانية', NULL, NULL, NULL);

CREATE TABLE "list_age_band" (
  code text PRIMARY KEY,
  position integer NOT NULL,
  label_en text NOT NULL,
  label_fr text NOT NULL,
  label_es text NOT NULL,
  label_ar text NOT NULL,
  broader text REFERENCES "list_age_band" (code),
  deprecated_in text,
  replaced_by text REFERENCES "list_age_band" (code)
);
INSERT INTO "list_age_band" VALUES
  ('0--8', 1, '0 to 8 years', '0 à 8 ans', 'De 0 a 8 años', 'من 0 إلى 8 سنوات', NULL, NULL, NULL),
  ('9--17', 2, '9 to 17 years', '9 à 17 ans', 'De 9 a 17 años', 'من 9 إلى 17 سنة', NULL, NULL, NULL),
  ('18--20', 3, '18 to 20 years', '18 à 20 ans', 'De 18 a 20 años', 'من 18 إلى 20 سنة', NULL, NULL, NULL),
  ('21--23', 4, '21 to 23 years', '21 à 23 ans', 'De 21 a 23 años', 'من 21 إلى 23 سنة', NULL, NULL, NULL),
  ('24--26', 5, '24 to 26 years', '24 à 26 ans', 'De 24 a 26 años', 'من 24 إلى 26 سنة', NULL, NULL, NULL),
  ('27--29', 6, '27 to 29 years', '27 à 29 ans', 'De 27 a 29 años', 'من 27 إلى 29 سنة', NULL, NULL, NULL),
  ('30--38', 7, '30 to 38 years', '30 à 38 ans', 'De 30 a 38 años', 'من 30 إلى 38 سنة', NULL, NULL, NULL),
  ('39--47', 8, '39 to 47 years', '39 à 47 ans', 'De 39 a 47 años', 'من 39 إلى 47 سنة', NULL, NULL, NULL),
  ('48+', 9, '48 years and older', '48 ans et plus', '48 años o más', '48 سنة فأكثر', NULL, NULL, NULL);

CREATE TABLE "list_majority" (
  code text PRIMARY KEY,
  position integer NOT NULL,
  label_en text NOT NULL,
  label_fr text NOT NULL,
  label_es text NOT NULL,
  label_ar text NOT NULL,
  broader text REFERENCES "list_majority" (code),
  deprecated_in text,
  replaced_by text REFERENCES "list_majority" (code)
);
INSERT INTO "list_majority" VALUES
  ('Minor', 1, 'Under 18 years', 'Moins de 18 ans', 'Menos de 18 años', 'أقل من 18 سنة', NULL, NULL, NULL),
  ('Adult', 2, '18 years or older', '18 ans ou plus', '18 años o más', '18 سنة فأكثر', NULL, NULL, NULL);

CREATE TABLE "list_source" (
  code text PRIMARY KEY,
  position integer NOT NULL,
  label_en text NOT NULL,
  label_fr text NOT NULL,
  label_es text NOT NULL,
  label_ar text NOT NULL,
  broader text REFERENCES "list_source" (code),
  deprecated_in text,
  replaced_by text REFERENCES "list_source" (code)
);
INSERT INTO "list_source" VALUES
  ('Case Management', 1, 'Case management', 'Gestion des cas', 'Gestión de casos', 'إدارة الحالات', NULL, NULL, NULL),
  ('Hotline', 2, 'Hotline', 'Ligne d''assistance téléphonique', 'Línea telefónica de ayuda', 'الخط الساخن', NULL, NULL, NULL);

CREATE TABLE "list_traffick_months" (
  code text PRIMARY KEY,
  position integer NOT NULL,
  label_en text NOT NULL,
  label_fr text NOT NULL,
  label_es text NOT NULL,
  label_ar text NOT NULL,
  broader text REFERENCES "list_traffick_months" (code),
  deprecated_in text,
  replaced_by text REFERENCES "list_traffick_months" (code)
);
INSERT INTO "list_traffick_months" VALUES
  ('0--12 (0-1 yr)', 1, 'Up to 1 year', 'Jusqu''à 1 an', 'Hasta 1 año', 'سنة واحدة أو أقل', NULL, NULL, NULL),
  ('13--24 (1-2 yrs)', 2, '1 to 2 years', '1 à 2 ans', 'De 1 a 2 años', 'من سنة إلى سنتين', NULL, NULL, NULL),
  ('25+ (2+ yrs)', 3, 'More than 2 years', 'Plus de 2 ans', 'Más de 2 años', 'أكثر من سنتين', NULL, NULL, NULL),
  ('25--60 (2-5 yrs)', 4, '2 to 5 years', '2 à 5 ans', 'De 2 a 5 años', 'من سنتين إلى 5 سنوات', '25+ (2+ yrs)', NULL, NULL),
  ('61+ (5+ yrs)', 5, 'More than 5 years', 'Plus de 5 ans', 'Más de 5 años', 'أكثر من 5 سنوات', '25+ (2+ yrs)', NULL, NULL);

CREATE TABLE "list_country_alpha2" (
  code text PRIMARY KEY,
  position integer NOT NULL,
  label_en text NOT NULL,
  label_fr text NOT NULL,
  label_es text NOT NULL,
  label_ar text NOT NULL,
  broader text REFERENCES "list_country_alpha2" (code),
  deprecated_in text,
  replaced_by text REFERENCES "list_country_alpha2" (code)
);
INSERT INTO "list_country_alpha2" VALUES
  ('AD', 1, 'Andorra', 'Andorre', 'Andorra', 'أندورا', NULL, NULL, NULL),
  ('AE', 2, 'United Arab Emirates', 'Émirats arabes unis', 'Emiratos Árabes Unidos', 'الإمارات العربية المتحدة', NULL, NULL, NULL),
  ('AF', 3, 'Afghanistan', 'Afghanistan', 'Afganistán', 'أفغانستان', NULL, NULL, NULL),
  ('AG', 4, 'Antigua & Barbuda', 'Antigua-et-Barbuda', 'Antigua y Barbuda', 'أنتيغوا وبربودا', NULL, NULL, NULL),
  ('AI', 5, 'Anguilla', 'Anguilla', 'Anguila', 'أنغويلا', NULL, NULL, NULL),
  ('AL', 6, 'Albania', 'Albanie', 'Albania', 'ألبانيا', NULL, NULL, NULL),
  ('AM', 7, 'Armenia', 'Arménie', 'Armenia', 'أرمينيا', NULL, NULL, NULL),
  ('AO', 8, 'Angola', 'Angola', 'Angola', 'أنغولا', NULL, NULL, NULL),
  ('AQ', 9, 'Antarctica', 'Antarctique', 'Antártida', 'أنتاركتيكا', NULL, NULL, NULL),
  ('AR', 10, 'Argentina', 'Argentine', 'Argentina', 'الأرجنتين', NULL, NULL, NULL),
  ('AS', 11, 'American Samoa', 'Samoa américaines', 'Samoa Americana', 'ساموا الأمريكية', NULL, NULL, NULL),
  ('AT', 12, 'Austria', 'Autriche', 'Austria', 'النمسا', NULL, NULL, NULL),
  ('AU', 13, 'Australia', 'Australie', 'Australia', 'أستراليا', NULL, NULL, NULL),
  ('AW', 14, 'Aruba', 'Aruba', 'Aruba', 'أروبا', NULL, NULL, NULL),
  ('AX', 15, 'Åland Islands', 'Îles Åland', 'Islas Aland', 'جزر آلاند', NULL, NULL, NULL),
  ('AZ', 16, 'Azerbaijan', 'Azerbaïdjan', 'Azerbaiyán', 'أذربيجان', NULL, NULL, NULL),
  ('BA', 17, 'Bosnia & Herzegovina', 'Bosnie-Herzégovine', 'Bosnia y Herzegovina', 'البوسنة والهرسك', NULL, NULL, NULL),
  ('BB', 18, 'Barbados', 'Barbade', 'Barbados', 'بربادوس', NULL, NULL, NULL),
  ('BD', 19, 'Bangladesh', 'Bangladesh', 'Bangladés', 'بنغلاديش', NULL, NULL, NULL),
  ('BE', 20, 'Belgium', 'Belgique', 'Bélgica', 'بلجيكا', NULL, NULL, NULL),
  ('BF', 21, 'Burkina Faso', 'Burkina Faso', 'Burkina Faso', 'بوركينا فاسو', NULL, NULL, NULL),
  ('BG', 22, 'Bulgaria', 'Bulgarie', 'Bulgaria', 'بلغاريا', NULL, NULL, NULL),
  ('BH', 23, 'Bahrain', 'Bahreïn', 'Baréin', 'البحرين', NULL, NULL, NULL),
  ('BI', 24, 'Burundi', 'Burundi', 'Burundi', 'بوروندي', NULL, NULL, NULL),
  ('BJ', 25, 'Benin', 'Bénin', 'Benín', 'بنين', NULL, NULL, NULL),
  ('BL', 26, 'St. Barthélemy', 'Saint-Barthélemy', 'San Bartolomé', 'سان بارتليمي', NULL, NULL, NULL),
  ('BM', 27, 'Bermuda', 'Bermudes', 'Bermudas', 'برمودا', NULL, NULL, NULL),
  ('BN', 28, 'Brunei', 'Brunei', 'Brunéi', 'بروناي', NULL, NULL, NULL),
  ('BO', 29, 'Bolivia', 'Bolivie', 'Bolivia', 'بوليفيا', NULL, NULL, NULL),
  ('BQ', 30, 'Caribbean Netherlands', 'Pays-Bas caribéens', 'Caribe neerlandés', 'هولندا الكاريبية', NULL, NULL, NULL),
  ('BR', 31, 'Brazil', 'Brésil', 'Brasil', 'البرازيل', NULL, NULL, NULL),
  ('BS', 32, 'Bahamas', 'Bahamas', 'Bahamas', 'جزر البهاما', NULL, NULL, NULL),
  ('BT', 33, 'Bhutan', 'Bhoutan', 'Bután', 'بوتان', NULL, NULL, NULL),
  ('BV', 34, 'Bouvet Island', 'Île Bouvet', 'Isla Bouvet', 'جزيرة بوفيه', NULL, NULL, NULL),
  ('BW', 35, 'Botswana', 'Botswana', 'Botsuana', 'بوتسوانا', NULL, NULL, NULL),
  ('BY', 36, 'Belarus', 'Biélorussie', 'Bielorrusia', 'بيلاروس', NULL, NULL, NULL),
  ('BZ', 37, 'Belize', 'Belize', 'Belice', 'بليز', NULL, NULL, NULL),
  ('CA', 38, 'Canada', 'Canada', 'Canadá', 'كندا', NULL, NULL, NULL),
  ('CC', 39, 'Cocos (Keeling) Islands', 'Îles Cocos', 'Islas Cocos', 'جزر كوكوس (كيلينغ)', NULL, NULL, NULL),
  ('CD', 40, 'Congo - Kinshasa', 'Congo-Kinshasa', 'República Democrática del Congo', 'الكونغو - كينشاسا', NULL, NULL, NULL),
  ('CF', 41, 'Central African Republic', 'République centrafricaine', 'República Centroafricana', 'جمهورية أفريقيا الوسطى', NULL, NULL, NULL),
  ('CG', 42, 'Congo - Brazzaville', 'Congo-Brazzaville', 'Congo', 'الكونغو - برازافيل', NULL, NULL, NULL),
  ('CH', 43, 'Switzerland', 'Suisse', 'Suiza', 'سويسرا', NULL, NULL, NULL),
  ('CI', 44, 'Côte d’Ivoire', 'Côte d’Ivoire', 'Côte d’Ivoire', 'ساحل العاج', NULL, NULL, NULL),
  ('CK', 45, 'Cook Islands', 'Îles Cook', 'Islas Cook', 'جزر كوك', NULL, NULL, NULL),
  ('CL', 46, 'Chile', 'Chili', 'Chile', 'تشيلي', NULL, NULL, NULL),
  ('CM', 47, 'Cameroon', 'Cameroun', 'Camerún', 'الكاميرون', NULL, NULL, NULL),
  ('CN', 48, 'China', 'Chine', 'China', 'الصين', NULL, NULL, NULL),
  ('CO', 49, 'Colombia', 'Colombie', 'Colombia', 'كولومبيا', NULL, NULL, NULL),
  ('CR', 50, 'Costa Rica', 'Costa Rica', 'Costa Rica', 'كوستاريكا', NULL, NULL, NULL),
  ('CU', 51, 'Cuba', 'Cuba', 'Cuba', 'كوبا', NULL, NULL, NULL),
  ('CV', 52, 'Cape Verde', 'Cap-Vert', 'Cabo Verde', 'الرأس الأخضر', NULL, NULL, NULL),
  ('CW', 53, 'Curaçao', 'Curaçao', 'Curazao', 'كوراساو', NULL, NULL, NULL),
  ('CX', 54, 'Christmas Island', 'Île Christmas', 'Isla de Navidad', 'جزيرة كريسماس', NULL, NULL, NULL),
  ('CY', 55, 'Cyprus', 'Chypre', 'Chipre', 'قبرص', NULL, NULL, NULL),
  ('CZ', 56, 'Czechia', 'Tchéquie', 'Chequia', 'التشيك', NULL, NULL, NULL),
  ('DE', 57, 'Germany', 'Allemagne', 'Alemania', 'ألمانيا', NULL, NULL, NULL),
  ('DJ', 58, 'Djibouti', 'Djibouti', 'Yibuti', 'جيبوتي', NULL, NULL, NULL),
  ('DK', 59, 'Denmark', 'Danemark', 'Dinamarca', 'الدانمرك', NULL, NULL, NULL),
  ('DM', 60, 'Dominica', 'Dominique', 'Dominica', 'دومينيكا', NULL, NULL, NULL),
  ('DO', 61, 'Dominican Republic', 'République dominicaine', 'República Dominicana', 'جمهورية الدومينيكان', NULL, NULL, NULL),
  ('DZ', 62, 'Algeria', 'Algérie', 'Argelia', 'الجزائر', NULL, NULL, NULL),
  ('EC', 63, 'Ecuador', 'Équateur', 'Ecuador', 'الإكوادور', NULL, NULL, NULL),
  ('EE', 64, 'Estonia', 'Estonie', 'Estonia', 'إستونيا', NULL, NULL, NULL),
  ('EG', 65, 'Egypt', 'Égypte', 'Egipto', 'مصر', NULL, NULL, NULL),
  ('EH', 66, 'Western Sahara', 'Sahara occidental', 'Sáhara Occidental', 'الصحراء الغربية', NULL, NULL, NULL),
  ('ER', 67, 'Eritrea', 'Érythrée', 'Eritrea', 'إريتريا', NULL, NULL, NULL),
  ('ES', 68, 'Spain', 'Espagne', 'España', 'إسبانيا', NULL, NULL, NULL),
  ('ET', 69, 'Ethiopia', 'Éthiopie', 'Etiopía', 'إثيوبيا', NULL, NULL, NULL),
  ('FI', 70, 'Finland', 'Finlande', 'Finlandia', 'فنلندا', NULL, NULL, NULL),
  ('FJ', 71, 'Fiji', 'Fidji', 'Fiyi', 'فيجي', NULL, NULL, NULL),
  ('FK', 72, 'Falkland Islands', 'Îles Malouines', 'Islas Malvinas', 'جزر فوكلاند', NULL, NULL, NULL),
  ('FM', 73, 'Micronesia', 'Micronésie', 'Micronesia', 'ميكرونيزيا', NULL, NULL, NULL),
  ('FO', 74, 'Faroe Islands', 'Îles Féroé', 'Islas Feroe', 'جزر فارو', NULL, NULL, NULL),
  ('FR', 75, 'France', 'France', 'Francia', 'فرنسا', NULL, NULL, NULL),
  ('GA', 76, 'Gabon', 'Gabon', 'Gabón', 'الغابون', NULL, NULL, NULL),
  ('GB', 77, 'United Kingdom', 'Royaume-Uni', 'Reino Unido', 'المملكة المتحدة', NULL, NULL, NULL),
  ('GD', 78, 'Grenada', 'Grenade', 'Granada', 'غرينادا', NULL, NULL, NULL),
  ('GE', 79, 'Georgia', 'Géorgie', 'Georgia', 'جورجيا', NULL, NULL, NULL),
  ('GF', 80, 'French Guiana', 'Guyane française', 'Guayana Francesa', 'غويانا الفرنسية', NULL, NULL, NULL),
  ('GG', 81, 'Guernsey', 'Guernesey', 'Guernesey', 'غيرنزي', NULL, NULL, NULL),
  ('GH', 82, 'Ghana', 'Ghana', 'Ghana', 'غانا', NULL, NULL, NULL),
  ('GI', 83, 'Gibraltar', 'Gibraltar', 'Gibraltar', 'جبل طارق', NULL, NULL, NULL),
  ('GL', 84, 'Greenland', 'Groenland', 'Groenlandia', 'غرينلاند', NULL, NULL, NULL),
  ('GM', 85, 'Gambia', 'Gambie', 'Gambia', 'غامبيا', NULL, NULL, NULL),
  ('GN', 86, 'Guinea', 'Guinée', 'Guinea', 'غينيا', NULL, NULL, NULL),
  ('GP', 87, 'Guadeloupe', 'Guadeloupe', 'Guadalupe', 'غوادلوب', NULL, NULL, NULL),
  ('GQ', 88, 'Equatorial Guinea', 'Guinée équatoriale', 'Guinea Ecuatorial', 'غينيا الاستوائية', NULL, NULL, NULL),
  ('GR', 89, 'Greece', 'Grèce', 'Grecia', 'اليونان', NULL, NULL, NULL),
  ('GS', 90, 'South Georgia & South Sandwich Islands', 'Géorgie du Sud-et-les Îles Sandwich du Sud', 'Islas Georgia del Sur y Sandwich del Sur', 'جورجيا الجنوبية وجزر ساندويتش الجنوبية', NULL, NULL, NULL),
  ('GT', 91, 'Guatemala', 'Guatemala', 'Guatemala', 'غواتيمالا', NULL, NULL, NULL),
  ('GU', 92, 'Guam', 'Guam', 'Guam', 'غوام', NULL, NULL, NULL),
  ('GW', 93, 'Guinea-Bissau', 'Guinée-Bissau', 'Guinea-Bisáu', 'غينيا بيساو', NULL, NULL, NULL),
  ('GY', 94, 'Guyana', 'Guyana', 'Guyana', 'غيانا', NULL, NULL, NULL),
  ('HK', 95, 'Hong Kong SAR China', 'R.A.S. chinoise de Hong Kong', 'RAE de Hong Kong (China)', 'هونغ كونغ الصينية (منطقة إدارية خاصة)', NULL, NULL, NULL),
  ('HM', 96, 'Heard & McDonald Islands', 'Îles Heard-et-MacDonald', 'Islas Heard y McDonald', 'جزيرة هيرد وجزر ماكدونالد', NULL, NULL, NULL),
  ('HN', 97, 'Honduras', 'Honduras', 'Honduras', 'هندوراس', NULL, NULL, NULL),
  ('HR', 98, 'Croatia', 'Croatie', 'Croacia', 'كرواتيا', NULL, NULL, NULL),
  ('HT', 99, 'Haiti', 'Haïti', 'Haití', 'هايتي', NULL, NULL, NULL),
  ('HU', 100, 'Hungary', 'Hongrie', 'Hungría', 'هنغاريا', NULL, NULL, NULL),
  ('ID', 101, 'Indonesia', 'Indonésie', 'Indonesia', 'إندونيسيا', NULL, NULL, NULL),
  ('IE', 102, 'Ireland', 'Irlande', 'Irlanda', 'أيرلندا', NULL, NULL, NULL),
  ('IL', 103, 'Israel', 'Israël', 'Israel', 'إسرائيل', NULL, NULL, NULL),
  ('IM', 104, 'Isle of Man', 'Île de Man', 'Isla de Man', 'جزيرة مان', NULL, NULL, NULL),
  ('IN', 105, 'India', 'Inde', 'India', 'الهند', NULL, NULL, NULL),
  ('IO', 106, 'British Indian Ocean Territory', 'Territoire britannique de l’océan Indien', 'Territorio Británico del Océano Índico', 'الإقليم البريطاني في المحيط الهندي', NULL, NULL, NULL),
  ('IQ', 107, 'Iraq', 'Irak', 'Irak', 'العراق', NULL, NULL, NULL),
  ('IR', 108, 'Iran', 'Iran', 'Irán', 'إيران', NULL, NULL, NULL),
  ('IS', 109, 'Iceland', 'Islande', 'Islandia', 'آيسلندا', NULL, NULL, NULL),
  ('IT', 110, 'Italy', 'Italie', 'Italia', 'إيطاليا', NULL, NULL, NULL),
  ('JE', 111, 'Jersey', 'Jersey', 'Jersey', 'جيرسي', NULL, NULL, NULL),
  ('JM', 112, 'Jamaica', 'Jamaïque', 'Jamaica', 'جامايكا', NULL, NULL, NULL),
  ('JO', 113, 'Jordan', 'Jordanie', 'Jordania', 'الأردن', NULL, NULL, NULL),
  ('JP', 114, 'Japan', 'Japon', 'Japón', 'اليابان', NULL, NULL, NULL),
  ('KE', 115, 'Kenya', 'Kenya', 'Kenia', 'كينيا', NULL, NULL, NULL),
  ('KG', 116, 'Kyrgyzstan', 'Kirghizstan', 'Kirguistán', 'قيرغيزستان', NULL, NULL, NULL),
  ('KH', 117, 'Cambodia', 'Cambodge', 'Camboya', 'كمبوديا', NULL, NULL, NULL),
  ('KI', 118, 'Kiribati', 'Kiribati', 'Kiribati', 'كيريباتي', NULL, NULL, NULL),
  ('KM', 119, 'Comoros', 'Comores', 'Comoras', 'جزر القمر', NULL, NULL, NULL),
  ('KN', 120, 'St. Kitts & Nevis', 'Saint-Christophe-et-Niévès', 'San Cristóbal y Nieves', 'سانت كيتس ونيفيس', NULL, NULL, NULL),
  ('KP', 121, 'North Korea', 'Corée du Nord', 'Corea del Norte', 'كوريا الشمالية', NULL, NULL, NULL),
  ('KR', 122, 'South Korea', 'Corée du Sud', 'Corea del Sur', 'كوريا الجنوبية', NULL, NULL, NULL),
  ('KW', 123, 'Kuwait', 'Koweït', 'Kuwait', 'الكويت', NULL, NULL, NULL),
  ('KY', 124, 'Cayman Islands', 'Îles Caïmans', 'Islas Caimán', 'جزر كايمان', NULL, NULL, NULL),
  ('KZ', 125, 'Kazakhstan', 'Kazakhstan', 'Kazajistán', 'كازاخستان', NULL, NULL, NULL),
  ('LA', 126, 'Laos', 'Laos', 'Laos', 'لاوس', NULL, NULL, NULL),
  ('LB', 127, 'Lebanon', 'Liban', 'Líbano', 'لبنان', NULL, NULL, NULL),
  ('LC', 128, 'St. Lucia', 'Sainte-Lucie', 'Santa Lucía', 'سانت لوسيا', NULL, NULL, NULL),
  ('LI', 129, 'Liechtenstein', 'Liechtenstein', 'Liechtenstein', 'ليختنشتاين', NULL, NULL, NULL),
  ('LK', 130, 'Sri Lanka', 'Sri Lanka', 'Sri Lanka', 'سريلانكا', NULL, NULL, NULL),
  ('LR', 131, 'Liberia', 'Liberia', 'Liberia', 'ليبيريا', NULL, NULL, NULL),
  ('LS', 132, 'Lesotho', 'Lesotho', 'Lesoto', 'ليسوتو', NULL, NULL, NULL),
  ('LT', 133, 'Lithuania', 'Lituanie', 'Lituania', 'ليتوانيا', NULL, NULL, NULL),
  ('LU', 134, 'Luxembourg', 'Luxembourg', 'Luxemburgo', 'لوكسمبورغ', NULL, NULL, NULL),
  ('LV', 135, 'Latvia', 'Lettonie', 'Letonia', 'لاتفيا', NULL, NULL, NULL),
  ('LY', 136, 'Libya', 'Libye', 'Libia', 'ليبيا', NULL, NULL, NULL),
  ('MA', 137, 'Morocco', 'Maroc', 'Marruecos', 'المغرب', NULL, NULL, NULL),
  ('MC', 138, 'Monaco', 'Monaco', 'Mónaco', 'موناكو', NULL, NULL, NULL),
  ('MD', 139, 'Moldova', 'Moldavie', 'Moldavia', 'مولدوفا', NULL, NULL, NULL),
  ('ME', 140, 'Montenegro', 'Monténégro', 'Montenegro', 'الجبل الأسود', NULL, NULL, NULL),
  ('MF', 141, 'St. Martin', 'Saint-Martin', 'San Martín', 'سان مارتن', NULL, NULL, NULL),
  ('MG', 142, 'Madagascar', 'Madagascar', 'Madagascar', 'مدغشقر', NULL, NULL, NULL),
  ('MH', 143, 'Marshall Islands', 'Îles Marshall', 'Islas Marshall', 'جزر مارشال', NULL, NULL, NULL),
  ('MK', 144, 'North Macedonia', 'Macédoine du Nord', 'Macedonia del Norte', 'مقدونيا الشمالية', NULL, NULL, NULL),
  ('ML', 145, 'Mali', 'Mali', 'Mali', 'مالي', NULL, NULL, NULL),
  ('MM', 146, 'Myanmar (Burma)', 'Myanmar (Birmanie)', 'Myanmar (Birmania)', 'ميانمار (بورما)', NULL, NULL, NULL),
  ('MN', 147, 'Mongolia', 'Mongolie', 'Mongolia', 'منغوليا', NULL, NULL, NULL),
  ('MO', 148, 'Macao SAR China', 'R.A.S. chinoise de Macao', 'RAE de Macao (China)', 'منطقة ماكاو الإدارية الخاصة', NULL, NULL, NULL),
  ('MP', 149, 'Northern Mariana Islands', 'Îles Mariannes du Nord', 'Islas Marianas del Norte', 'جزر ماريانا الشمالية', NULL, NULL, NULL),
  ('MQ', 150, 'Martinique', 'Martinique', 'Martinica', 'جزر المارتينيك', NULL, NULL, NULL),
  ('MR', 151, 'Mauritania', 'Mauritanie', 'Mauritania', 'موريتانيا', NULL, NULL, NULL),
  ('MS', 152, 'Montserrat', 'Montserrat', 'Montserrat', 'مونتسرات', NULL, NULL, NULL),
  ('MT', 153, 'Malta', 'Malte', 'Malta', 'مالطا', NULL, NULL, NULL),
  ('MU', 154, 'Mauritius', 'Maurice', 'Mauricio', 'موريشيوس', NULL, NULL, NULL),
  ('MV', 155, 'Maldives', 'Maldives', 'Maldivas', 'جزر المالديف', NULL, NULL, NULL),
  ('MW', 156, 'Malawi', 'Malawi', 'Malaui', 'ملاوي', NULL, NULL, NULL),
  ('MX', 157, 'Mexico', 'Mexique', 'México', 'المكسيك', NULL, NULL, NULL),
  ('MY', 158, 'Malaysia', 'Malaisie', 'Malasia', 'ماليزيا', NULL, NULL, NULL),
  ('MZ', 159, 'Mozambique', 'Mozambique', 'Mozambique', 'موزمبيق', NULL, NULL, NULL),
  ('NA', 160, 'Namibia', 'Namibie', 'Namibia', 'ناميبيا', NULL, NULL, NULL),
  ('NC', 161, 'New Caledonia', 'Nouvelle-Calédonie', 'Nueva Caledonia', 'كاليدونيا الجديدة', NULL, NULL, NULL),
  ('NE', 162, 'Niger', 'Niger', 'Níger', 'النيجر', NULL, NULL, NULL),
  ('NF', 163, 'Norfolk Island', 'Île Norfolk', 'Isla Norfolk', 'جزيرة نورفولك', NULL, NULL, NULL),
  ('NG', 164, 'Nigeria', 'Nigeria', 'Nigeria', 'نيجيريا', NULL, NULL, NULL),
  ('NI', 165, 'Nicaragua', 'Nicaragua', 'Nicaragua', 'نيكاراغوا', NULL, NULL, NULL),
  ('NL', 166, 'Netherlands', 'Pays-Bas', 'Países Bajos', 'هولندا', NULL, NULL, NULL),
  ('NO', 167, 'Norway', 'Norvège', 'Noruega', 'النرويج', NULL, NULL, NULL),
  ('NP', 168, 'Nepal', 'Népal', 'Nepal', 'نيبال', NULL, NULL, NULL),
  ('NR', 169, 'Nauru', 'Nauru', 'Nauru', 'ناورو', NULL, NULL, NULL),
  ('NU', 170, 'Niue', 'Niue', 'Niue', 'نيوي', NULL, NULL, NULL),
  ('NZ', 171, 'New Zealand', 'Nouvelle-Zélande', 'Nueva Zelanda', 'نيوزيلندا', NULL, NULL, NULL),
  ('OM', 172, 'Oman', 'Oman', 'Omán', 'عُمان', NULL, NULL, NULL),
  ('PA', 173, 'Panama', 'Panama', 'Panamá', 'بنما', NULL, NULL, NULL),
  ('PE', 174, 'Peru', 'Pérou', 'Perú', 'بيرو', NULL, NULL, NULL),
  ('PF', 175, 'French Polynesia', 'Polynésie française', 'Polinesia Francesa', 'بولينيزيا الفرنسية', NULL, NULL, NULL),
  ('PG', 176, 'Papua New Guinea', 'Papouasie-Nouvelle-Guinée', 'Papúa Nueva Guinea', 'بابوا غينيا الجديدة', NULL, NULL, NULL),
  ('PH', 177, 'Philippines', 'Philippines', 'Filipinas', 'الفلبين', NULL, NULL, NULL),
  ('PK', 178, 'Pakistan', 'Pakistan', 'Pakistán', 'باكستان', NULL, NULL, NULL),
  ('PL', 179, 'Poland', 'Pologne', 'Polonia', 'بولندا', NULL, NULL, NULL),
  ('PM', 180, 'St. Pierre & Miquelon', 'Saint-Pierre-et-Miquelon', 'San Pedro y Miquelón', 'سان بيير ومكويلون', NULL, NULL, NULL),
  ('PN', 181, 'Pitcairn Islands', 'Îles Pitcairn', 'Islas Pitcairn', 'جزر بيتكيرن', NULL, NULL, NULL),
  ('PR', 182, 'Puerto Rico', 'Porto Rico', 'Puerto Rico', 'بورتوريكو', NULL, NULL, NULL),
  ('PS', 183, 'Palestinian Territories', 'Territoires palestiniens', 'Territorios Palestinos', 'الأراضي الفلسطينية', NULL, NULL, NULL),
  ('PT', 184, 'Portugal', 'Portugal', 'Portugal', 'البرتغال', NULL, NULL, NULL),
  ('PW', 185, 'Palau', 'Palaos', 'Palaos', 'بالاو', NULL, NULL, NULL),
  ('PY', 186, 'Paraguay', 'Paraguay', 'Paraguay', 'باراغواي', NULL, NULL, NULL),
  ('QA', 187, 'Qatar', 'Qatar', 'Catar', 'قطر', NULL, NULL, NULL),
  ('RE', 188, 'Réunion', 'La Réunion', 'Reunión', 'روينيون', NULL, NULL, NULL),
  ('RO', 189, 'Romania', 'Roumanie', 'Rumanía', 'رومانيا', NULL, NULL, NULL),
  ('RS', 190, 'Serbia', 'Serbie', 'Serbia', 'صربيا', NULL, NULL, NULL),
  ('RU', 191, 'Russia', 'Russie', 'Rusia', 'روسيا', NULL, NULL, NULL),
  ('RW', 192, 'Rwanda', 'Rwanda', 'Ruanda', 'رواندا', NULL, NULL, NULL),
  ('SA', 193, 'Saudi Arabia', 'Arabie saoudite', 'Arabia Saudí', 'المملكة العربية السعودية', NULL, NULL, NULL),
  ('SB', 194, 'Solomon Islands', 'Îles Salomon', 'Islas Salomón', 'جزر سليمان', NULL, NULL, NULL),
  ('SC', 195, 'Seychelles', 'Seychelles', 'Seychelles', 'سيشل', NULL, NULL, NULL),
  ('SD', 196, 'Sudan', 'Soudan', 'Sudán', 'السودان', NULL, NULL, NULL),
  ('SE', 197, 'Sweden', 'Suède', 'Suecia', 'السويد', NULL, NULL, NULL),
  ('SG', 198, 'Singapore', 'Singapour', 'Singapur', 'سنغافورة', NULL, NULL, NULL),
  ('SH', 199, 'St. Helena', 'Sainte-Hélène', 'Santa Elena', 'سانت هيلينا', NULL, NULL, NULL),
  ('SI', 200, 'Slovenia', 'Slovénie', 'Eslovenia', 'سلوفينيا', NULL, NULL, NULL),
  ('SJ', 201, 'Svalbard & Jan Mayen', 'Svalbard et Jan Mayen', 'Svalbard y Jan Mayen', 'سفالبارد وجان ماين', NULL, NULL, NULL),
  ('SK', 202, 'Slovakia', 'Slovaquie', 'Eslovaquia', 'سلوفاكيا', NULL, NULL, NULL),
  ('SL', 203, 'Sierra Leone', 'Sierra Leone', 'Sierra Leona', 'سيراليون', NULL, NULL, NULL),
  ('SM', 204, 'San Marino', 'Saint-Marin', 'San Marino', 'سان مارينو', NULL, NULL, NULL),
  ('SN', 205, 'Senegal', 'Sénégal', 'Senegal', 'السنغال', NULL, NULL, NULL),
  ('SO', 206, 'Somalia', 'Somalie', 'Somalia', 'الصومال', NULL, NULL, NULL),
  ('SR', 207, 'Suriname', 'Suriname', 'Surinam', 'سورينام', NULL, NULL, NULL),
  ('SS', 208, 'South Sudan', 'Soudan du Sud', 'Sudán del Sur', 'جنوب السودان', NULL, NULL, NULL),
  ('ST', 209, 'São Tomé & Príncipe', 'Sao Tomé-et-Principe', 'Santo Tomé y Príncipe', 'ساو تومي وبرينسيبي', NULL, NULL, NULL),
  ('SV', 210, 'El Salvador', 'Salvador', 'El Salvador', 'السلفادور', NULL, NULL, NULL),
  ('SX', 211, 'Sint Maarten', 'Saint-Martin (partie néerlandaise)', 'Sint Maarten', 'سانت مارتن', NULL, NULL, NULL),
  ('SY', 212, 'Syria', 'Syrie', 'Siria', 'سوريا', NULL, NULL, NULL),
  ('SZ', 213, 'Eswatini', 'Eswatini', 'Esuatini', 'إسواتيني', NULL, NULL, NULL),
  ('TC', 214, 'Turks & Caicos Islands', 'Îles Turques-et-Caïques', 'Islas Turcas y Caicos', 'جزر توركس وكايكوس', NULL, NULL, NULL),
  ('TD', 215, 'Chad', 'Tchad', 'Chad', 'تشاد', NULL, NULL, NULL),
  ('TF', 216, 'French Southern Territories', 'Terres australes françaises', 'Territorios Australes Franceses', 'الأقاليم الجنوبية الفرنسية', NULL, NULL, NULL),
  ('TG', 217, 'Togo', 'Togo', 'Togo', 'توغو', NULL, NULL, NULL),
  ('TH', 218, 'Thailand', 'Thaïlande', 'Tailandia', 'تايلاند', NULL, NULL, NULL),
  ('TJ', 219, 'Tajikistan', 'Tadjikistan', 'Tayikistán', 'طاجيكستان', NULL, NULL, NULL),
  ('TK', 220, 'Tokelau', 'Tokelau', 'Tokelau', 'توكيلاو', NULL, NULL, NULL),
  ('TL', 221, 'Timor-Leste', 'Timor oriental', 'Timor-Leste', 'تيمور - ليشتي', NULL, NULL, NULL),
  ('TM', 222, 'Turkmenistan', 'Turkménistan', 'Turkmenistán', 'تركمانستان', NULL, NULL, NULL),
  ('TN', 223, 'Tunisia', 'Tunisie', 'Túnez', 'تونس', NULL, NULL, NULL),
  ('TO', 224, 'Tonga', 'Tonga', 'Tonga', 'تونغا', NULL, NULL, NULL),
  ('TR', 225, 'Türkiye', 'Turquie', 'Turquía', 'تركيا', NULL, NULL, NULL),
  ('TT', 226, 'Trinidad & Tobago', 'Trinité-et-Tobago', 'Trinidad y Tobago', 'ترينيداد وتوباغو', NULL, NULL, NULL),
  ('TV', 227, 'Tuvalu', 'Tuvalu', 'Tuvalu', 'توفالو', NULL, NULL, NULL),
  ('TW', 228, 'Taiwan', 'Taïwan', 'Taiwán', 'تايوان', NULL, NULL, NULL),
  ('TZ', 229, 'Tanzania', 'Tanzanie', 'Tanzania', 'تنزانيا', NULL, NULL, NULL),
  ('UA', 230, 'Ukraine', 'Ukraine', 'Ucrania', 'أوكرانيا', NULL, NULL, NULL),
  ('UG', 231, 'Uganda', 'Ouganda', 'Uganda', 'أوغندا', NULL, NULL, NULL),
  ('UM', 232, 'U.S. Outlying Islands', 'Îles mineures éloignées des États-Unis', 'Islas menores alejadas de EE. UU.', 'جزر الولايات المتحدة النائية', NULL, NULL, NULL),
  ('US', 233, 'United States', 'États-Unis', 'Estados Unidos', 'الولايات المتحدة', NULL, NULL, NULL),
  ('UY', 234, 'Uruguay', 'Uruguay', 'Uruguay', 'أورغواي', NULL, NULL, NULL),
  ('UZ', 235, 'Uzbekistan', 'Ouzbékistan', 'Uzbekistán', 'أوزبكستان', NULL, NULL, NULL),
  ('VA', 236, 'Vatican City', 'État de la Cité du Vatican', 'Ciudad del Vaticano', 'الفاتيكان', NULL, NULL, NULL),
  ('VC', 237, 'St. Vincent & Grenadines', 'Saint-Vincent-et-les Grenadines', 'San Vicente y las Granadinas', 'سانت فنسنت وجزر غرينادين', NULL, NULL, NULL),
  ('VE', 238, 'Venezuela', 'Venezuela', 'Venezuela', 'فنزويلا', NULL, NULL, NULL),
  ('VG', 239, 'British Virgin Islands', 'Îles Vierges britanniques', 'Islas Vírgenes Británicas', 'جزر فيرجن البريطانية', NULL, NULL, NULL),
  ('VI', 240, 'U.S. Virgin Islands', 'Îles Vierges des États-Unis', 'Islas Vírgenes de EE. UU.', 'جزر فيرجن الأمريكية', NULL, NULL, NULL),
  ('VN', 241, 'Vietnam', 'Viêt Nam', 'Vietnam', 'فيتنام', NULL, NULL, NULL),
  ('VU', 242, 'Vanuatu', 'Vanuatu', 'Vanuatu', 'فانواتو', NULL, NULL, NULL),
  ('WF', 243, 'Wallis & Futuna', 'Wallis-et-Futuna', 'Wallis y Futuna', 'جزر والس وفوتونا', NULL, NULL, NULL),
  ('WS', 244, 'Samoa', 'Samoa', 'Samoa', 'ساموا', NULL, NULL, NULL),
  ('XK', 245, 'Kosovo', 'Kosovo', 'Kosovo', 'كوسوفو', NULL, NULL, NULL),
  ('YE', 246, 'Yemen', 'Yémen', 'Yemen', 'اليمن', NULL, NULL, NULL),
  ('YT', 247, 'Mayotte', 'Mayotte', 'Mayotte', 'مايوت', NULL, NULL, NULL),
  ('ZA', 248, 'South Africa', 'Afrique du Sud', 'Sudáfrica', 'جنوب أفريقيا', NULL, NULL, NULL),
  ('ZM', 249, 'Zambia', 'Zambie', 'Zambia', 'زامبيا', NULL, NULL, NULL),
  ('ZW', 250, 'Zimbabwe', 'Zimbabwe', 'Zimbabue', 'زيمبابوي', NULL, NULL, NULL);

CREATE TABLE "list_joined_means" (
  code text PRIMARY KEY,
  position integer NOT NULL,
  label_en text NOT NULL,
  label_fr text NOT NULL,
  label_es text NOT NULL,
  label_ar text NOT NULL,
  broader text REFERENCES "list_joined_means" (code),
  deprecated_in text,
  replaced_by text REFERENCES "list_joined_means" (code)
);
INSERT INTO "list_joined_means" VALUES
  ('Debt bondage', 1, 'Debt bondage', 'Servitude pour dettes', 'Servidumbre por deudas', 'عبودية الدين', NULL, NULL, NULL),
  ('Takes earnings', 2, 'Earnings taken', 'Confiscation des revenus', 'Confiscación de los ingresos', 'الاستيلاء على الدخل', NULL, NULL, NULL),
  ('Restricts financial access', 3, 'Kept from own money', 'Restriction de l''accès à son propre argent', 'Restricción del acceso al propio dinero', 'تقييد التصرف في المال الشخصي', NULL, NULL, NULL),
  ('Threats', 4, 'Threats', 'Menaces', 'Amenazas', 'التهديد', NULL, NULL, NULL),
  ('Psychological abuse', 5, 'Psychological abuse', 'Violences psychologiques', 'Abuso psicológico', 'الإيذاء النفسي', NULL, NULL, NULL),
  ('Physical abuse', 6, 'Physical abuse', 'Violences physiques', 'Abuso físico', 'الإيذاء الجسدي', NULL, NULL, NULL),
  ('Sexual abuse', 7, 'Sexual abuse', 'Violences sexuelles', 'Abuso sexual', 'الاعتداء الجنسي', NULL, NULL, NULL),
  ('False promises', 8, 'False promises', 'Fausses promesses', 'Promesas falsas', 'الوعود الكاذبة', NULL, NULL, NULL),
  ('Psychoactive substances', 9, 'Drugs or alcohol', 'Drogues ou alcool', 'Drogas o alcohol', 'المخدرات أو الكحول', NULL, NULL, NULL),
  ('Restricts movement', 10, 'Movement restricted', 'Restriction de la liberté de mouvement', 'Restricción de la libertad de movimiento', 'تقييد حرية التنقل', NULL, NULL, NULL),
  ('Restricts medical care', 11, 'Medical care denied', 'Privation de soins médicaux', 'Privación de atención médica', 'الحرمان من الرعاية الطبية', NULL, NULL, NULL),
  ('Excessive working hours', 12, 'Excessive working hours', 'Horaires de travail excessifs', 'Jornadas de trabajo excesivas', 'ساعات عمل مفرطة', NULL, NULL, NULL),
  ('Uses children', 13, 'Children used as leverage', 'Enfants utilisés comme moyen de pression', 'Uso de niñas o niños como medio de presión', 'استخدام الأطفال كوسيلة ضغط', NULL, NULL, NULL),
  ('Threat of law enforcement', 14, 'Threat of being reported to the authorities', 'Menace de dénonciation aux autorités', 'Amenaza de denuncia ante las autoridades', 'التهديد بإبلاغ السلطات', NULL, NULL, NULL),
  ('Withholds necessities', 15, 'Food or other necessities withheld', 'Privation de nourriture ou d''autres biens essentiels', 'Privación de alimentos o de otros bienes básicos', 'الحرمان من الطعام أو غيره من الضروريات', NULL, NULL, NULL),
  ('Withholds documents', 16, 'Documents withheld', 'Confiscation de documents', 'Retención de documentos', 'حجز الوثائق', NULL, NULL, NULL),
  ('Other', 17, 'Another means of control', 'Autre moyen de contrôle', 'Otro medio de control', 'وسيلة سيطرة أخرى', NULL, NULL, NULL),
  ('Not specified', 18, 'Means of control not specified', 'Moyen de contrôle non précisé', 'Medio de control no especificado', 'وسيلة سيطرة غير محددة', NULL, NULL, NULL);

CREATE TABLE "list_joined_exploitation" (
  code text PRIMARY KEY,
  position integer NOT NULL,
  label_en text NOT NULL,
  label_fr text NOT NULL,
  label_es text NOT NULL,
  label_ar text NOT NULL,
  broader text REFERENCES "list_joined_exploitation" (code),
  deprecated_in text,
  replaced_by text REFERENCES "list_joined_exploitation" (code)
);
INSERT INTO "list_joined_exploitation" VALUES
  ('Forced labour', 1, 'Forced labour', 'Travail forcé', 'Trabajo forzoso', 'العمل القسري', NULL, NULL, NULL),
  ('Sexual exploitation', 2, 'Sexual exploitation', 'Exploitation sexuelle', 'Explotación sexual', 'الاستغلال الجنسي', NULL, NULL, NULL),
  ('Other', 3, 'Another form of exploitation', 'Autre forme d''exploitation', 'Otra forma de explotación', 'شكل آخر من أشكال الاستغلال', NULL, NULL, NULL),
  ('Combined sexual and labour exploitation', 4, 'Both sexual exploitation and forced labour', 'Exploitation sexuelle et travail forcé à la fois', 'Explotación sexual y trabajo forzoso a la vez', 'الاستغلال الجنسي والعمل القسري معًا', NULL, NULL, NULL),
  ('Forced marriage', 5, 'Forced marriage', 'Mariage forcé', 'Matrimonio forzado', 'الزواج القسري', NULL, NULL, NULL),
  ('Forced military', 6, 'Forced military service', 'Service militaire forcé', 'Servicio militar forzado', 'الخدمة العسكرية القسرية', NULL, NULL, NULL),
  ('Organ removal', 7, 'Removal of organs', 'Prélèvement d''organes', 'Extracción de órganos', 'نزع الأعضاء', NULL, NULL, NULL),
  ('Slavery and similar practices', 8, 'Slavery or similar practices', 'Esclavage ou pratiques analogues', 'Esclavitud o prácticas análogas', 'الرق أو الممارسات الشبيهة بالرق', NULL, NULL, NULL);

CREATE TABLE "list_joined_labour" (
  code text PRIMARY KEY,
  position integer NOT NULL,
  label_en text NOT NULL,
  label_fr text NOT NULL,
  label_es text NOT NULL,
  label_ar text NOT NULL,
  broader text REFERENCES "list_joined_labour" (code),
  deprecated_in text,
  replaced_by text REFERENCES "list_joined_labour" (code)
);
INSERT INTO "list_joined_labour" VALUES
  ('Agriculture', 1, 'Labour: farming', 'Travail : agriculture', 'Trabajo: agricultura', 'العمل في الزراعة', NULL, NULL, NULL),
  ('Aquafarming', 2, 'Labour: fishing and fish farming', 'Travail : pêche et aquaculture', 'Trabajo: pesca y acuicultura', 'العمل في صيد الأسماك واستزراعها', NULL, NULL, NULL),
  ('Begging', 3, 'Labour: begging', 'Travail : mendicité', 'Trabajo: mendicidad', 'العمل في التسول', NULL, NULL, NULL),
  ('Construction', 4, 'Labour: construction', 'Travail : construction', 'Trabajo: construcción', 'العمل في البناء', NULL, NULL, NULL),
  ('Domestic work', 5, 'Labour: domestic work', 'Travail : service domestique', 'Trabajo: servicio doméstico', 'العمل المنزلي', NULL, NULL, NULL),
  ('Hospitality', 6, 'Labour: hotels and restaurants', 'Travail : hôtellerie et restauration', 'Trabajo: hoteles y restaurantes', 'العمل في الفنادق والمطاعم', NULL, NULL, NULL),
  ('Illicit activities', 7, 'Labour: forced into illegal activities', 'Travail : activités illicites sous la contrainte', 'Trabajo: actividades ilícitas bajo coacción', 'الإجبار على أنشطة غير مشروعة', NULL, NULL, NULL),
  ('Manufacturing', 8, 'Labour: manufacturing', 'Travail : industrie manufacturière', 'Trabajo: industria manufacturera', 'العمل في الصناعة التحويلية', NULL, NULL, NULL),
  ('Mining or drilling', 9, 'Labour: mining or drilling', 'Travail : mines ou forage', 'Trabajo: minería o perforación', 'العمل في التعدين أو الحفر', NULL, NULL, NULL),
  ('Peddling', 10, 'Labour: street selling', 'Travail : vente ambulante', 'Trabajo: venta ambulante', 'العمل في البيع المتجول', NULL, NULL, NULL),
  ('Transportation', 11, 'Labour: transport', 'Travail : transports', 'Trabajo: transporte', 'العمل في النقل', NULL, NULL, NULL),
  ('Other', 12, 'Labour: another kind', 'Travail : autre type', 'Trabajo: otro tipo', 'نوع آخر من العمل', NULL, NULL, NULL),
  ('Not specified', 13, 'Labour: kind not specified', 'Travail : type non précisé', 'Trabajo: tipo no especificado', 'نوع عمل غير محدد', NULL, NULL, NULL);

CREATE TABLE "list_joined_sex" (
  code text PRIMARY KEY,
  position integer NOT NULL,
  label_en text NOT NULL,
  label_fr text NOT NULL,
  label_es text NOT NULL,
  label_ar text NOT NULL,
  broader text REFERENCES "list_joined_sex" (code),
  deprecated_in text,
  replaced_by text REFERENCES "list_joined_sex" (code)
);
INSERT INTO "list_joined_sex" VALUES
  ('Prostitution', 1, 'Sexual exploitation: prostitution', 'Exploitation sexuelle : prostitution', 'Explotación sexual: prostitución', 'الاستغلال الجنسي في الدعارة', NULL, NULL, NULL),
  ('Pornography', 2, 'Sexual exploitation: pornography', 'Exploitation sexuelle : pornographie', 'Explotación sexual: pornografía', 'الاستغلال الجنسي في المواد الإباحية', NULL, NULL, NULL),
  ('Remote interactive services', 3, 'Sexual exploitation: online, live', 'Exploitation sexuelle : en ligne, en direct', 'Explotación sexual: en línea y en directo', 'الاستغلال الجنسي بالبث المباشر عبر الإنترنت', NULL, NULL, NULL),
  ('Private sexual services', 4, 'Sexual exploitation: private services', 'Exploitation sexuelle : services privés', 'Explotación sexual: servicios privados', 'الاستغلال الجنسي في خدمات خاصة', NULL, NULL, NULL);

CREATE TABLE "list_joined_recruiter" (
  code text PRIMARY KEY,
  position integer NOT NULL,
  label_en text NOT NULL,
  label_fr text NOT NULL,
  label_es text NOT NULL,
  label_ar text NOT NULL,
  broader text REFERENCES "list_joined_recruiter" (code),
  deprecated_in text,
  replaced_by text REFERENCES "list_joined_recruiter" (code)
);
INSERT INTO "list_joined_recruiter" VALUES
  ('Intimate Partner', 1, 'Recruiter: intimate partner', 'Recrutement : partenaire intime', 'Captación: pareja', 'التجنيد على يد الشريك الحميم', NULL, NULL, NULL),
  ('Friend/Acquaintance', 2, 'Recruiter: friend', 'Recrutement : ami ou amie', 'Captación: amigo o amiga', 'التجنيد على يد صديق أو صديقة', NULL, NULL, NULL),
  ('Family/Relative', 3, 'Recruiter: family member', 'Recrutement : membre de la famille', 'Captación: familiar', 'التجنيد على يد أحد أفراد الأسرة', NULL, NULL, NULL),
  ('Other', 4, 'Recruiter: someone else', 'Recrutement : autre personne', 'Captación: otra persona', 'التجنيد على يد شخص آخر', NULL, NULL, NULL),
  ('Not Specified', 5, 'Recruiter: not known', 'Recrutement : lien inconnu', 'Captación: relación desconocida', 'صلة القائم بالتجنيد غير معروفة', NULL, NULL, NULL);

CREATE TABLE "release_record" (
  "row" integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  "yearOfRegistration" smallint CHECK ("yearOfRegistration" >= 2002) CHECK ("yearOfRegistration" <= 2099),
  "Datasource" text REFERENCES "list_source" (code),
  "gender" text REFERENCES "list_gender" (code),
  "ageBroad" text REFERENCES "list_age_band" (code),
  "majorityStatus" text REFERENCES "list_majority" (code),
  "majorityStatusAtExploit" text REFERENCES "list_majority" (code),
  "majorityEntry" text REFERENCES "list_majority" (code),
  "citizenship" text REFERENCES "list_country_alpha2" (code),
  "meansOfControlDebtBondage" smallint CHECK ("meansOfControlDebtBondage" IN (0, 1)),
  "meansOfControlTakesEarnings" smallint CHECK ("meansOfControlTakesEarnings" IN (0, 1)),
  "meansOfControlRestrictsFinancialAccess" smallint CHECK ("meansOfControlRestrictsFinancialAccess" IN (0, 1)),
  "meansOfControlThreats" smallint CHECK ("meansOfControlThreats" IN (0, 1)),
  "meansOfControlPsychologicalAbuse" smallint CHECK ("meansOfControlPsychologicalAbuse" IN (0, 1)),
  "meansOfControlPhysicalAbuse" smallint CHECK ("meansOfControlPhysicalAbuse" IN (0, 1)),
  "meansOfControlSexualAbuse" smallint CHECK ("meansOfControlSexualAbuse" IN (0, 1)),
  "meansOfControlFalsePromises" smallint CHECK ("meansOfControlFalsePromises" IN (0, 1)),
  "meansOfControlPsychoactiveSubstances" smallint CHECK ("meansOfControlPsychoactiveSubstances" IN (0, 1)),
  "meansOfControlRestrictsMovement" smallint CHECK ("meansOfControlRestrictsMovement" IN (0, 1)),
  "meansOfControlRestrictsMedicalCare" smallint CHECK ("meansOfControlRestrictsMedicalCare" IN (0, 1)),
  "meansOfControlExcessiveWorkingHours" smallint CHECK ("meansOfControlExcessiveWorkingHours" IN (0, 1)),
  "meansOfControlUsesChildren" smallint CHECK ("meansOfControlUsesChildren" IN (0, 1)),
  "meansOfControlThreatOfLawEnforcement" smallint CHECK ("meansOfControlThreatOfLawEnforcement" IN (0, 1)),
  "meansOfControlWithholdsNecessities" smallint CHECK ("meansOfControlWithholdsNecessities" IN (0, 1)),
  "meansOfControlWithholdsDocuments" smallint CHECK ("meansOfControlWithholdsDocuments" IN (0, 1)),
  "meansOfControlOther" smallint CHECK ("meansOfControlOther" IN (0, 1)),
  "meansOfControlNotSpecified" smallint CHECK ("meansOfControlNotSpecified" IN (0, 1)),
  "isForcedLabour" smallint CHECK ("isForcedLabour" IN (0, 1)),
  "isSexualExploit" smallint CHECK ("isSexualExploit" IN (0, 1)),
  "isOtherExploit" smallint CHECK ("isOtherExploit" IN (0, 1)),
  "isSexAndLabour" smallint CHECK ("isSexAndLabour" IN (0, 1)),
  "isForcedMarriage" smallint CHECK ("isForcedMarriage" IN (0, 1)),
  "isForcedMilitary" smallint CHECK ("isForcedMilitary" IN (0, 1)),
  "isOrganRemoval" smallint CHECK ("isOrganRemoval" IN (0, 1)),
  "isSlaveryAndPractices" smallint CHECK ("isSlaveryAndPractices" IN (0, 1)),
  "typeOfLabourAgriculture" smallint CHECK ("typeOfLabourAgriculture" IN (0, 1)),
  "typeOfLabourAquafarming" smallint CHECK ("typeOfLabourAquafarming" IN (0, 1)),
  "typeOfLabourBegging" smallint CHECK ("typeOfLabourBegging" IN (0, 1)),
  "typeOfLabourConstruction" smallint CHECK ("typeOfLabourConstruction" IN (0, 1)),
  "typeOfLabourDomesticWork" smallint CHECK ("typeOfLabourDomesticWork" IN (0, 1)),
  "typeOfLabourHospitality" smallint CHECK ("typeOfLabourHospitality" IN (0, 1)),
  "typeOfLabourIllicitActivities" smallint CHECK ("typeOfLabourIllicitActivities" IN (0, 1)),
  "typeOfLabourManufacturing" smallint CHECK ("typeOfLabourManufacturing" IN (0, 1)),
  "typeOfLabourMiningOrDrilling" smallint CHECK ("typeOfLabourMiningOrDrilling" IN (0, 1)),
  "typeOfLabourPeddling" smallint CHECK ("typeOfLabourPeddling" IN (0, 1)),
  "typeOfLabourTransportation" smallint CHECK ("typeOfLabourTransportation" IN (0, 1)),
  "typeOfLabourOther" smallint CHECK ("typeOfLabourOther" IN (0, 1)),
  "typeOfLabourNotSpecified" smallint CHECK ("typeOfLabourNotSpecified" IN (0, 1)),
  "typeOfSexProstitution" smallint CHECK ("typeOfSexProstitution" IN (0, 1)),
  "typeOfSexPornography" smallint CHECK ("typeOfSexPornography" IN (0, 1)),
  "typeOfSexRemoteInteractiveServices" smallint CHECK ("typeOfSexRemoteInteractiveServices" IN (0, 1)),
  "typeOfSexPrivateSexualServices" smallint CHECK ("typeOfSexPrivateSexualServices" IN (0, 1)),
  "isAbduction" smallint CHECK ("isAbduction" IN (0, 1)),
  "CountryOfExploitation" text REFERENCES "list_country_alpha2" (code),
  "recruiterRelationIntimatePartner" smallint CHECK ("recruiterRelationIntimatePartner" IN (0, 1)),
  "recruiterRelationFriend" smallint CHECK ("recruiterRelationFriend" IN (0, 1)),
  "recruiterRelationFamily" smallint CHECK ("recruiterRelationFamily" IN (0, 1)),
  "recruiterRelationOther" smallint CHECK ("recruiterRelationOther" IN (0, 1)),
  "recruiterRelationUnknown" smallint CHECK ("recruiterRelationUnknown" IN (0, 1)),
  "traffickMonths" text REFERENCES "list_traffick_months" (code),
  "meansDebtBondageEarnings" smallint CHECK ("meansDebtBondageEarnings" IN (0, 1)),
  "meansThreats" smallint CHECK ("meansThreats" IN (0, 1)),
  "meansAbusePsyPhySex" smallint CHECK ("meansAbusePsyPhySex" IN (0, 1)),
  "meansDenyBasicNeeds" smallint CHECK ("meansDenyBasicNeeds" IN (0, 1)),
  "typeOfSexOther" smallint CHECK ("typeOfSexOther" IN (0, 1))
);

CREATE TABLE "release_record_meansOfControlConcatenated" (
  "row" integer NOT NULL REFERENCES "release_record" ("row") ON DELETE CASCADE,
  code text NOT NULL REFERENCES "list_joined_means" (code),
  PRIMARY KEY ("row", code)
);

CREATE TABLE "release_record_typeOfExploitConcatenated" (
  "row" integer NOT NULL REFERENCES "release_record" ("row") ON DELETE CASCADE,
  code text NOT NULL REFERENCES "list_joined_exploitation" (code),
  PRIMARY KEY ("row", code)
);

CREATE TABLE "release_record_typeOfLabourConcatenated" (
  "row" integer NOT NULL REFERENCES "release_record" ("row") ON DELETE CASCADE,
  code text NOT NULL REFERENCES "list_joined_labour" (code),
  PRIMARY KEY ("row", code)
);

CREATE TABLE "release_record_typeOfSexConcatenated" (
  "row" integer NOT NULL REFERENCES "release_record" ("row") ON DELETE CASCADE,
  code text NOT NULL REFERENCES "list_joined_sex" (code),
  PRIMARY KEY ("row", code)
);

CREATE TABLE "release_record_RecruiterRelationship" (
  "row" integer NOT NULL REFERENCES "release_record" ("row") ON DELETE CASCADE,
  code text NOT NULL REFERENCES "list_joined_recruiter" (code),
  PRIMARY KEY ("row", code)
);


COMMENT ON TABLE "release_record" IS 'One row of a public release. It describes no person. In every flag 1 is yes and 0 is no, and an empty cell says that nothing was recorded.';
COMMENT ON COLUMN "release_record"."yearOfRegistration" IS 'Year of registration. Year in which the case was registered with an organisation or first reported to it.';
COMMENT ON COLUMN "release_record"."Datasource" IS 'Kind of source. Whether the record comes from an organisation that assists the victim or from calls to a hotline.';
COMMENT ON COLUMN "release_record"."gender" IS 'Gender. Gender of the victim as the organisation recorded it. Older and newer releases write the codes in different ways.';
COMMENT ON COLUMN "release_record"."ageBroad" IS 'Age band. Age of the victim in bands, at the time of registration or first report.';
COMMENT ON COLUMN "release_record"."majorityStatus" IS 'Adult or minor when registered. Whether the victim was an adult or a child at the time of registration or first report.';
COMMENT ON COLUMN "release_record"."majorityStatusAtExploit" IS 'Adult or minor when exploitation began. Whether the victim was an adult or a child when the exploitation first began.';
COMMENT ON COLUMN "release_record"."majorityEntry" IS 'Adult or minor on entering the trafficking process. Whether the victim was an adult or a child on entering the trafficking process, which may be before any exploitation.';
COMMENT ON COLUMN "release_record"."citizenship" IS 'Citizenship. Country of which the victim is a citizen, the first one recorded where there are several. Some contributors give the country of origin instead.';
COMMENT ON COLUMN "release_record"."meansOfControlDebtBondage" IS 'Debt bondage. The victim was held by a debt that was set up or made to grow so that it could hardly be paid off.';
COMMENT ON COLUMN "release_record"."meansOfControlTakesEarnings" IS 'Earnings taken. All or part of what the victim earned was taken away or never paid out.';
COMMENT ON COLUMN "release_record"."meansOfControlRestrictsFinancialAccess" IS 'Kept from own money. The victim was kept from using money or a bank account of their own.';
COMMENT ON COLUMN "release_record"."meansOfControlThreats" IS 'Threats. The victim was threatened with harm. A threat of being reported to the authorities has a column of its own.';
COMMENT ON COLUMN "release_record"."meansOfControlPsychologicalAbuse" IS 'Psychological abuse. The victim was controlled by humiliation, intimidation, isolation or other harm to the mind.';
COMMENT ON COLUMN "release_record"."meansOfControlPhysicalAbuse" IS 'Physical abuse. The victim was controlled by violence against the body, such as beating.';
COMMENT ON COLUMN "release_record"."meansOfControlSexualAbuse" IS 'Sexual abuse. The victim was controlled by sexual violence. It says nothing about the kind of exploitation.';
COMMENT ON COLUMN "release_record"."meansOfControlFalsePromises" IS 'False promises. The victim was deceived, for example about the work, the pay, the journey or a marriage.';
COMMENT ON COLUMN "release_record"."meansOfControlPsychoactiveSubstances" IS 'Drugs or alcohol. The victim was controlled by means of drugs, alcohol or medicines, given, forced or withheld.';
COMMENT ON COLUMN "release_record"."meansOfControlRestrictsMovement" IS 'Movement restricted. The victim was locked in, watched, or not free to come and go.';
COMMENT ON COLUMN "release_record"."meansOfControlRestrictsMedicalCare" IS 'Medical care denied. The victim was kept from seeing a doctor or from getting treatment.';
COMMENT ON COLUMN "release_record"."meansOfControlExcessiveWorkingHours" IS 'Excessive working hours. The victim was made to work so long that there was hardly time to rest or to leave.';
COMMENT ON COLUMN "release_record"."meansOfControlUsesChildren" IS 'Children used as leverage. The victim''s children were used to put pressure on the victim, for example by keeping or threatening them.';
COMMENT ON COLUMN "release_record"."meansOfControlThreatOfLawEnforcement" IS 'Threat of being reported to the authorities. The victim was threatened with the police, with arrest or with deportation.';
COMMENT ON COLUMN "release_record"."meansOfControlWithholdsNecessities" IS 'Food or other necessities withheld. The victim was denied food, water, sleep, shelter or other things that nobody can do without.';
COMMENT ON COLUMN "release_record"."meansOfControlWithholdsDocuments" IS 'Documents withheld. The victim''s passport or other papers were taken away or held back.';
COMMENT ON COLUMN "release_record"."meansOfControlOther" IS 'Another means of control. The victim was controlled by a means for which the release has no column.';
COMMENT ON COLUMN "release_record"."meansOfControlNotSpecified" IS 'Means of control not specified. No means of control is named for this victim. It can''t stand beside a named one.';
COMMENT ON COLUMN "release_record"."isForcedLabour" IS 'Forced labour. The victim was exploited through forced labour or services outside sexual exploitation.';
COMMENT ON COLUMN "release_record"."isSexualExploit" IS 'Sexual exploitation. The victim was sexually exploited.';
COMMENT ON COLUMN "release_record"."isOtherExploit" IS 'Another form of exploitation. The victim was exploited in a way that is neither forced labour nor sexual exploitation. Releases with fewer columns count forced marriage, forced military service, removal of organs and slavery here.';
COMMENT ON COLUMN "release_record"."isSexAndLabour" IS 'Both sexual exploitation and forced labour. The victim was both sexually exploited and in forced labour. It follows from the two columns.';
COMMENT ON COLUMN "release_record"."isForcedMarriage" IS 'Forced marriage. The victim was made to marry without free consent.';
COMMENT ON COLUMN "release_record"."isForcedMilitary" IS 'Forced military service. The victim was forced to serve with armed forces or an armed group.';
COMMENT ON COLUMN "release_record"."isOrganRemoval" IS 'Removal of organs. An organ of the victim was removed, or was meant to be.';
COMMENT ON COLUMN "release_record"."isSlaveryAndPractices" IS 'Slavery or similar practices. The victim was treated as property or held in a condition much like it, such as serfdom.';
COMMENT ON COLUMN "release_record"."typeOfLabourAgriculture" IS 'Labour: farming. Forced labour in growing crops or keeping animals.';
COMMENT ON COLUMN "release_record"."typeOfLabourAquafarming" IS 'Labour: fishing and fish farming. Forced labour in fishing or in raising fish and other water life.';
COMMENT ON COLUMN "release_record"."typeOfLabourBegging" IS 'Labour: begging. The victim was forced to beg.';
COMMENT ON COLUMN "release_record"."typeOfLabourConstruction" IS 'Labour: construction. Forced labour in building or civil engineering.';
COMMENT ON COLUMN "release_record"."typeOfLabourDomesticWork" IS 'Labour: domestic work. Forced labour in a private household, such as cleaning, cooking or caring for children.';
COMMENT ON COLUMN "release_record"."typeOfLabourHospitality" IS 'Labour: hotels and restaurants. Forced labour in a hotel, a restaurant, a bar or the like.';
COMMENT ON COLUMN "release_record"."typeOfLabourIllicitActivities" IS 'Labour: forced into illegal activities. The victim was forced into acts that the law punishes, such as drug production, theft or online fraud.';
COMMENT ON COLUMN "release_record"."typeOfLabourManufacturing" IS 'Labour: manufacturing. Forced labour in a factory or a workshop.';
COMMENT ON COLUMN "release_record"."typeOfLabourMiningOrDrilling" IS 'Labour: mining or drilling. Forced labour in a mine, a quarry, or in drilling for oil or gas.';
COMMENT ON COLUMN "release_record"."typeOfLabourPeddling" IS 'Labour: street selling. The victim was forced to sell goods in the street or from door to door.';
COMMENT ON COLUMN "release_record"."typeOfLabourTransportation" IS 'Labour: transport. Forced labour in moving or storing goods, or in moving people.';
COMMENT ON COLUMN "release_record"."typeOfLabourOther" IS 'Labour: another kind. Forced labour of a kind for which the release has no column.';
COMMENT ON COLUMN "release_record"."typeOfLabourNotSpecified" IS 'Labour: kind not specified. Forced labour is recorded, its kind is not.';
COMMENT ON COLUMN "release_record"."typeOfSexProstitution" IS 'Sexual exploitation: prostitution. The victim was sexually exploited in prostitution.';
COMMENT ON COLUMN "release_record"."typeOfSexPornography" IS 'Sexual exploitation: pornography. The victim was sexually exploited to make pictures or films.';
COMMENT ON COLUMN "release_record"."typeOfSexRemoteInteractiveServices" IS 'Sexual exploitation: online, live. The victim was sexually exploited live over the internet or the telephone.';
COMMENT ON COLUMN "release_record"."typeOfSexPrivateSexualServices" IS 'Sexual exploitation: private services. The victim was sexually exploited by one person or household, for their own use.';
COMMENT ON COLUMN "release_record"."isAbduction" IS 'Abducted. The victim was brought into the trafficking process by being taken away by force.';
COMMENT ON COLUMN "release_record"."CountryOfExploitation" IS 'Country of exploitation. Country in which the victim was exploited, as far as known. Otherwise the country where the victim was identified, assisted or referred stands in for it.';
COMMENT ON COLUMN "release_record"."recruiterRelationIntimatePartner" IS 'Recruiter: intimate partner. The recruiter was the victim''s spouse or partner, or made believe to be one.';
COMMENT ON COLUMN "release_record"."recruiterRelationFriend" IS 'Recruiter: friend. The recruiter was a friend or an acquaintance of the victim.';
COMMENT ON COLUMN "release_record"."recruiterRelationFamily" IS 'Recruiter: family member. The recruiter was a parent or another relative of the victim.';
COMMENT ON COLUMN "release_record"."recruiterRelationOther" IS 'Recruiter: someone else. The recruiter was somebody for whom the release has no column, such as an employer, an agent or a stranger.';
COMMENT ON COLUMN "release_record"."recruiterRelationUnknown" IS 'Recruiter: not known. It is not known who recruited the victim, or how the two were related.';
COMMENT ON COLUMN "release_record"."traffickMonths" IS 'Time in exploitation. How long the exploitation lasted, in bands of months.';
COMMENT ON COLUMN "release_record"."meansDebtBondageEarnings" IS 'Debt bondage or earnings taken. The victim was held by a debt, or earnings were taken. It follows from the two columns of earlier releases.';
COMMENT ON COLUMN "release_record"."meansThreats" IS 'Threats of any kind. The victim was threatened, was threatened with the authorities, or was put under pressure through children. It follows from the columns of earlier releases.';
COMMENT ON COLUMN "release_record"."meansAbusePsyPhySex" IS 'Psychological, physical or sexual abuse. The victim was controlled by psychological, physical or sexual abuse, which of them is not said. It follows from the columns of earlier releases.';
COMMENT ON COLUMN "release_record"."meansDenyBasicNeeds" IS 'Basic needs denied. The victim was denied money, freedom of movement, medical care or other basic needs. It follows from the columns of earlier releases.';
COMMENT ON COLUMN "release_record"."typeOfSexOther" IS 'Sexual exploitation: another kind. The victim was sexually exploited in a way that is neither prostitution nor pornography.';

COMMIT;
