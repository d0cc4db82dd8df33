-- Case data standard 1.1.0, profile share, for SQLite.
-- A column that ends in _missing holds the reason why its field has no value.

BEGIN;

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
) STRICT;
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
) STRICT;
INSERT INTO "list_majority" VALUES
  ('Minor', 1, 'Under 18 years', 'Moins de 18 ans', 'Menos de 18 años', 'أقل من 18 سنة', NULL, NULL, NULL),
  ('Adult', 2, '18 years or older', '18 ans ou plus', '18 años o más', '18 سنة فأكثر', NULL, NULL, NULL);

CREATE TABLE "list_months_trafficked" (
  code text PRIMARY KEY,
  position integer NOT NULL,
  label_en text NOT NULL,
  label_fr text NOT NULL,
  label_es text NOT NULL,
  label_ar text NOT NULL,
  broader text REFERENCES "list_months_trafficked" (code),
  deprecated_in text,
  replaced_by text REFERENCES "list_months_trafficked" (code)
) STRICT;
INSERT INTO "list_months_trafficked" VALUES
  ('UpTo12', 1, 'Up to 1 year', 'Jusqu''à 1 an', 'Hasta 1 año', 'سنة واحدة أو أقل', NULL, NULL, NULL),
  ('From13To24', 2, '1 to 2 years', '1 à 2 ans', 'De 1 a 2 años', 'من سنة إلى سنتين', NULL, NULL, NULL),
  ('From25To60', 3, '2 to 5 years', '2 à 5 ans', 'De 2 a 5 años', 'من سنتين إلى 5 سنوات', 'Over24', NULL, NULL),
  ('Over60', 4, 'More than 5 years', 'Plus de 5 ans', 'Más de 5 años', 'أكثر من 5 سنوات', 'Over24', NULL, NULL),
  ('Over24', 5, 'More than 2 years', 'Plus de 2 ans', 'Más de 2 años', 'أكثر من سنتين', NULL, NULL, NULL);

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
) STRICT;
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

CREATE TABLE "list_case_status" (
  code text PRIMARY KEY,
  position integer NOT NULL,
  label_en text NOT NULL,
  label_fr text NOT NULL,
  label_es text NOT NULL,
  label_ar text NOT NULL,
  broader text REFERENCES "list_case_status" (code),
  deprecated_in text,
  replaced_by text REFERENCES "list_case_status" (code)
) STRICT;
INSERT INTO "list_case_status" VALUES
  ('Active', 1, 'Active', 'Actif', 'Activo', 'حالة قائمة', NULL, NULL, NULL),
  ('FollowUp', 2, 'In follow-up', 'En suivi', 'En seguimiento', 'قيد المتابعة', NULL, NULL, NULL),
  ('Closed', 3, 'Closed', 'Clos', 'Cerrado', 'مغلقة', NULL, NULL, NULL),
  ('ClosedReferred', 4, 'Closed after referral', 'Clos après orientation', 'Cerrado tras derivación', 'مغلقة بعد الإحالة', NULL, NULL, NULL);

CREATE TABLE "list_source_type" (
  code text PRIMARY KEY,
  position integer NOT NULL,
  label_en text NOT NULL,
  label_fr text NOT NULL,
  label_es text NOT NULL,
  label_ar text NOT NULL,
  broader text REFERENCES "list_source_type" (code),
  deprecated_in text,
  replaced_by text REFERENCES "list_source_type" (code)
) STRICT;
INSERT INTO "list_source_type" VALUES
  ('Hotline', 1, 'Hotline', 'Ligne d''assistance', 'Línea de ayuda', 'خط المساعدة', NULL, NULL, NULL),
  ('CaseManagement', 2, 'Case management', 'Gestion des cas', 'Gestión de casos', 'إدارة الحالات', NULL, NULL, NULL),
  ('Screening', 3, 'Screening', 'Entretien de repérage', 'Entrevista de detección', 'الفحص والكشف المبكر', NULL, NULL, NULL),
  ('Outreach', 4, 'Outreach', 'Travail de proximité', 'Trabajo de proximidad', 'العمل الميداني', NULL, NULL, NULL),
  ('ReferralMechanism', 5, 'National referral mechanism', 'Mécanisme national d''orientation', 'Mecanismo nacional de derivación', 'آلية الإحالة الوطنية', NULL, NULL, NULL),
  ('CriminalJustice', 6, 'Police or court', 'Police ou justice', 'Policía o justicia', 'الشرطة أو القضاء', NULL, NULL, NULL),
  ('Other', 7, 'Another kind of source', 'Autre type de source', 'Otro tipo de fuente', 'مصدر من نوع آخر', NULL, NULL, NULL);

CREATE TABLE "list_person_gender" (
  code text PRIMARY KEY,
  position integer NOT NULL,
  label_en text NOT NULL,
  label_fr text NOT NULL,
  label_es text NOT NULL,
  label_ar text NOT NULL,
  broader text REFERENCES "list_person_gender" (code),
  deprecated_in text,
  replaced_by text REFERENCES "list_person_gender" (code)
) STRICT;
INSERT INTO "list_person_gender" VALUES
  ('Feminine', 1, 'Woman or girl', 'Femme ou fille', 'Mujer o niña', 'امرأة أو فتاة', NULL, NULL, NULL),
  ('Masculine', 2, 'Man or boy', 'Homme ou garçon', 'Hombre o niño', 'رجل أو فتى', NULL, NULL, NULL),
  ('TransgenderFeminine', 3, 'Transgender woman or girl', 'Femme ou fille transgenre', 'Mujer o niña transgénero', 'امرأة أو فتاة مغايرة الهوية الجنسانية', NULL, NULL, NULL),
  ('TransgenderMasculine', 4, 'Transgender man or boy', 'Homme ou garçon transgenre', 'Hombre o niño transgénero', 'رجل أو فتى مغاير الهوية الجنسانية', NULL, NULL, NULL),
  ('NonConforming', 5, 'Gender non-conforming', 'Personne de genre non conforme', 'Persona de género no conforme', 'شخص غير ممتثل للمعايير الجنسانية', NULL, NULL, NULL),
  ('NonSpecifiedUnknown', 6, 'Not specified or unknown (old)', 'Non précisé ou inconnu (ancien)', 'No especificado o desconocido (antiguo)', 'غير محدد أو غير معروف، رمز قديم', NULL, '1.1', NULL);

CREATE TABLE "list_marital_status" (
  code text PRIMARY KEY,
  position integer NOT NULL,
  label_en text NOT NULL,
  label_fr text NOT NULL,
  label_es text NOT NULL,
  label_ar text NOT NULL,
  broader text REFERENCES "list_marital_status" (code),
  deprecated_in text,
  replaced_by text REFERENCES "list_marital_status" (code)
) STRICT;
INSERT INTO "list_marital_status" VALUES
  ('Single', 1, 'Single', 'Célibataire', 'Sin pareja registrada', 'غير متزوج', NULL, NULL, NULL),
  ('Married', 2, 'Married', 'Marié ou mariée', 'En matrimonio', 'متزوج', NULL, NULL, NULL),
  ('Widowed', 3, 'Widowed', 'Veuf ou veuve', 'En viudez', 'أرمل', NULL, NULL, NULL),
  ('Divorced', 4, 'Divorced', 'Divorcé ou divorcée', 'En divorcio', 'مطلق', NULL, NULL, NULL),
  ('Separated', 5, 'Separated', 'Séparé ou séparée', 'En separación', 'منفصل', NULL, NULL, NULL),
  ('RegisteredPartnership', 6, 'Registered partnership', 'Partenariat enregistré', 'Unión registrada', 'شراكة مسجلة', NULL, NULL, NULL);

CREATE TABLE "list_education_level" (
  code text PRIMARY KEY,
  position integer NOT NULL,
  label_en text NOT NULL,
  label_fr text NOT NULL,
  label_es text NOT NULL,
  label_ar text NOT NULL,
  broader text REFERENCES "list_education_level" (code),
  deprecated_in text,
  replaced_by text REFERENCES "list_education_level" (code)
) STRICT;
INSERT INTO "list_education_level" VALUES
  ('NoEducation', 1, 'No schooling completed', 'Aucune scolarité achevée', 'Ninguna escolaridad completada', 'لم يُكمل أي تعليم', NULL, NULL, NULL),
  ('EarlyChildhoodEducation', 2, 'Early childhood education', 'Éducation de la petite enfance', 'Educación de la primera infancia', 'تعليم الطفولة المبكرة', NULL, NULL, NULL),
  ('PrimaryEducation', 3, 'Primary school', 'Enseignement primaire', 'Educación primaria', 'التعليم الابتدائي', NULL, NULL, NULL),
  ('LowerSecondaryEducation', 4, 'Lower secondary school', 'Premier cycle du secondaire', 'Secundaria baja', 'المرحلة الأولى من التعليم الثانوي', NULL, NULL, NULL),
  ('UpperSecondaryEducation', 5, 'Upper secondary school', 'Second cycle du secondaire', 'Secundaria alta', 'المرحلة الثانية من التعليم الثانوي', NULL, NULL, NULL),
  ('PostSecondaryNonTertiaryEducation', 6, 'Post-secondary, not tertiary', 'Postsecondaire non supérieur', 'Postsecundaria no terciaria', 'ما بعد الثانوي غير العالي', NULL, NULL, NULL),
  ('ShortCycleTertiaryEducation', 7, 'Short-cycle tertiary', 'Supérieur de cycle court', 'Terciaria de ciclo corto', 'التعليم العالي القصير', NULL, NULL, NULL),
  ('BachelorsOrEquivalentLevel', 8, 'Bachelor''s level', 'Niveau licence', 'Grado o equivalente', 'مستوى الإجازة الجامعية', NULL, NULL, NULL),
  ('MastersOrEquivalentLevel', 9, 'Master''s level', 'Niveau master', 'Maestría o equivalente', 'مستوى الماجستير', NULL, NULL, NULL),
  ('DoctoralOrEquivalentLevel', 10, 'Doctoral level', 'Niveau doctorat', 'Doctorado o equivalente', 'مستوى الدكتوراه', NULL, NULL, NULL);

CREATE TABLE "list_trafficking_status" (
  code text PRIMARY KEY,
  position integer NOT NULL,
  label_en text NOT NULL,
  label_fr text NOT NULL,
  label_es text NOT NULL,
  label_ar text NOT NULL,
  broader text REFERENCES "list_trafficking_status" (code),
  deprecated_in text,
  replaced_by text REFERENCES "list_trafficking_status" (code)
) STRICT;
INSERT INTO "list_trafficking_status" VALUES
  ('PossibleVictimOfTrafficking', 1, 'Possible victim of trafficking', 'Victime possible de la traite', 'Posible víctima de trata', 'ضحية محتملة للاتجار', NULL, NULL, NULL),
  ('ActualVictimOfTrafficking', 2, 'Victim of trafficking', 'Victime de la traite', 'Víctima de trata', 'ضحية للاتجار', NULL, NULL, NULL),
  ('NotAVictimOfTrafficking', 3, 'Not a victim of trafficking', 'Non victime de la traite', 'No es víctima de trata', 'ليس ضحية للاتجار', NULL, NULL, NULL);

CREATE TABLE "list_identification_status" (
  code text PRIMARY KEY,
  position integer NOT NULL,
  label_en text NOT NULL,
  label_fr text NOT NULL,
  label_es text NOT NULL,
  label_ar text NOT NULL,
  broader text REFERENCES "list_identification_status" (code),
  deprecated_in text,
  replaced_by text REFERENCES "list_identification_status" (code)
) STRICT;
INSERT INTO "list_identification_status" VALUES
  ('Possible', 1, 'Possible victim', 'Victime possible', 'Posible víctima', 'ضحية محتملة', NULL, NULL, NULL),
  ('Presumed', 2, 'Presumed victim', 'Victime présumée', 'Presunta víctima', 'ضحية مفترضة', NULL, NULL, NULL),
  ('Confirmed', 3, 'Confirmed victim', 'Victime confirmée', 'Víctima confirmada', 'ضحية مؤكدة', NULL, NULL, NULL),
  ('NotAVictim', 4, 'Not a victim', 'Non victime', 'No es víctima', 'ليس ضحية', NULL, NULL, NULL);

CREATE TABLE "list_decision_maker" (
  code text PRIMARY KEY,
  position integer NOT NULL,
  label_en text NOT NULL,
  label_fr text NOT NULL,
  label_es text NOT NULL,
  label_ar text NOT NULL,
  broader text REFERENCES "list_decision_maker" (code),
  deprecated_in text,
  replaced_by text REFERENCES "list_decision_maker" (code)
) STRICT;
INSERT INTO "list_decision_maker" VALUES
  ('Police', 1, 'Police', 'Services de police', 'Policía', 'الشرطة', NULL, NULL, NULL),
  ('NGO', 2, 'Non-governmental organisation', 'Organisation non gouvernementale', 'Organización no gubernamental', 'منظمة غير حكومية', NULL, NULL, NULL),
  ('CourtOrProsecution', 3, 'Court or prosecution', 'Tribunal ou parquet', 'Tribunal o fiscalía', 'محكمة أو نيابة', NULL, NULL, NULL),
  ('NonPoliceGovernmentalOrganization', 4, 'Government body other than the police', 'Organisme public autre que la police', 'Organismo público distinto de la policía', 'جهة حكومية غير الشرطة', NULL, NULL, NULL),
  ('Other', 5, 'Another organisation', 'Autre organisme', 'Otra organización', 'جهة أخرى', NULL, NULL, NULL);

CREATE TABLE "list_relationship_to_trafficker" (
  code text PRIMARY KEY,
  position integer NOT NULL,
  label_en text NOT NULL,
  label_fr text NOT NULL,
  label_es text NOT NULL,
  label_ar text NOT NULL,
  broader text REFERENCES "list_relationship_to_trafficker" (code),
  deprecated_in text,
  replaced_by text REFERENCES "list_relationship_to_trafficker" (code)
) STRICT;
INSERT INTO "list_relationship_to_trafficker" VALUES
  ('Familial', 1, 'Family', 'Famille', 'Familia', 'صلة عائلية', NULL, NULL, NULL),
  ('Acquainted', 2, 'Acquainted', 'Connaissance', 'Se conocían', 'معرفة سابقة', NULL, NULL, NULL),
  ('Unacquainted', 3, 'Not acquainted', 'Sans lien préalable', 'No se conocían', 'لا معرفة سابقة', NULL, NULL, NULL),
  ('Unaquainted', 4, 'Not acquainted (old spelling)', 'Sans lien préalable (ancienne graphie)', 'No se conocían (grafía antigua)', 'لا معرفة سابقة، رمز قديم', NULL, '1.1', 'Unacquainted');

CREATE TABLE "list_recruiter_relation" (
  code text PRIMARY KEY,
  position integer NOT NULL,
  label_en text NOT NULL,
  label_fr text NOT NULL,
  label_es text NOT NULL,
  label_ar text NOT NULL,
  broader text REFERENCES "list_recruiter_relation" (code),
  deprecated_in text,
  replaced_by text REFERENCES "list_recruiter_relation" (code)
) STRICT;
INSERT INTO "list_recruiter_relation" VALUES
  ('Familial', 1, 'Family member', 'Membre de la famille', 'Familiar', 'أحد أفراد الأسرة', NULL, NULL, NULL),
  ('Parent', 2, 'Parent or guardian', 'Parent, tuteur ou tutrice', 'Progenitor, tutor o tutora', 'أحد الوالدين أو الوصي', 'Familial', NULL, NULL),
  ('OtherRelative', 3, 'Another relative', 'Autre membre de la parenté', 'Otro pariente', 'قريب آخر', 'Familial', NULL, NULL),
  ('Acquainted', 4, 'Someone the victim knew', 'Une personne connue de la victime', 'Alguien a quien la víctima conocía', 'شخص يعرفه الضحية', NULL, NULL, NULL),
  ('IntimatePartner', 5, 'Intimate partner', 'Partenaire intime', 'Pareja', 'الشريك الحميم', 'Acquainted', NULL, NULL),
  ('Friend', 6, 'Friend', 'Ami ou amie', 'Amigo o amiga', 'صديق أو صديقة', 'Acquainted', NULL, NULL),
  ('Acquaintance', 7, 'Acquaintance', 'Simple connaissance', 'Conocido o conocida', 'أحد المعارف', 'Acquainted', NULL, NULL),
  ('Employer', 8, 'Employer', 'Employeur ou employeuse', 'Empleador o empleadora', 'صاحب عمل', NULL, NULL, NULL),
  ('RecruitmentAgency', 9, 'Recruitment agency', 'Agence de recrutement', 'Agencia de contratación', 'وكالة توظيف', NULL, NULL, NULL),
  ('Broker', 10, 'Broker', 'Intermédiaire', 'Intermediario o intermediaria', 'وسيط', NULL, NULL, NULL),
  ('PersonInAuthority', 11, 'Person in authority', 'Personne ayant autorité', 'Persona con autoridad', 'شخص ذو سلطة', NULL, NULL, NULL),
  ('OnlineContact', 12, 'Online contact', 'Contact en ligne', 'Contacto en línea', 'جهة اتصال عبر الإنترنت', NULL, NULL, NULL),
  ('Unacquainted', 13, 'Stranger', 'Personne inconnue', 'Persona desconocida', 'شخص غريب', NULL, NULL, NULL),
  ('Other', 14, 'Someone else', 'Une autre personne', 'Otra persona', 'شخص آخر', NULL, NULL, NULL);

CREATE TABLE "list_method_of_recruitment" (
  code text PRIMARY KEY,
  position integer NOT NULL,
  label_en text NOT NULL,
  label_fr text NOT NULL,
  label_es text NOT NULL,
  label_ar text NOT NULL,
  broader text REFERENCES "list_method_of_recruitment" (code),
  deprecated_in text,
  replaced_by text REFERENCES "list_method_of_recruitment" (code)
) STRICT;
INSERT INTO "list_method_of_recruitment" VALUES
  ('AtAPlaceOfBusiness', 1, 'At a place of business', 'Dans un commerce ou une entreprise', 'En un establecimiento comercial', 'في منشأة تجارية', NULL, NULL, NULL),
  ('AtAnEducationalInstitution', 2, 'At a place of education', 'Dans un établissement d''enseignement', 'En un centro educativo', 'في مؤسسة تعليمية', NULL, NULL, NULL),
  ('AtWork', 3, 'At work', 'Au travail', 'En el trabajo', 'في مكان العمل', NULL, NULL, NULL),
  ('ThroughOnlineSocialNetworks', 4, 'Through online social networks', 'Par les réseaux sociaux en ligne', 'Por redes sociales en línea', 'عبر شبكات التواصل الاجتماعي', NULL, NULL, NULL),
  ('ThroughAnOnlineAdvertisement', 5, 'Through an online advertisement', 'Par une annonce en ligne', 'Por un anuncio en línea', 'عبر إعلان على الإنترنت', NULL, NULL, NULL),
  ('ThroughATelevisionAdvert', 6, 'Through a television advertisement', 'Par une annonce télévisée', 'Por un anuncio de televisión', 'عبر إعلان تلفزيوني', NULL, NULL, NULL),
  ('ThroughANewspaperAdvert', 7, 'Through a newspaper advertisement', 'Par une annonce dans un journal', 'Por un anuncio de periódico', 'عبر إعلان في صحيفة', NULL, NULL, NULL),
  ('ThroughFamilyOrFamilyEvents', 8, 'Through family or family events', 'Par la famille ou lors de fêtes de famille', 'Por la familia o en reuniones familiares', 'عن طريق الأسرة أو مناسباتها', NULL, NULL, NULL),
  ('ThroughFriendsOrSocialEvents', 9, 'Through friends or social events', 'Par des amis ou lors de sorties', 'Por amistades o en actos sociales', 'عن طريق الأصدقاء أو المناسبات الاجتماعية', NULL, NULL, NULL),
  ('Other', 10, 'Another way', 'Autre mode', 'Otra vía', 'طريقة أخرى', NULL, NULL, NULL);

CREATE TABLE "list_websites_and_apps" (
  code text PRIMARY KEY,
  position integer NOT NULL,
  label_en text NOT NULL,
  label_fr text NOT NULL,
  label_es text NOT NULL,
  label_ar text NOT NULL,
  broader text REFERENCES "list_websites_and_apps" (code),
  deprecated_in text,
  replaced_by text REFERENCES "list_websites_and_apps" (code)
) STRICT;
INSERT INTO "list_websites_and_apps" VALUES
  ('Facebook', 1, 'Facebook', 'Facebook', 'Facebook', 'فيسبوك', NULL, NULL, NULL),
  ('Instagram', 2, 'Instagram', 'Instagram', 'Instagram', 'إنستغرام', NULL, NULL, NULL),
  ('WhatsApp', 3, 'WhatsApp', 'WhatsApp', 'WhatsApp', 'واتساب', NULL, NULL, NULL),
  ('Telegram', 4, 'Telegram', 'Telegram', 'Telegram', 'تيليغرام', NULL, NULL, NULL),
  ('FacebookMessenger', 5, 'Facebook Messenger', 'Facebook Messenger', 'Facebook Messenger', 'فيسبوك ماسنجر', NULL, NULL, NULL),
  ('Viber', 6, 'Viber', 'Viber', 'Viber', 'فايبر', NULL, NULL, NULL),
  ('SnapChat', 7, 'Snapchat', 'Snapchat', 'Snapchat', 'سناب شات', NULL, NULL, NULL),
  ('Line', 8, 'LINE', 'LINE', 'LINE', 'لاين', NULL, NULL, NULL),
  ('4Sale', 9, '4Sale', '4Sale', '4Sale', '4 سيل', NULL, NULL, NULL),
  ('WeChat', 10, 'WeChat', 'WeChat', 'WeChat', 'وي تشات', NULL, NULL, NULL),
  ('QQ', 11, 'QQ', 'QQ', 'QQ', 'كيو كيو', NULL, NULL, NULL),
  ('QZone', 12, 'Qzone', 'Qzone', 'Qzone', 'كيو زون', NULL, NULL, NULL),
  ('TikTok', 13, 'TikTok', 'TikTok', 'TikTok', 'تيك توك', NULL, NULL, NULL),
  ('Twitter', 14, 'X or Twitter', 'X ou Twitter', 'X o Twitter', 'إكس أو تويتر', NULL, NULL, NULL),
  ('DatingApp', 15, 'Dating site or app', 'Site ou application de rencontre', 'Sitio o aplicación de citas', 'موقع مواعدة أو تطبيقها', NULL, NULL, NULL),
  ('JobSite', 16, 'Job site', 'Site d''offres d''emploi', 'Sitio de empleo', 'موقع للوظائف', NULL, NULL, NULL),
  ('GamingPlatform', 17, 'Online game', 'Jeu en ligne', 'Juego en línea', 'لعبة عبر الإنترنت', NULL, NULL, NULL),
  ('ClassifiedAds', 18, 'Classified or escort advertisements', 'Petites annonces ou annonces d''escorte', 'Anuncios clasificados o de compañía', 'إعلانات مبوبة أو إعلانات مرافقة', NULL, NULL, NULL),
  ('Other', 19, 'Another website or app', 'Autre site ou application', 'Otro sitio o aplicación', 'موقع أو تطبيق آخر', NULL, NULL, NULL);

CREATE TABLE "list_means_of_control" (
  code text PRIMARY KEY,
  position integer NOT NULL,
  label_en text NOT NULL,
  label_fr text NOT NULL,
  label_es text NOT NULL,
  label_ar text NOT NULL,
  broader text REFERENCES "list_means_of_control" (code),
  deprecated_in text,
  replaced_by text REFERENCES "list_means_of_control" (code)
) STRICT;
INSERT INTO "list_means_of_control" VALUES
  ('Threats', 1, 'Threats', 'Menaces', 'Amenazas', 'التهديد', NULL, NULL, NULL),
  ('PhysicalThreats', 2, 'Threats of violence', 'Menaces de violences', 'Amenazas de violencia', 'التهديد بالعنف', 'Threats', NULL, NULL),
  ('ThreatsLawEnforcement', 3, 'Threats to call the authorities', 'Menaces de dénonciation aux autorités', 'Amenazas de denuncia ante las autoridades', 'التهديد بإبلاغ السلطات', NULL, NULL, NULL),
  ('ThreatensChildrenFamily', 4, 'Threats to children or family', 'Menaces visant les enfants ou la famille', 'Amenazas a los hijos o la familia', 'تهديد الأطفال أو الأسرة', 'Threats', NULL, NULL),
  ('ThreatensExposure', 5, 'Threats to expose secrets or images', 'Menaces de divulgation de secrets ou d''images', 'Amenazas de divulgar secretos o imágenes', 'التهديد بكشف أسرار أو صور', 'Threats', NULL, NULL),
  ('UsesChildren', 6, 'Children used as leverage', 'Enfants utilisés comme moyen de pression', 'Uso de hijas o hijos como medio de presión', 'استخدام الأطفال وسيلة للضغط', NULL, NULL, NULL),
  ('DebtBondage', 7, 'Debt bondage', 'Servitude pour dettes', 'Servidumbre por deudas', 'عبودية الدين', NULL, NULL, NULL),
  ('TakesEarnings', 8, 'Earnings taken', 'Confiscation des revenus', 'Confiscación de los ingresos', 'الاستيلاء على الدخل', NULL, NULL, NULL),
  ('RestrictsFinancialAccess', 9, 'Kept from own money', 'Restriction de l''accès à son propre argent', 'Restricción del acceso al propio dinero', 'تقييد التصرف في المال الشخصي', NULL, NULL, NULL),
  ('FalsePromises', 10, 'False promises', 'Fausses promesses', 'Promesas falsas', 'الوعود الكاذبة', NULL, NULL, NULL),
  ('PsychologicalAbuse', 11, 'Psychological abuse', 'Violences psychologiques', 'Violencia psicológica', 'الإيذاء النفسي', NULL, NULL, NULL),
  ('PhysicalAbuse', 12, 'Physical abuse', 'Violences physiques', 'Violencia física', 'الإيذاء الجسدي', NULL, NULL, NULL),
  ('SexualAbuse', 13, 'Sexual abuse', 'Violences sexuelles', 'Violencia sexual', 'الاعتداء الجنسي', NULL, NULL, NULL),
  ('PsychoactiveSubstance', 14, 'Drugs or alcohol', 'Drogues ou alcool', 'Drogas o alcohol', 'المخدرات أو الكحول', NULL, NULL, NULL),
  ('RestrictsMovement', 15, 'Movement restricted', 'Restriction de la liberté de mouvement', 'Restricción de la libertad de movimiento', 'تقييد حرية التنقل', NULL, NULL, NULL),
  ('Surveillance', 16, 'Surveillance', 'Mise sous surveillance', 'Vigilancia', 'المراقبة', 'RestrictsMovement', NULL, NULL),
  ('RestrictsMedicalCare', 17, 'Medical care denied', 'Privation de soins médicaux', 'Privación de atención médica', 'الحرمان من الرعاية الطبية', NULL, NULL, NULL),
  ('ExcessiveWorkingHours', 18, 'Excessive working hours', 'Horaires de travail excessifs', 'Jornadas de trabajo excesivas', 'ساعات عمل مفرطة', NULL, NULL, NULL),
  ('WithholdsNecessities', 19, 'Food or other necessities withheld', 'Privation de nourriture ou d''autres biens essentiels', 'Privación de alimentos o de otros bienes básicos', 'الحرمان من الطعام أو غيره من الضروريات', NULL, NULL, NULL),
  ('WithholdsDocuments', 20, 'Documents withheld', 'Confiscation de documents', 'Retención de documentos', 'حجز الوثائق', NULL, NULL, NULL),
  ('Other', 21, 'Another means of control', 'Autre moyen de contrôle', 'Otro medio de control', 'وسيلة سيطرة أخرى', NULL, NULL, NULL);

CREATE TABLE "list_type_of_exploitation" (
  code text PRIMARY KEY,
  position integer NOT NULL,
  label_en text NOT NULL,
  label_fr text NOT NULL,
  label_es text NOT NULL,
  label_ar text NOT NULL,
  broader text REFERENCES "list_type_of_exploitation" (code),
  deprecated_in text,
  replaced_by text REFERENCES "list_type_of_exploitation" (code)
) STRICT;
INSERT INTO "list_type_of_exploitation" VALUES
  ('ForcedLabour', 1, 'Forced labour', 'Travail forcé', 'Trabajo forzoso', 'العمل القسري', NULL, NULL, NULL),
  ('SexualExploitation', 2, 'Sexual exploitation', 'Exploitation sexuelle', 'Explotación sexual', 'الاستغلال الجنسي', NULL, NULL, NULL),
  ('ChildLabour', 3, 'Child labour', 'Travail des enfants', 'Trabajo infantil', 'عمل الأطفال', NULL, NULL, NULL),
  ('ForcedMarriage', 4, 'Forced marriage', 'Mariage forcé', 'Matrimonio forzado', 'الزواج القسري', NULL, NULL, NULL),
  ('Slavery', 5, 'Slavery or similar practices', 'Esclavage ou pratiques analogues', 'Esclavitud o prácticas análogas', 'الرق أو الممارسات الشبيهة بالرق', NULL, NULL, NULL),
  ('Servitude', 6, 'Servitude', 'Asservissement', 'Servidumbre', 'الاستعباد', NULL, NULL, NULL),
  ('ForcedMilitaryByNonStateActors', 7, 'Forced recruitment by armed groups', 'Enrôlement forcé par des groupes armés', 'Reclutamiento forzado por grupos armados', 'التجنيد القسري على يد جماعات مسلحة', NULL, NULL, NULL),
  ('OrganRemoval', 8, 'Removal of organs', 'Prélèvement d''organes', 'Extracción de órganos', 'نزع الأعضاء', NULL, NULL, NULL),
  ('ForcedBegging', 9, 'Forced begging', 'Mendicité forcée', 'Mendicidad forzada', 'التسول القسري', NULL, NULL, NULL),
  ('ForcedCriminality', 10, 'Forced criminality', 'Criminalité forcée', 'Delincuencia forzada', 'الإجرام القسري', NULL, NULL, NULL),
  ('OnlineScam', 11, 'Forced online scams', 'Escroqueries en ligne forcées', 'Estafas en línea forzadas', 'الاحتيال القسري عبر الإنترنت', 'ForcedCriminality', NULL, NULL),
  ('ForcedAdoption', 12, 'Illegal adoption', 'Adoption illégale', 'Adopción ilegal', 'التبني غير المشروع', NULL, NULL, NULL),
  ('Surrogacy', 13, 'Forced surrogacy', 'Gestation pour autrui forcée', 'Gestación subrogada forzada', 'تأجير الأرحام القسري', NULL, NULL, NULL),
  ('Other', 14, 'Another form of exploitation', 'Autre forme d''exploitation', 'Otra forma de explotación', 'شكل آخر من أشكال الاستغلال', NULL, NULL, NULL);

CREATE TABLE "list_forced_labour_industry" (
  code text PRIMARY KEY,
  position integer NOT NULL,
  label_en text NOT NULL,
  label_fr text NOT NULL,
  label_es text NOT NULL,
  label_ar text NOT NULL,
  broader text REFERENCES "list_forced_labour_industry" (code),
  deprecated_in text,
  replaced_by text REFERENCES "list_forced_labour_industry" (code)
) STRICT;
INSERT INTO "list_forced_labour_industry" VALUES
  ('A_AgricultureForestryAndFishing', 1, 'Agriculture, forestry and fishing', 'Agriculture, sylviculture et pêche', 'Agricultura, silvicultura y pesca', 'الزراعة والحراجة وصيد الأسماك', NULL, NULL, NULL),
  ('01', 2, 'Crops and animals', 'Cultures et élevage', 'Cultivos y ganado', 'المحاصيل والحيوانات', 'A_AgricultureForestryAndFishing', NULL, NULL),
  ('011', 3, 'Annual crops', 'Cultures annuelles', 'Cultivos anuales', 'المحاصيل الحولية', '01', NULL, NULL),
  ('012', 4, 'Perennial crops', 'Cultures permanentes', 'Cultivos perennes', 'المحاصيل المعمرة', '01', NULL, NULL),
  ('013', 5, 'Plant propagation', 'Reproduction de plantes', 'Propagación de plantas', 'إكثار النباتات', '01', NULL, NULL),
  ('014', 6, 'Animal farming', 'Élevage d''animaux', 'Cría de animales', 'تربية الحيوانات', '01', NULL, NULL),
  ('015', 7, 'Mixed farming', 'Exploitation mixte', 'Explotación mixta', 'الزراعة المختلطة', '01', NULL, NULL),
  ('016', 8, 'Farm support and post-harvest work', 'Services agricoles et après récolte', 'Apoyo agrícola y poscosecha', 'الخدمات الزراعية وما بعد الحصاد', '01', NULL, NULL),
  ('017', 9, 'Hunting and trapping', 'Chasse et piégeage', 'Caza y captura', 'الصيد البري والفخاخ', '01', NULL, NULL),
  ('02', 10, 'Forestry and logging', 'Sylviculture et coupe de bois', 'Silvicultura y tala', 'الحراجة وقطع الأشجار', 'A_AgricultureForestryAndFishing', NULL, NULL),
  ('03', 11, 'Fishing and aquaculture', 'Pêche et aquaculture', 'Pesca y acuicultura', 'صيد الأسماك واستزراعها', 'A_AgricultureForestryAndFishing', NULL, NULL),
  ('0311', 12, 'Marine fishing', 'Pêche en mer', 'Pesca marítima', 'الصيد البحري', '03', NULL, NULL),
  ('0312', 13, 'Freshwater fishing', 'Pêche en eau douce', 'Pesca de agua dulce', 'الصيد في المياه العذبة', '03', NULL, NULL),
  ('0321', 14, 'Marine aquaculture', 'Aquaculture marine', 'Acuicultura marina', 'الاستزراع البحري', '03', NULL, NULL),
  ('0322', 15, 'Freshwater aquaculture', 'Aquaculture en eau douce', 'Acuicultura de agua dulce', 'الاستزراع في المياه العذبة', '03', NULL, NULL),
  ('B_MiningAndQuarrying', 16, 'Mining and quarrying', 'Activités extractives', 'Minas y canteras', 'التعدين واستغلال المحاجر', NULL, NULL, NULL),
  ('C_Manufacturing', 17, 'Manufacturing', 'Industrie manufacturière', 'Industria manufacturera', 'الصناعة التحويلية', NULL, NULL, NULL),
  ('10', 18, 'Food products', 'Produits alimentaires', 'Productos alimenticios', 'المنتجات الغذائية', 'C_Manufacturing', NULL, NULL),
  ('11', 19, 'Beverages', 'Boissons', 'Bebidas', 'المشروبات', 'C_Manufacturing', NULL, NULL),
  ('12', 20, 'Tobacco products', 'Produits du tabac', 'Productos de tabaco', 'منتجات التبغ', 'C_Manufacturing', NULL, NULL),
  ('13', 21, 'Textiles', 'Produits textiles', 'Productos textiles', 'المنسوجات', 'C_Manufacturing', NULL, NULL),
  ('14', 22, 'Clothing', 'Vêtements', 'Prendas de vestir', 'الملابس', 'C_Manufacturing', NULL, NULL),
  ('15', 23, 'Leather goods and shoes', 'Cuir et chaussures', 'Cuero y calzado', 'الجلود والأحذية', 'C_Manufacturing', NULL, NULL),
  ('16', 24, 'Wood and cork products', 'Bois et liège', 'Madera y corcho', 'منتجات الخشب والفلين', 'C_Manufacturing', NULL, NULL),
  ('17', 25, 'Paper', 'Papier', 'Papel y cartón', 'الورق', 'C_Manufacturing', NULL, NULL),
  ('18', 26, 'Printing', 'Imprimerie', 'Impresión', 'الطباعة', 'C_Manufacturing', NULL, NULL),
  ('19', 27, 'Coke and refined oil', 'Cokéfaction et raffinage', 'Coque y refinación de petróleo', 'فحم الكوك والنفط المكرر', 'C_Manufacturing', NULL, NULL),
  ('20', 28, 'Chemicals', 'Produits chimiques', 'Productos químicos', 'المواد الكيميائية', 'C_Manufacturing', NULL, NULL),
  ('21', 29, 'Medicines', 'Produits pharmaceutiques', 'Productos farmacéuticos', 'المنتجات الدوائية', 'C_Manufacturing', NULL, NULL),
  ('22', 30, 'Rubber and plastics', 'Caoutchouc et plastique', 'Caucho y plástico', 'المطاط والبلاستيك', 'C_Manufacturing', NULL, NULL),
  ('23', 31, 'Glass, bricks and other mineral products', 'Verre, briques et autres produits minéraux', 'Vidrio, ladrillos y otros productos minerales', 'الزجاج والطوب ومنتجات معدنية لافلزية أخرى', 'C_Manufacturing', NULL, NULL),
  ('24', 32, 'Basic metals', 'Métallurgie', 'Metales básicos', 'الفلزات القاعدية', 'C_Manufacturing', NULL, NULL),
  ('25', 33, 'Metal products', 'Ouvrages en métaux', 'Productos de metal', 'المنتجات المعدنية', 'C_Manufacturing', NULL, NULL),
  ('26', 34, 'Computers and electronics', 'Informatique et électronique', 'Informática y electrónica', 'الحواسيب والإلكترونيات', 'C_Manufacturing', NULL, NULL),
  ('27', 35, 'Electrical equipment', 'Matériel électrique', 'Equipo eléctrico', 'المعدات الكهربائية', 'C_Manufacturing', NULL, NULL),
  ('28', 36, 'Machinery', 'Machines', 'Maquinaria', 'الآلات', 'C_Manufacturing', NULL, NULL),
  ('29', 37, 'Motor vehicles', 'Véhicules automobiles', 'Vehículos automotores', 'المركبات ذات المحركات', 'C_Manufacturing', NULL, NULL),
  ('30', 38, 'Other transport equipment', 'Autres matériels de transport', 'Otro equipo de transporte', 'معدات نقل أخرى', 'C_Manufacturing', NULL, NULL),
  ('31', 39, 'Furniture', 'Meubles', 'Muebles', 'الأثاث', 'C_Manufacturing', NULL, NULL),
  ('32', 40, 'Other goods', 'Autres produits manufacturés', 'Otros productos manufacturados', 'منتجات مصنعة أخرى', 'C_Manufacturing', NULL, NULL),
  ('33', 41, 'Repair of machinery', 'Réparation de machines', 'Reparación de maquinaria', 'إصلاح الآلات', 'C_Manufacturing', NULL, NULL),
  ('D_ElectricityGasSteamAndAirConditioningSupply', 42, 'Electricity, gas, steam and air conditioning', 'Électricité, gaz, vapeur et climatisation', 'Electricidad, gas, vapor y aire acondicionado', 'الكهرباء والغاز والبخار وتكييف الهواء', NULL, NULL, NULL),
  ('E_WaterSupplySewerageWasteManagement', 43, 'Water, sewerage and waste', 'Eau, assainissement et déchets', 'Agua, alcantarillado y residuos', 'المياه والصرف الصحي والنفايات', NULL, NULL, NULL),
  ('F_Construction', 44, 'Construction', 'Bâtiment et travaux publics', 'Construcción', 'البناء', NULL, NULL, NULL),
  ('G_WholesaleAndRetailTradeRepairOfMotorVehicles', 45, 'Trade and vehicle repair', 'Commerce et réparation de véhicules', 'Comercio y reparación de vehículos', 'التجارة وإصلاح المركبات', NULL, NULL, NULL),
  ('H_TransportationAndStorage', 46, 'Transport and storage', 'Transports et entreposage', 'Transporte y almacenamiento', 'النقل والتخزين', NULL, NULL, NULL),
  ('49', 47, 'Land transport and pipelines', 'Transports terrestres et conduites', 'Transporte terrestre y tuberías', 'النقل البري وخطوط الأنابيب', 'H_TransportationAndStorage', NULL, NULL),
  ('50', 48, 'Water transport', 'Transports par eau', 'Transporte por agua', 'النقل المائي', 'H_TransportationAndStorage', NULL, NULL),
  ('51', 49, 'Air transport', 'Transports aériens', 'Transporte aéreo', 'النقل الجوي', 'H_TransportationAndStorage', NULL, NULL),
  ('52', 50, 'Warehousing', 'Entreposage et services annexes', 'Almacenamiento y servicios anexos', 'التخزين وخدمات النقل المساندة', 'H_TransportationAndStorage', NULL, NULL),
  ('53', 51, 'Post and couriers', 'Poste et messagerie', 'Correo y mensajería', 'البريد والتوصيل', 'H_TransportationAndStorage', NULL, NULL),
  ('I_AccommodationAndFoodServiceActivities', 52, 'Accommodation and food services', 'Hébergement et restauration', 'Alojamiento y servicio de comidas', 'الإقامة وخدمات الطعام', NULL, NULL, NULL),
  ('55', 53, 'Accommodation', 'Hébergement', 'Alojamiento', 'الإقامة', 'I_AccommodationAndFoodServiceActivities', NULL, NULL),
  ('56', 54, 'Food and drink services', 'Restauration et débits de boissons', 'Servicio de comidas y bebidas', 'خدمات الطعام والشراب', 'I_AccommodationAndFoodServiceActivities', NULL, NULL),
  ('561', 55, 'Food services', 'Restauration', 'Servicio de comidas', 'خدمات الطعام', '56', NULL, NULL),
  ('563', 56, 'Drink services', 'Débits de boissons', 'Servicio de bebidas', 'خدمات الشراب', '56', NULL, NULL),
  ('J_InformationAndCommunication', 57, 'Information and communication', 'Information et communication', 'Información y comunicación', 'المعلومات والاتصالات', NULL, NULL, NULL),
  ('K_FinancialAndInsuranceActivities', 58, 'Finance and insurance', 'Finance et assurance', 'Finanzas y seguros', 'المال والتأمين', NULL, NULL, NULL),
  ('L_RealEstateActivities', 59, 'Real estate', 'Immobilier', 'Actividades inmobiliarias', 'العقارات', NULL, NULL, NULL),
  ('M_ProfessionalScientificAndTechnicalActivities', 60, 'Professional, scientific and technical services', 'Services spécialisés, scientifiques et techniques', 'Servicios profesionales, científicos y técnicos', 'الخدمات المهنية والعلمية والتقنية', NULL, NULL, NULL),
  ('N_AdministrativeAndSupportServiceActivities', 61, 'Administrative and support services', 'Services administratifs et d''appui', 'Servicios administrativos y de apoyo', 'الخدمات الإدارية وخدمات الدعم', NULL, NULL, NULL),
  ('77', 62, 'Rental and leasing', 'Location et location-bail', 'Alquiler y arrendamiento', 'التأجير والاستئجار', 'N_AdministrativeAndSupportServiceActivities', NULL, NULL),
  ('78', 63, 'Employment agencies', 'Agences d''emploi', 'Agencias de empleo', 'وكالات التوظيف', 'N_AdministrativeAndSupportServiceActivities', NULL, NULL),
  ('79', 64, 'Travel agencies', 'Agences de voyages', 'Agencias de viajes', 'وكالات السفر', 'N_AdministrativeAndSupportServiceActivities', NULL, NULL),
  ('80', 65, 'Security services', 'Services de sécurité', 'Servicios de seguridad', 'خدمات الحراسة', 'N_AdministrativeAndSupportServiceActivities', NULL, NULL),
  ('81', 66, 'Cleaning and gardening', 'Nettoyage et jardinage', 'Limpieza y jardinería', 'التنظيف والبستنة', 'N_AdministrativeAndSupportServiceActivities', NULL, NULL),
  ('82', 67, 'Office support', 'Soutien de bureau', 'Apoyo de oficina', 'الدعم المكتبي', 'N_AdministrativeAndSupportServiceActivities', NULL, NULL),
  ('O_PublicAdministrationAndDefence', 68, 'Public administration and defence', 'Administration publique et défense', 'Administración pública y defensa', 'الإدارة العامة والدفاع', NULL, NULL, NULL),
  ('P_Education', 69, 'Education', 'Enseignement', 'Enseñanza', 'التعليم', NULL, NULL, NULL),
  ('Q_HumanHealthAndSocialWorkActivities', 70, 'Health and social work', 'Santé et action sociale', 'Salud y asistencia social', 'الصحة والعمل الاجتماعي', NULL, NULL, NULL),
  ('R_ArtsEntertainmentAndRecreation', 71, 'Arts, entertainment and recreation', 'Arts, spectacles et loisirs', 'Artes, entretenimiento y recreación', 'الفنون والترفيه والترويح', NULL, NULL, NULL),
  ('S_OtherServiceActivities', 72, 'Other services', 'Autres services', 'Otros servicios', 'خدمات أخرى', NULL, NULL, NULL),
  ('T_ActivitiesOfHouseholdsAsEmployers', 73, 'Households as employers', 'Ménages employeurs', 'Hogares como empleadores', 'الأسر المعيشية بصفتها صاحبة عمل', NULL, NULL, NULL),
  ('U_ActivitiesOfExtraterritorialOrganizations', 74, 'Embassies and international bodies', 'Ambassades et organismes internationaux', 'Embajadas y organismos internacionales', 'السفارات والهيئات الدولية', NULL, NULL, NULL);

CREATE TABLE "list_type_of_sex_exploitation" (
  code text PRIMARY KEY,
  position integer NOT NULL,
  label_en text NOT NULL,
  label_fr text NOT NULL,
  label_es text NOT NULL,
  label_ar text NOT NULL,
  broader text REFERENCES "list_type_of_sex_exploitation" (code),
  deprecated_in text,
  replaced_by text REFERENCES "list_type_of_sex_exploitation" (code)
) STRICT;
INSERT INTO "list_type_of_sex_exploitation" VALUES
  ('Prostitution', 1, 'Exploitation in prostitution', 'Exploitation dans la prostitution', 'Explotación en la prostitución', 'الاستغلال في الدعارة', NULL, NULL, NULL),
  ('Pornography', 2, 'Exploitation in pornography', 'Exploitation dans la pornographie', 'Explotación en la pornografía', 'الاستغلال في المواد الإباحية', NULL, NULL, NULL),
  ('RemoteInteractiveServices', 3, 'Sexual acts shown live online', 'Actes sexuels en direct en ligne', 'Actos sexuales en directo en línea', 'أفعال جنسية تُبث مباشرة عبر الإنترنت', NULL, NULL, NULL),
  ('PrivateSexualServices', 4, 'Private sexual services', 'Services sexuels privés', 'Servicios sexuales privados', 'خدمات جنسية خاصة', NULL, NULL, NULL);

CREATE TABLE "list_labour_sector" (
  code text PRIMARY KEY,
  position integer NOT NULL,
  label_en text NOT NULL,
  label_fr text NOT NULL,
  label_es text NOT NULL,
  label_ar text NOT NULL,
  broader text REFERENCES "list_labour_sector" (code),
  deprecated_in text,
  replaced_by text REFERENCES "list_labour_sector" (code)
) STRICT;
INSERT INTO "list_labour_sector" VALUES
  ('Agriculture', 1, 'Farming', 'Agriculture et élevage', 'Agricultura y ganadería', 'الزراعة وتربية المواشي', NULL, NULL, NULL),
  ('Forestry', 2, 'Forestry', 'Sylviculture', 'Silvicultura', 'الحراجة', NULL, NULL, NULL),
  ('Fishing', 3, 'Fishing and fish farming', 'Pêche et aquaculture', 'Pesca y acuicultura', 'صيد الأسماك واستزراعها', NULL, NULL, NULL),
  ('Mining', 4, 'Mining or drilling', 'Mines ou forage', 'Minería o perforación', 'التعدين أو الحفر', NULL, NULL, NULL),
  ('Manufacturing', 5, 'Manufacturing', 'Industrie manufacturière', 'Industria manufacturera', 'الصناعة التحويلية', NULL, NULL, NULL),
  ('FoodProcessing', 6, 'Food processing', 'Industrie alimentaire', 'Industria alimentaria', 'الصناعات الغذائية', 'Manufacturing', NULL, NULL),
  ('Garments', 7, 'Textiles and garments', 'Textile et habillement', 'Textil y confección', 'المنسوجات والملابس', 'Manufacturing', NULL, NULL),
  ('BrickMaking', 8, 'Brick kilns', 'Briqueteries', 'Fábricas de ladrillos', 'قمائن الطوب', 'Manufacturing', NULL, NULL),
  ('Energy', 9, 'Electricity and gas', 'Électricité et gaz', 'Electricidad y gas', 'الكهرباء والغاز', NULL, NULL, NULL),
  ('WaterAndWaste', 10, 'Water and waste', 'Eau et déchets', 'Agua y residuos', 'المياه والنفايات', NULL, NULL, NULL),
  ('Construction', 11, 'Construction', 'Bâtiment et travaux publics', 'Construcción', 'البناء', NULL, NULL, NULL),
  ('Trade', 12, 'Shops and trade', 'Commerce', 'Comercio', 'التجارة', NULL, NULL, NULL),
  ('CarWash', 13, 'Car washes', 'Lavage de voitures', 'Lavado de automóviles', 'غسل السيارات', 'Trade', NULL, NULL),
  ('Transport', 14, 'Transport and storage', 'Transports et entreposage', 'Transporte y almacenamiento', 'النقل والتخزين', NULL, NULL, NULL),
  ('Hospitality', 15, 'Hotels and restaurants', 'Hôtellerie et restauration', 'Hoteles y restaurantes', 'الفنادق والمطاعم', NULL, NULL, NULL),
  ('Information', 16, 'Information and communication', 'Information et communication', 'Información y comunicación', 'المعلومات والاتصالات', NULL, NULL, NULL),
  ('Finance', 17, 'Finance and insurance', 'Finance et assurance', 'Finanzas y seguros', 'المال والتأمين', NULL, NULL, NULL),
  ('RealEstate', 18, 'Real estate', 'Immobilier', 'Actividades inmobiliarias', 'العقارات', NULL, NULL, NULL),
  ('ProfessionalServices', 19, 'Professional services', 'Services spécialisés', 'Servicios profesionales', 'الخدمات المهنية', NULL, NULL, NULL),
  ('SupportServices', 20, 'Cleaning, security and other support', 'Nettoyage, sécurité et autres services d''appui', 'Limpieza, seguridad y otros servicios de apoyo', 'التنظيف والحراسة وخدمات الدعم الأخرى', NULL, NULL, NULL),
  ('PublicAdministration', 21, 'Public administration', 'Services publics', 'Administración pública', 'الإدارة العامة', NULL, NULL, NULL),
  ('Education', 22, 'Education', 'Enseignement', 'Enseñanza', 'التعليم', NULL, NULL, NULL),
  ('HealthAndCare', 23, 'Health and care', 'Santé et soins', 'Salud y cuidados', 'الصحة والرعاية', NULL, NULL, NULL),
  ('ArtsAndEntertainment', 24, 'Arts and entertainment', 'Arts et divertissement', 'Artes y entretenimiento', 'الفنون والترفيه', NULL, NULL, NULL),
  ('PersonalServices', 25, 'Personal and other services', 'Services à la personne et autres', 'Servicios personales y otros', 'الخدمات الشخصية وغيرها', NULL, NULL, NULL),
  ('DomesticWork', 26, 'Domestic work', 'Travail domestique', 'Trabajo doméstico', 'العمل المنزلي', NULL, NULL, NULL),
  ('Extraterritorial', 27, 'Embassies and international bodies', 'Ambassades et organismes internationaux', 'Embajadas y organismos internacionales', 'السفارات والهيئات الدولية', NULL, NULL, NULL),
  ('Begging', 28, 'Begging', 'Mendicité', 'Mendicidad', 'التسول', NULL, NULL, NULL),
  ('Peddling', 29, 'Street selling', 'Vente ambulante', 'Venta ambulante', 'البيع المتجول', NULL, NULL, NULL),
  ('IllicitActivities', 30, 'Illicit activities', 'Activités illicites', 'Actividades ilícitas', 'أنشطة غير مشروعة', NULL, NULL, NULL),
  ('OnlineScam', 31, 'Online scams', 'Escroqueries en ligne', 'Estafas en línea', 'الاحتيال عبر الإنترنت', 'IllicitActivities', NULL, NULL),
  ('Other', 32, 'Another sector', 'Autre secteur', 'Otro sector', 'قطاع آخر', NULL, NULL, NULL);

CREATE TABLE "list_criminal_activity" (
  code text PRIMARY KEY,
  position integer NOT NULL,
  label_en text NOT NULL,
  label_fr text NOT NULL,
  label_es text NOT NULL,
  label_ar text NOT NULL,
  broader text REFERENCES "list_criminal_activity" (code),
  deprecated_in text,
  replaced_by text REFERENCES "list_criminal_activity" (code)
) STRICT;
INSERT INTO "list_criminal_activity" VALUES
  ('OnlineScam', 1, 'Online scams', 'Escroqueries en ligne', 'Estafas en línea', 'الاحتيال عبر الإنترنت', NULL, NULL, NULL),
  ('DrugProduction', 2, 'Growing or making drugs', 'Culture ou fabrication de drogues', 'Cultivo o fabricación de drogas', 'زراعة المخدرات أو صنعها', NULL, NULL, NULL),
  ('DrugTrafficking', 3, 'Carrying or selling drugs', 'Transport ou vente de drogues', 'Transporte o venta de drogas', 'نقل المخدرات أو بيعها', NULL, NULL, NULL),
  ('Theft', 4, 'Theft', 'Vol', 'Robo o hurto', 'السرقة', NULL, NULL, NULL),
  ('BenefitFraud', 5, 'Fraud with documents or benefits', 'Fraude aux documents ou aux prestations', 'Fraude con documentos o prestaciones', 'الاحتيال بالوثائق أو الإعانات', NULL, NULL, NULL),
  ('MoneyLaundering', 6, 'Moving unlawful money', 'Transfert d''argent illicite', 'Movimiento de dinero ilícito', 'نقل أموال غير مشروعة', NULL, NULL, NULL),
  ('Smuggling', 7, 'Smuggling of goods or people', 'Contrebande ou trafic de migrants', 'Contrabando o tráfico de migrantes', 'تهريب البضائع أو المهاجرين', NULL, NULL, NULL),
  ('ArmedViolence', 8, 'Violence or armed acts', 'Violences ou actes armés', 'Violencia o actos armados', 'العنف أو الأعمال المسلحة', NULL, NULL, NULL),
  ('RecruitingOthers', 9, 'Recruiting other victims', 'Recrutement d''autres victimes', 'Captación de otras víctimas', 'تجنيد ضحايا آخرين', NULL, NULL, NULL),
  ('IllegalExtraction', 10, 'Unlawful mining, logging or fishing', 'Extraction, coupe ou pêche illégales', 'Minería, tala o pesca ilegales', 'التعدين أو قطع الأشجار أو الصيد غير المشروع', NULL, NULL, NULL),
  ('Other', 11, 'Another unlawful act', 'Autre acte illicite', 'Otro acto ilícito', 'فعل آخر غير مشروع', NULL, NULL, NULL);

CREATE TABLE "list_palermo_act" (
  code text PRIMARY KEY,
  position integer NOT NULL,
  label_en text NOT NULL,
  label_fr text NOT NULL,
  label_es text NOT NULL,
  label_ar text NOT NULL,
  broader text REFERENCES "list_palermo_act" (code),
  deprecated_in text,
  replaced_by text REFERENCES "list_palermo_act" (code)
) STRICT;
INSERT INTO "list_palermo_act" VALUES
  ('Recruitment', 1, 'Recruitment', 'Recrutement', 'Captación', 'التجنيد', NULL, NULL, NULL),
  ('Transportation', 2, 'Transportation', 'Transport', 'Transporte', 'النقل', NULL, NULL, NULL),
  ('Transfer', 3, 'Transfer', 'Transfert', 'Traslado', 'التنقيل', NULL, NULL, NULL),
  ('Harbouring', 4, 'Harbouring', 'Hébergement', 'Acogida', 'الإيواء', NULL, NULL, NULL),
  ('Receipt', 5, 'Receipt', 'Accueil', 'Recepción', 'الاستقبال', NULL, NULL, NULL);

CREATE TABLE "list_palermo_means" (
  code text PRIMARY KEY,
  position integer NOT NULL,
  label_en text NOT NULL,
  label_fr text NOT NULL,
  label_es text NOT NULL,
  label_ar text NOT NULL,
  broader text REFERENCES "list_palermo_means" (code),
  deprecated_in text,
  replaced_by text REFERENCES "list_palermo_means" (code)
) STRICT;
INSERT INTO "list_palermo_means" VALUES
  ('ThreatOfForce', 1, 'Threat of force', 'Menace de recours à la force', 'Amenaza de uso de la fuerza', 'التهديد بالقوة', NULL, NULL, NULL),
  ('UseOfForce', 2, 'Use of force', 'Recours à la force', 'Uso de la fuerza', 'استعمال القوة', NULL, NULL, NULL),
  ('OtherCoercion', 3, 'Other forms of coercion', 'Autres formes de contrainte', 'Otras formas de coacción', 'أشكال أخرى من القسر', NULL, NULL, NULL),
  ('Abduction', 4, 'Abduction', 'Enlèvement', 'Rapto', 'الاختطاف', NULL, NULL, NULL),
  ('Fraud', 5, 'Fraud', 'Fraude', 'Fraude', 'الاحتيال', NULL, NULL, NULL),
  ('Deception', 6, 'Deception', 'Tromperie', 'Engaño', 'الخداع', NULL, NULL, NULL),
  ('AbuseOfPower', 7, 'Abuse of power', 'Abus d''autorité', 'Abuso de poder', 'استغلال السلطة', NULL, NULL, NULL),
  ('AbuseOfVulnerability', 8, 'Abuse of a position of vulnerability', 'Abus d''une situation de vulnérabilité', 'Abuso de una situación de vulnerabilidad', 'استغلال حالة استضعاف', NULL, NULL, NULL),
  ('PaymentForControl', 9, 'Payment to one who has control', 'Paiement à qui a autorité sur la personne', 'Pago a quien tiene autoridad sobre la persona', 'دفع مقابل لمن له سيطرة على الشخص', NULL, NULL, NULL),
  ('NotRequired', 10, 'Not required, as the victim was a child', 'Non requis, la victime étant un enfant', 'No se requiere, por ser la víctima menor de edad', 'غير لازم لأن الضحية طفل', NULL, NULL, NULL);

CREATE TABLE "list_palermo_purpose" (
  code text PRIMARY KEY,
  position integer NOT NULL,
  label_en text NOT NULL,
  label_fr text NOT NULL,
  label_es text NOT NULL,
  label_ar text NOT NULL,
  broader text REFERENCES "list_palermo_purpose" (code),
  deprecated_in text,
  replaced_by text REFERENCES "list_palermo_purpose" (code)
) STRICT;
INSERT INTO "list_palermo_purpose" VALUES
  ('SexualExploitation', 1, 'Sexual exploitation', 'Exploitation sexuelle', 'Explotación sexual', 'الاستغلال الجنسي', NULL, NULL, NULL),
  ('ForcedLabour', 2, 'Forced labour or services', 'Travail ou services forcés', 'Trabajos o servicios forzados', 'السخرة أو الخدمة قسرًا', NULL, NULL, NULL),
  ('Slavery', 3, 'Slavery', 'Esclavage', 'Esclavitud', 'الاسترقاق', NULL, NULL, NULL),
  ('PracticesSimilarToSlavery', 4, 'Practices similar to slavery', 'Pratiques analogues à l''esclavage', 'Prácticas análogas a la esclavitud', 'الممارسات الشبيهة بالرق', NULL, NULL, NULL),
  ('Servitude', 5, 'Servitude', 'Servitude imposée', 'Servidumbre', 'الاستعباد', NULL, NULL, NULL),
  ('OrganRemoval', 6, 'Removal of organs', 'Prélèvement d''organes', 'Extracción de órganos', 'نزع الأعضاء', NULL, NULL, NULL),
  ('Other', 7, 'Another form of exploitation', 'Autre forme d''exploitation', 'Otra forma de explotación', 'شكل آخر من أشكال الاستغلال', NULL, NULL, NULL);

CREATE TABLE "list_role_in_process" (
  code text PRIMARY KEY,
  position integer NOT NULL,
  label_en text NOT NULL,
  label_fr text NOT NULL,
  label_es text NOT NULL,
  label_ar text NOT NULL,
  broader text REFERENCES "list_role_in_process" (code),
  deprecated_in text,
  replaced_by text REFERENCES "list_role_in_process" (code)
) STRICT;
INSERT INTO "list_role_in_process" VALUES
  ('TravellingPartner', 1, 'Travelling partner', 'Accompagnateur ou accompagnatrice du voyage', 'Acompañante de viaje', 'مرافق في السفر', NULL, NULL, NULL),
  ('Transporter', 2, 'Transporter', 'Transporteur ou transporteuse', 'Transportista', 'ناقل', NULL, NULL, NULL),
  ('RecruiterOrIntermediary', 3, 'Recruiter or intermediary', 'Recruteur ou intermédiaire', 'Captador o intermediario', 'قائم بالتجنيد أو وسيط', NULL, NULL, NULL),
  ('BrokerTravelAgent', 4, 'Broker or travel agent', 'Courtier ou agent de voyages', 'Corredor o agente de viajes', 'سمسار أو وكيل سفر', NULL, NULL, NULL),
  ('Transferor', 5, 'Handed the victim on', 'A remis la victime à autrui', 'Entregó a la víctima a otros', 'سلّم الضحية إلى غيره', NULL, NULL, NULL),
  ('Harbourer', 6, 'Harboured the victim', 'A hébergé la victime', 'Alojó a la víctima', 'آوى الضحية', NULL, NULL, NULL),
  ('Seller', 7, 'Sold the victim', 'A vendu la victime', 'Vendió a la víctima', 'باع الضحية', NULL, NULL, NULL),
  ('Buyer', 8, 'Bought the victim', 'A acheté la victime', 'Compró a la víctima', 'اشترى الضحية', NULL, NULL, NULL),
  ('Receiver', 9, 'Received the victim', 'A réceptionné la victime', 'Recibió a la víctima', 'استقبل الضحية', NULL, NULL, NULL),
  ('Controller', 10, 'Controlled the victim', 'A contrôlé la victime', 'Controló a la víctima', 'سيطر على الضحية', NULL, NULL, NULL),
  ('Smuggler', 11, 'Smuggler', 'Passeur ou passeuse', 'Traficante de migrantes', 'مهرّب', NULL, NULL, NULL),
  ('Abuser', 12, 'Abuser', 'Auteur ou autrice de violences', 'Agresor o agresora', 'معتدٍ', NULL, NULL, NULL),
  ('Kidnapper', 13, 'Kidnapper', 'Ravisseur ou ravisseuse', 'Secuestrador o secuestradora', 'خاطف', NULL, NULL, NULL),
  ('Exploiter', 14, 'Exploiter', 'Exploitant ou exploitante', 'Explotador o explotadora', 'مستغِل', NULL, NULL, NULL),
  ('Other', 15, 'Another role', 'Autre rôle', 'Otro papel', 'دور آخر', NULL, NULL, NULL),
  ('TransferredIndividual', 16, 'Transferred individual (old)', 'Personne transférée (ancien)', 'Persona trasladada (antiguo)', 'شخص منقول، رمز قديم', NULL, '1.1', NULL),
  ('HarbouredIndividual', 17, 'Harboured individual (old)', 'Personne hébergée (ancien)', 'Persona alojada (antiguo)', 'شخص تم إيواؤه، رمز قديم', NULL, '1.1', NULL),
  ('SoldIndividual', 18, 'Sold individual (old)', 'Personne vendue (ancien)', 'Persona vendida (antiguo)', 'شخص مبيع، رمز قديم', NULL, '1.1', NULL),
  ('BoughtIndividual', 19, 'Bought individual (old)', 'Personne achetée (ancien)', 'Persona comprada (antiguo)', 'شخص مشترى، رمز قديم', NULL, '1.1', NULL),
  ('ReceivedIndividual', 20, 'Received individual (old)', 'Personne accueillie (ancien)', 'Persona recibida (antiguo)', 'شخص مستقبَل، رمز قديم', NULL, '1.1', NULL),
  ('ControlledIndividual', 21, 'Controlled individual (old)', 'Personne contrôlée (ancien)', 'Persona controlada (antiguo)', 'شخص خاضع للسيطرة، رمز قديم', NULL, '1.1', NULL);

CREATE TABLE "list_event_type" (
  code text PRIMARY KEY,
  position integer NOT NULL,
  label_en text NOT NULL,
  label_fr text NOT NULL,
  label_es text NOT NULL,
  label_ar text NOT NULL,
  broader text REFERENCES "list_event_type" (code),
  deprecated_in text,
  replaced_by text REFERENCES "list_event_type" (code)
) STRICT;
INSERT INTO "list_event_type" VALUES
  ('Recruitment', 1, 'Recruitment', 'Recrutement', 'Captación', 'التجنيد', NULL, NULL, NULL),
  ('Transit', 2, 'On the way', 'En route', 'En tránsito', 'في الطريق', NULL, NULL, NULL),
  ('Exploitation', 3, 'Exploited', 'Exploitation subie', 'Explotación', 'الاستغلال', NULL, NULL, NULL);

CREATE TABLE "list_referral_reason" (
  code text PRIMARY KEY,
  position integer NOT NULL,
  label_en text NOT NULL,
  label_fr text NOT NULL,
  label_es text NOT NULL,
  label_ar text NOT NULL,
  broader text REFERENCES "list_referral_reason" (code),
  deprecated_in text,
  replaced_by text REFERENCES "list_referral_reason" (code)
) STRICT;
INSERT INTO "list_referral_reason" VALUES
  ('AdditionalServicesRequired', 1, 'Further services needed', 'Besoin d''autres services', 'Necesidad de otros servicios', 'الحاجة إلى خدمات إضافية', NULL, NULL, NULL),
  ('MigrationOrChangeOfLocation', 2, 'Move to another place', 'Changement de lieu', 'Cambio de lugar', 'الانتقال إلى مكان آخر', NULL, NULL, NULL),
  ('Other', 3, 'Another reason', 'Autre motif', 'Otro motivo', 'سبب آخر', NULL, NULL, NULL);

CREATE TABLE "list_support_plan_type" (
  code text PRIMARY KEY,
  position integer NOT NULL,
  label_en text NOT NULL,
  label_fr text NOT NULL,
  label_es text NOT NULL,
  label_ar text NOT NULL,
  broader text REFERENCES "list_support_plan_type" (code),
  deprecated_in text,
  replaced_by text REFERENCES "list_support_plan_type" (code)
) STRICT;
INSERT INTO "list_support_plan_type" VALUES
  ('Education', 1, 'Education', 'Éducation', 'Educación', 'التعليم', NULL, NULL, NULL),
  ('Financial', 2, 'Financial help', 'Aide financière', 'Ayuda económica', 'المساعدة المالية', NULL, NULL, NULL),
  ('Health', 3, 'Health care', 'Soins de santé', 'Atención de la salud', 'الرعاية الصحية', NULL, NULL, NULL),
  ('LabourExploitationRehabilitation', 4, 'Recovery from labour exploitation', 'Rétablissement après exploitation par le travail', 'Recuperación tras la explotación laboral', 'التعافي من الاستغلال في العمل', NULL, NULL, NULL),
  ('Legal', 5, 'Legal help', 'Aide juridique', 'Asistencia jurídica', 'المساعدة القانونية', NULL, NULL, NULL),
  ('Livelihood', 6, 'Livelihood', 'Moyens de subsistance', 'Medios de vida', 'سبل العيش', NULL, NULL, NULL),
  ('RightsBasedTraining', 7, 'Training on rights', 'Formation aux droits', 'Formación sobre derechos', 'التدريب على الحقوق', NULL, NULL, NULL),
  ('SexualExploitationRehabilitation', 8, 'Recovery from sexual exploitation', 'Rétablissement après exploitation sexuelle', 'Recuperación tras la explotación sexual', 'التعافي من الاستغلال الجنسي', NULL, NULL, NULL),
  ('SocialCare', 9, 'Social care', 'Accompagnement social', 'Atención social', 'الرعاية الاجتماعية', NULL, NULL, NULL);

CREATE TABLE "list_consent_purpose" (
  code text PRIMARY KEY,
  position integer NOT NULL,
  label_en text NOT NULL,
  label_fr text NOT NULL,
  label_es text NOT NULL,
  label_ar text NOT NULL,
  broader text REFERENCES "list_consent_purpose" (code),
  deprecated_in text,
  replaced_by text REFERENCES "list_consent_purpose" (code)
) STRICT;
INSERT INTO "list_consent_purpose" VALUES
  ('Services', 1, 'Own services', 'Services de l''organisation', 'Servicios propios', 'خدمات المنظمة نفسها', NULL, NULL, NULL),
  ('Referral', 2, 'Referral to others', 'Orientation vers d''autres organisations', 'Derivación a otras organizaciones', 'الإحالة إلى جهات أخرى', NULL, NULL, NULL),
  ('LawEnforcement', 3, 'Police and courts', 'Police et justice', 'Policía y justicia', 'الشرطة والقضاء', NULL, NULL, NULL),
  ('PooledData', 4, 'De-identified data for pooling', 'Données dépersonnalisées pour mise en commun', 'Datos sin identificadores para su puesta en común', 'بيانات مجردة من الهوية للتجميع', NULL, NULL, NULL),
  ('Statistics', 5, 'Research and statistics', 'Recherche et statistiques', 'Investigación y estadísticas', 'البحث والإحصاء', NULL, NULL, NULL),
  ('Publication', 6, 'Publication without identity', 'Publication sans identité', 'Publicación sin identidad', 'النشر دون كشف الهوية', NULL, NULL, NULL),
  ('FurtherContact', 7, 'Further contact', 'Contact ultérieur', 'Contacto posterior', 'الاتصال لاحقًا', NULL, NULL, NULL);

CREATE TABLE "list_missing_reason" (
  code text PRIMARY KEY,
  position integer NOT NULL,
  label_en text NOT NULL,
  label_fr text NOT NULL,
  label_es text NOT NULL,
  label_ar text NOT NULL,
  broader text REFERENCES "list_missing_reason" (code),
  deprecated_in text,
  replaced_by text REFERENCES "list_missing_reason" (code)
) STRICT;
INSERT INTO "list_missing_reason" VALUES
  ('NotAsked', 1, 'Not asked', 'Question non posée', 'No se preguntó', 'لم يُسأل', NULL, NULL, NULL),
  ('Unknown', 2, 'Not known', 'Inconnu', 'Se desconoce', 'غير معروف', NULL, NULL, NULL),
  ('Refused', 3, 'Refused to answer', 'Refus de répondre', 'No quiso responder', 'رفض الإجابة', NULL, NULL, NULL),
  ('NotApplicable', 4, 'Not applicable', 'Sans objet', 'No procede', 'لا ينطبق', NULL, NULL, NULL),
  ('Suppressed', 5, 'Withheld for protection', 'Non communiqué par protection', 'No se comunica por protección', 'محجوب للحماية', NULL, NULL, NULL);

-- Case: What an organisation keeps together about one matter of trafficking. It may concern several people.
CREATE TABLE "case" (
  "cas_Id" TEXT PRIMARY KEY NOT NULL CHECK ("cas_Id" GLOB '[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]-[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]-4[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]-[89ABab][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]-[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]'),
  "cas_Status" TEXT REFERENCES "list_case_status" (code),
  "cas_Status_missing" text REFERENCES "list_missing_reason" (code),
  "cas_RegistrationYear" INTEGER CHECK ("cas_RegistrationYear" >= 1990) CHECK ("cas_RegistrationYear" <= 2099),
  "cas_RegistrationYear_missing" text REFERENCES "list_missing_reason" (code),
  "cas_SourceType" TEXT REFERENCES "list_source_type" (code),
  "cas_SourceType_missing" text REFERENCES "list_missing_reason" (code),
  CHECK ("cas_Status" IS NULL OR "cas_Status_missing" IS NULL),
  CHECK ("cas_RegistrationYear" IS NULL OR "cas_RegistrationYear_missing" IS NULL),
  CHECK ("cas_SourceType" IS NULL OR "cas_SourceType_missing" IS NULL)
) STRICT;

-- Person: A human being who has to do with a case, whether as a victim, as a perpetrator or otherwise.
CREATE TABLE "person" (
  "prs_Id" TEXT PRIMARY KEY NOT NULL CHECK ("prs_Id" GLOB '[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]-[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]-4[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]-[89ABab][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]-[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]'),
  "prs_AgeBand" TEXT REFERENCES "list_age_band" (code),
  "prs_AgeBand_missing" text REFERENCES "list_missing_reason" (code),
  "prs_MajorityStatus" TEXT REFERENCES "list_majority" (code),
  "prs_MajorityStatus_missing" text REFERENCES "list_missing_reason" (code),
  "prs_Gender" TEXT REFERENCES "list_person_gender" (code),
  "prs_Gender_missing" text REFERENCES "list_missing_reason" (code),
  "prs_MaritalStatus" TEXT REFERENCES "list_marital_status" (code),
  "prs_MaritalStatus_missing" text REFERENCES "list_missing_reason" (code),
  "prs_HighestLevelOfEducation" TEXT REFERENCES "list_education_level" (code),
  "prs_HighestLevelOfEducation_missing" text REFERENCES "list_missing_reason" (code),
  "prs_Citizenship_missing" text REFERENCES "list_missing_reason" (code),
  CHECK ("prs_AgeBand" IS NULL OR "prs_AgeBand_missing" IS NULL),
  CHECK ("prs_MajorityStatus" IS NULL OR "prs_MajorityStatus_missing" IS NULL),
  CHECK ("prs_Gender" IS NULL OR "prs_Gender_missing" IS NULL),
  CHECK ("prs_MaritalStatus" IS NULL OR "prs_MaritalStatus_missing" IS NULL),
  CHECK ("prs_HighestLevelOfEducation" IS NULL OR "prs_HighestLevelOfEducation_missing" IS NULL)
) STRICT;

-- Victim context: A person in one case, as someone against whom trafficking was or may have been committed.
CREATE TABLE "victim" (
  "vic_Id" TEXT PRIMARY KEY NOT NULL CHECK ("vic_Id" GLOB '[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]-[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]-4[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]-[89ABab][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]-[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]'),
  "vic_Person" TEXT REFERENCES "person" ("prs_Id"),
  "vic_Case" TEXT REFERENCES "case" ("cas_Id"),
  "vic_TraffickingStatus" TEXT REFERENCES "list_trafficking_status" (code),
  "vic_TraffickingStatus_missing" text REFERENCES "list_missing_reason" (code),
  "vic_IdentificationStatus" TEXT REFERENCES "list_identification_status" (code),
  "vic_IdentificationStatus_missing" text REFERENCES "list_missing_reason" (code),
  "vic_TraffickingStatusDecisionMakingOrg" TEXT REFERENCES "list_decision_maker" (code),
  "vic_TraffickingStatusDecisionMakingOrg_missing" text REFERENCES "list_missing_reason" (code),
  "vic_PalermoAct_missing" text REFERENCES "list_missing_reason" (code),
  "vic_PalermoMeans_missing" text REFERENCES "list_missing_reason" (code),
  "vic_PalermoPurpose_missing" text REFERENCES "list_missing_reason" (code),
  "vic_RelationshipToTrafficker" TEXT REFERENCES "list_relationship_to_trafficker" (code),
  "vic_RelationshipToTrafficker_missing" text REFERENCES "list_missing_reason" (code),
  "vic_RecruiterRelation_missing" text REFERENCES "list_missing_reason" (code),
  "vic_MajorityWhenTrafficked" TEXT REFERENCES "list_majority" (code),
  "vic_MajorityWhenTrafficked_missing" text REFERENCES "list_missing_reason" (code),
  "vic_MajorityWhenExploited" TEXT REFERENCES "list_majority" (code),
  "vic_MajorityWhenExploited_missing" text REFERENCES "list_missing_reason" (code),
  "vic_MonthsTrafficked" TEXT REFERENCES "list_months_trafficked" (code),
  "vic_MonthsTrafficked_missing" text REFERENCES "list_missing_reason" (code),
  "vic_MethodOfRecruitment_missing" text REFERENCES "list_missing_reason" (code),
  "vic_RecruitmentWebsitesAndApps_missing" text REFERENCES "list_missing_reason" (code),
  "vic_MethodsOfControl_missing" text REFERENCES "list_missing_reason" (code),
  "vic_TypeOfExploitation_missing" text REFERENCES "list_missing_reason" (code),
  "vic_CountryOfExploitation_missing" text REFERENCES "list_missing_reason" (code),
  "vic_LabourSector_missing" text REFERENCES "list_missing_reason" (code),
  "vic_ForcedLabourIndustry" TEXT REFERENCES "list_forced_labour_industry" (code),
  "vic_ForcedLabourIndustry_missing" text REFERENCES "list_missing_reason" (code),
  "vic_CriminalActivities_missing" text REFERENCES "list_missing_reason" (code),
  "vic_TypeOfSexExploitation_missing" text REFERENCES "list_missing_reason" (code),
  "vic_ExploitationWebsitesAndApps_missing" text REFERENCES "list_missing_reason" (code),
  CHECK ("vic_TraffickingStatus" IS NULL OR "vic_TraffickingStatus_missing" IS NULL),
  CHECK ("vic_IdentificationStatus" IS NULL OR "vic_IdentificationStatus_missing" IS NULL),
  CHECK ("vic_TraffickingStatusDecisionMakingOrg" IS NULL OR "vic_TraffickingStatusDecisionMakingOrg_missing" IS NULL),
  CHECK ("vic_RelationshipToTrafficker" IS NULL OR "vic_RelationshipToTrafficker_missing" IS NULL),
  CHECK ("vic_MajorityWhenTrafficked" IS NULL OR "vic_MajorityWhenTrafficked_missing" IS NULL),
  CHECK ("vic_MajorityWhenExploited" IS NULL OR "vic_MajorityWhenExploited_missing" IS NULL),
  CHECK ("vic_MonthsTrafficked" IS NULL OR "vic_MonthsTrafficked_missing" IS NULL),
  CHECK ("vic_ForcedLabourIndustry" IS NULL OR "vic_ForcedLabourIndustry_missing" IS NULL)
) STRICT;

-- Perpetrator context: A person in one case, as someone who took part in the trafficking or is said to have done so.
CREATE TABLE "perpetrator" (
  "per_Id" TEXT PRIMARY KEY NOT NULL CHECK ("per_Id" GLOB '[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]-[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]-4[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]-[89ABab][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]-[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]'),
  "per_Person" TEXT REFERENCES "person" ("prs_Id"),
  "per_Case" TEXT REFERENCES "case" ("cas_Id"),
  "per_RoleInProcess_missing" text REFERENCES "list_missing_reason" (code)
) STRICT;

-- Trafficking event: One step of the trafficking that a victim went through, at one place and time.
CREATE TABLE "event" (
  "hte_Id" TEXT PRIMARY KEY NOT NULL CHECK ("hte_Id" GLOB '[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]-[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]-4[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]-[89ABab][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]-[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]'),
  "hte_Victim" TEXT REFERENCES "victim" ("vic_Id"),
  "hte_Type" TEXT REFERENCES "list_event_type" (code),
  "hte_Type_missing" text REFERENCES "list_missing_reason" (code),
  "hte_Date" TEXT CHECK (date("hte_Date" || substr('0000-01-01', length("hte_Date") + 1), '+0 days') IS "hte_Date" || substr('0000-01-01', length("hte_Date") + 1) AND length("hte_Date") <= 7 AND "hte_Date" BETWEEN '1900' AND '2099-12-31'),
  "hte_Date_missing" text REFERENCES "list_missing_reason" (code),
  "hte_Year" INTEGER CHECK ("hte_Year" >= 1950) CHECK ("hte_Year" <= 2099),
  "hte_Year_missing" text REFERENCES "list_missing_reason" (code),
  "hte_Country" TEXT REFERENCES "list_country_alpha2" (code),
  "hte_Country_missing" text REFERENCES "list_missing_reason" (code),
  CHECK ("hte_Type" IS NULL OR "hte_Type_missing" IS NULL),
  CHECK ("hte_Date" IS NULL OR "hte_Date_missing" IS NULL),
  CHECK ("hte_Year" IS NULL OR "hte_Year_missing" IS NULL),
  CHECK ("hte_Country" IS NULL OR "hte_Country_missing" IS NULL)
) STRICT;

-- Referral: The handing over of a case from one organisation to another, whether it comes in or goes out.
CREATE TABLE "referral" (
  "ref_Id" TEXT PRIMARY KEY NOT NULL CHECK ("ref_Id" GLOB '[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]-[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]-4[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]-[89ABab][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]-[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]'),
  "ref_Case" TEXT REFERENCES "case" ("cas_Id"),
  "cas_ReasonForIncomingReferral" TEXT REFERENCES "list_referral_reason" (code),
  "cas_ReasonForIncomingReferral_missing" text REFERENCES "list_missing_reason" (code),
  "cas_ReasonForOutgoingReferral" TEXT REFERENCES "list_referral_reason" (code),
  "cas_ReasonForOutgoingReferral_missing" text REFERENCES "list_missing_reason" (code),
  CHECK ("cas_ReasonForIncomingReferral" IS NULL OR "cas_ReasonForIncomingReferral_missing" IS NULL),
  CHECK ("cas_ReasonForOutgoingReferral" IS NULL OR "cas_ReasonForOutgoingReferral_missing" IS NULL)
) STRICT;

-- Support plan: What a victim and an organisation have agreed to do so that the victim gets help.
CREATE TABLE "support_plan" (
  "spl_Id" TEXT PRIMARY KEY NOT NULL CHECK ("spl_Id" GLOB '[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]-[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]-4[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]-[89ABab][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]-[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]'),
  "spl_Victim" TEXT REFERENCES "victim" ("vic_Id"),
  "spl_Type" TEXT REFERENCES "list_support_plan_type" (code),
  "spl_Type_missing" text REFERENCES "list_missing_reason" (code),
  CHECK ("spl_Type" IS NULL OR "spl_Type_missing" IS NULL)
) STRICT;

-- Consent: What a person allowed to be done with their data, when, and whether they took it back.
CREATE TABLE "consent" (
  "con_Id" TEXT PRIMARY KEY NOT NULL CHECK ("con_Id" GLOB '[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]-[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]-4[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]-[89ABab][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]-[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]'),
  "con_Person" TEXT REFERENCES "person" ("prs_Id"),
  "con_Consent" INTEGER CHECK ("con_Consent" IN (0, 1)),
  "con_Consent_missing" text REFERENCES "list_missing_reason" (code),
  "con_Purposes_missing" text REFERENCES "list_missing_reason" (code),
  CHECK ("con_Consent" IS NULL OR "con_Consent_missing" IS NULL)
) STRICT;

CREATE TABLE "person_prs_Citizenship" (
  "prs_Id" TEXT NOT NULL REFERENCES "person" ("prs_Id") ON DELETE CASCADE,
  code text NOT NULL REFERENCES "list_country_alpha2" (code),
  PRIMARY KEY ("prs_Id", code)
) STRICT;

CREATE TABLE "victim_vic_PalermoAct" (
  "vic_Id" TEXT NOT NULL REFERENCES "victim" ("vic_Id") ON DELETE CASCADE,
  code text NOT NULL REFERENCES "list_palermo_act" (code),
  PRIMARY KEY ("vic_Id", code)
) STRICT;

CREATE TABLE "victim_vic_PalermoMeans" (
  "vic_Id" TEXT NOT NULL REFERENCES "victim" ("vic_Id") ON DELETE CASCADE,
  code text NOT NULL REFERENCES "list_palermo_means" (code),
  PRIMARY KEY ("vic_Id", code)
) STRICT;

CREATE TABLE "victim_vic_PalermoPurpose" (
  "vic_Id" TEXT NOT NULL REFERENCES "victim" ("vic_Id") ON DELETE CASCADE,
  code text NOT NULL REFERENCES "list_palermo_purpose" (code),
  PRIMARY KEY ("vic_Id", code)
) STRICT;

CREATE TABLE "victim_vic_RecruiterRelation" (
  "vic_Id" TEXT NOT NULL REFERENCES "victim" ("vic_Id") ON DELETE CASCADE,
  code text NOT NULL REFERENCES "list_recruiter_relation" (code),
  PRIMARY KEY ("vic_Id", code)
) STRICT;

CREATE TABLE "victim_vic_MethodOfRecruitment" (
  "vic_Id" TEXT NOT NULL REFERENCES "victim" ("vic_Id") ON DELETE CASCADE,
  code text NOT NULL REFERENCES "list_method_of_recruitment" (code),
  PRIMARY KEY ("vic_Id", code)
) STRICT;

CREATE TABLE "victim_vic_RecruitmentWebsitesAndApps" (
  "vic_Id" TEXT NOT NULL REFERENCES "victim" ("vic_Id") ON DELETE CASCADE,
  code text NOT NULL REFERENCES "list_websites_and_apps" (code),
  PRIMARY KEY ("vic_Id", code)
) STRICT;

CREATE TABLE "victim_vic_MethodsOfControl" (
  "vic_Id" TEXT NOT NULL REFERENCES "victim" ("vic_Id") ON DELETE CASCADE,
  code text NOT NULL REFERENCES "list_means_of_control" (code),
  PRIMARY KEY ("vic_Id", code)
) STRICT;

CREATE TABLE "victim_vic_TypeOfExploitation" (
  "vic_Id" TEXT NOT NULL REFERENCES "victim" ("vic_Id") ON DELETE CASCADE,
  code text NOT NULL REFERENCES "list_type_of_exploitation" (code),
  PRIMARY KEY ("vic_Id", code)
) STRICT;

CREATE TABLE "victim_vic_CountryOfExploitation" (
  "vic_Id" TEXT NOT NULL REFERENCES "victim" ("vic_Id") ON DELETE CASCADE,
  code text NOT NULL REFERENCES "list_country_alpha2" (code),
  PRIMARY KEY ("vic_Id", code)
) STRICT;

CREATE TABLE "victim_vic_LabourSector" (
  "vic_Id" TEXT NOT NULL REFERENCES "victim" ("vic_Id") ON DELETE CASCADE,
  code text NOT NULL REFERENCES "list_labour_sector" (code),
  PRIMARY KEY ("vic_Id", code)
) STRICT;

CREATE TABLE "victim_vic_CriminalActivities" (
  "vic_Id" TEXT NOT NULL REFERENCES "victim" ("vic_Id") ON DELETE CASCADE,
  code text NOT NULL REFERENCES "list_criminal_activity" (code),
  PRIMARY KEY ("vic_Id", code)
) STRICT;

CREATE TABLE "victim_vic_TypeOfSexExploitation" (
  "vic_Id" TEXT NOT NULL REFERENCES "victim" ("vic_Id") ON DELETE CASCADE,
  code text NOT NULL REFERENCES "list_type_of_sex_exploitation" (code),
  PRIMARY KEY ("vic_Id", code)
) STRICT;

CREATE TABLE "victim_vic_ExploitationWebsitesAndApps" (
  "vic_Id" TEXT NOT NULL REFERENCES "victim" ("vic_Id") ON DELETE CASCADE,
  code text NOT NULL REFERENCES "list_websites_and_apps" (code),
  PRIMARY KEY ("vic_Id", code)
) STRICT;

CREATE TABLE "perpetrator_per_RoleInProcess" (
  "per_Id" TEXT NOT NULL REFERENCES "perpetrator" ("per_Id") ON DELETE CASCADE,
  code text NOT NULL REFERENCES "list_role_in_process" (code),
  PRIMARY KEY ("per_Id", code)
) STRICT;

CREATE TABLE "consent_con_Purposes" (
  "con_Id" TEXT NOT NULL REFERENCES "consent" ("con_Id") ON DELETE CASCADE,
  code text NOT NULL REFERENCES "list_consent_purpose" (code),
  PRIMARY KEY ("con_Id", code)
) STRICT;

COMMIT;
