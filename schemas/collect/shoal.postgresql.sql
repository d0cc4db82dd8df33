-- Case data standard 1.1.0, profile collect, for PostgreSQL.
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
);
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

CREATE TABLE "list_language" (
  code text PRIMARY KEY,
  position integer NOT NULL,
  label_en text NOT NULL,
  label_fr text NOT NULL,
  label_es text NOT NULL,
  label_ar text NOT NULL,
  broader text REFERENCES "list_language" (code),
  deprecated_in text,
  replaced_by text REFERENCES "list_language" (code)
);
INSERT INTO "list_language" VALUES
  ('aar', 1, 'Afar', 'afar', 'afar', 'الأفارية', NULL, NULL, NULL),
  ('abk', 2, 'Abkhazian', 'abkhaze', 'abjasio', 'الأبخازية', NULL, NULL, NULL),
  ('ace', 3, 'Acehnese', 'aceh', 'achenés', 'الأتشينيزية', NULL, NULL, NULL),
  ('ach', 4, 'Acoli', 'acoli', 'acoli', 'الأكولية', NULL, NULL, NULL),
  ('ada', 5, 'Adangme', 'adangme', 'adangme', 'الأدانجمية', NULL, NULL, NULL),
  ('ady', 6, 'Adyghe', 'adyguéen', 'adigué', 'الأديغة', NULL, NULL, NULL),
  ('afh', 7, 'Afrihili', 'afrihili', 'afrihili', 'الأفريهيلية', NULL, NULL, NULL),
  ('afr', 8, 'Afrikaans', 'afrikaans', 'afrikáans', 'الأفريقانية', NULL, NULL, NULL),
  ('ain', 9, 'Ainu', 'aïnou', 'ainu', 'الآينوية', NULL, NULL, NULL),
  ('aka', 10, 'Akan', 'akan', 'akan', 'الأكانية', NULL, NULL, NULL),
  ('akk', 11, 'Akkadian', 'akkadien', 'acadio', 'الأكادية', NULL, NULL, NULL),
  ('ale', 12, 'Aleut', 'aléoute', 'aleutiano', 'الأليوتية', NULL, NULL, NULL),
  ('alt', 13, 'Southern Altai', 'altaï du Sud', 'altái meridional', 'الألطائية الجنوبية', NULL, NULL, NULL),
  ('amh', 14, 'Amharic', 'amharique', 'amárico', 'الأمهرية', NULL, NULL, NULL),
  ('ang', 15, 'Old English', 'ancien anglais', 'inglés antiguo', 'الإنجليزية القديمة', NULL, NULL, NULL),
  ('anp', 16, 'Angika', 'angika', 'angika', 'الأنجيكا', NULL, NULL, NULL),
  ('ara', 17, 'Arabic', 'arabe', 'árabe', 'العربية', NULL, NULL, NULL),
  ('arc', 18, 'Aramaic', 'araméen', 'arameo', 'الآرامية', NULL, NULL, NULL),
  ('arg', 19, 'Aragonese', 'aragonais', 'aragonés', 'الأراغونية', NULL, NULL, NULL),
  ('arn', 20, 'Mapuche', 'mapuche', 'mapuche', 'المابودونغونية', NULL, NULL, NULL),
  ('arp', 21, 'Arapaho', 'arapaho', 'arapaho', 'الأراباهو', NULL, NULL, NULL),
  ('arw', 22, 'Arawak', 'arawak', 'arahuaco', 'الأراواكية', NULL, NULL, NULL),
  ('asm', 23, 'Assamese', 'assamais', 'asamés', 'الأسامية', NULL, NULL, NULL),
  ('ast', 24, 'Asturian', 'asturien', 'asturiano', 'الأسترية', NULL, NULL, NULL),
  ('ava', 25, 'Avaric', 'avar', 'avar', 'الأوارية', NULL, NULL, NULL),
  ('ave', 26, 'Avestan', 'avestique', 'avéstico', 'الأفستية', NULL, NULL, NULL),
  ('awa', 27, 'Awadhi', 'awadhi', 'avadhi', 'الأوادية', NULL, NULL, NULL),
  ('aym', 28, 'Aymara', 'aymara', 'aimara', 'الأيمارا', NULL, NULL, NULL),
  ('aze', 29, 'Azerbaijani', 'azerbaïdjanais', 'azerbaiyano', 'الأذربيجانية', NULL, NULL, NULL),
  ('bak', 30, 'Bashkir', 'bachkir', 'baskir', 'الباشكيرية', NULL, NULL, NULL),
  ('bal', 31, 'Baluchi', 'baloutchi', 'baluchi', 'البلوشية', NULL, NULL, NULL),
  ('bam', 32, 'Bambara', 'bambara', 'bambara', 'البامبارا', NULL, NULL, NULL),
  ('ban', 33, 'Balinese', 'balinais', 'balinés', 'البالينية', NULL, NULL, NULL),
  ('bas', 34, 'Basaa', 'bassa', 'basaa', 'الباسا', NULL, NULL, NULL),
  ('bej', 35, 'Beja', 'bedja', 'beja', 'البيجا', NULL, NULL, NULL),
  ('bel', 36, 'Belarusian', 'biélorusse', 'bielorruso', 'البيلاروسية', NULL, NULL, NULL),
  ('bem', 37, 'Bemba', 'bemba', 'bemba', 'البيمبا', NULL, NULL, NULL),
  ('ben', 38, 'Bangla', 'bengali', 'bengalí', 'البنغالية', NULL, NULL, NULL),
  ('bho', 39, 'Bhojpuri', 'bhodjpouri', 'bhoyapurí', 'البهوجبورية', NULL, NULL, NULL),
  ('bik', 40, 'Bikol', 'bikol', 'bicol', 'البيكولية', NULL, NULL, NULL),
  ('bin', 41, 'Bini', 'bini', 'bini', 'البينية', NULL, NULL, NULL),
  ('bis', 42, 'Bislama', 'bichelamar', 'bislama', 'البيسلامية', NULL, NULL, NULL),
  ('bla', 43, 'Siksiká', 'siksika', 'siksika', 'السيكسيكية', NULL, NULL, NULL),
  ('bod', 44, 'Tibetan', 'tibétain', 'tibetano', 'التبتية', NULL, NULL, NULL),
  ('bos', 45, 'Bosnian', 'bosniaque', 'bosnio', 'البوسنية', NULL, NULL, NULL),
  ('bra', 46, 'Braj', 'braj', 'braj', 'البراجية', NULL, NULL, NULL),
  ('bre', 47, 'Breton', 'breton', 'bretón', 'البريتونية', NULL, NULL, NULL),
  ('bua', 48, 'Buriat', 'bouriate', 'buriato', 'البرياتية', NULL, NULL, NULL),
  ('bug', 49, 'Buginese', 'bugi', 'buginés', 'البجينيزية', NULL, NULL, NULL),
  ('bul', 50, 'Bulgarian', 'bulgare', 'búlgaro', 'البلغارية', NULL, NULL, NULL),
  ('byn', 51, 'Blin', 'blin', 'blin', 'البلينية', NULL, NULL, NULL),
  ('cad', 52, 'Caddo', 'caddo', 'caddo', 'الكادو', NULL, NULL, NULL),
  ('car', 53, 'Carib', 'caribe', 'caribe', 'الكاريبية', NULL, NULL, NULL),
  ('cat', 54, 'Catalan', 'catalan', 'catalán', 'الكتالانية', NULL, NULL, NULL),
  ('ceb', 55, 'Cebuano', 'cebuano', 'cebuano', 'السيبيوانية', NULL, NULL, NULL),
  ('ces', 56, 'Czech', 'tchèque', 'checo', 'التشيكية', NULL, NULL, NULL),
  ('cha', 57, 'Chamorro', 'chamorro', 'chamorro', 'التشامورو', NULL, NULL, NULL),
  ('chb', 58, 'Chibcha', 'chibcha', 'chibcha', 'التشيبشا', NULL, NULL, NULL),
  ('che', 59, 'Chechen', 'tchétchène', 'checheno', 'الشيشانية', NULL, NULL, NULL),
  ('chg', 60, 'Chagatai', 'tchaghataï', 'chagatái', 'التشاجاتاي', NULL, NULL, NULL),
  ('chk', 61, 'Chuukese', 'chuuk', 'trukés', 'التشكيزية', NULL, NULL, NULL),
  ('chm', 62, 'Mari', 'mari', 'marí', 'الماري', NULL, NULL, NULL),
  ('chn', 63, 'Chinook Jargon', 'jargon chinook', 'jerga chinuk', 'الشينوك جارجون', NULL, NULL, NULL),
  ('cho', 64, 'Choctaw', 'choctaw', 'choctaw', 'الشوكتو', NULL, NULL, NULL),
  ('chp', 65, 'Chipewyan', 'chipewyan', 'chipewyan', 'الشيباوايان', NULL, NULL, NULL),
  ('chr', 66, 'Cherokee', 'cherokee', 'cheroqui', 'الشيروكي', NULL, NULL, NULL),
  ('chu', 67, 'Church Slavic', 'slavon d’église', 'eslavo eclesiástico', 'سلافية كنسية', NULL, NULL, NULL),
  ('chv', 68, 'Chuvash', 'tchouvache', 'chuvasio', 'التشوفاشي', NULL, NULL, NULL),
  ('chy', 69, 'Cheyenne', 'cheyenne', 'cheyene', 'الشايان', NULL, NULL, NULL),
  ('cop', 70, 'Coptic', 'copte', 'copto', 'القبطية', NULL, NULL, NULL),
  ('cor', 71, 'Cornish', 'cornique', 'córnico', 'الكورنية', NULL, NULL, NULL),
  ('cos', 72, 'Corsican', 'corse', 'corso', 'الكورسيكية', NULL, NULL, NULL),
  ('cre', 73, 'Cree', 'cree', 'cree', 'الكرى', NULL, NULL, NULL),
  ('crh', 74, 'Crimean Tatar', 'tatar de Crimée', 'tártaro de Crimea', 'لغة تتار القرم', NULL, NULL, NULL),
  ('csb', 75, 'Kashubian', 'kachoube', 'casubio', 'الكاشبايان', NULL, NULL, NULL),
  ('cym', 76, 'Welsh', 'gallois', 'galés', 'الويلزية', NULL, NULL, NULL),
  ('dak', 77, 'Dakota', 'dakota', 'dakota', 'الداكوتا', NULL, NULL, NULL),
  ('dan', 78, 'Danish', 'danois', 'danés', 'الدانمركية', NULL, NULL, NULL),
  ('dar', 79, 'Dargwa', 'dargwa', 'dargva', 'الدارجوا', NULL, NULL, NULL),
  ('del', 80, 'Delaware', 'delaware', 'delaware', 'الديلوير', NULL, NULL, NULL),
  ('den', 81, 'Slave', 'esclave', 'slave', 'السلافية', NULL, NULL, NULL),
  ('deu', 82, 'German', 'allemand', 'alemán', 'الألمانية', NULL, NULL, NULL),
  ('dgr', 83, 'Dogrib', 'dogrib', 'dogrib', 'الدوجريب', NULL, NULL, NULL),
  ('din', 84, 'Dinka', 'dinka', 'dinka', 'الدنكا', NULL, NULL, NULL),
  ('div', 85, 'Divehi', 'maldivien', 'divehi', 'المالديفية', NULL, NULL, NULL),
  ('doi', 86, 'Dogri', 'dogri', 'dogri', 'الدوجرية', NULL, NULL, NULL),
  ('dsb', 87, 'Lower Sorbian', 'bas-sorabe', 'bajo sorbio', 'صوربيا السفلى', NULL, NULL, NULL),
  ('dua', 88, 'Duala', 'douala', 'duala', 'الديولا', NULL, NULL, NULL),
  ('dum', 89, 'Middle Dutch', 'moyen néerlandais', 'neerlandés medio', 'الهولندية الوسطى', NULL, NULL, NULL),
  ('dyu', 90, 'Dyula', 'dioula', 'diula', 'الدايلا', NULL, NULL, NULL),
  ('dzo', 91, 'Dzongkha', 'dzongkha', 'dzongkha', 'دزونكا', NULL, NULL, NULL),
  ('efi', 92, 'Efik', 'éfik', 'efik', 'الإفيك', NULL, NULL, NULL),
  ('egy', 93, 'Ancient Egyptian', 'égyptien ancien', 'egipcio antiguo', 'المصرية القديمة', NULL, NULL, NULL),
  ('eka', 94, 'Ekajuk', 'ékadjouk', 'ekajuk', 'الإكاجك', NULL, NULL, NULL),
  ('ell', 95, 'Greek', 'grec', 'griego', 'اليونانية', NULL, NULL, NULL),
  ('elx', 96, 'Elamite', 'élamite', 'elamita', 'الإمايت', NULL, NULL, NULL),
  ('eng', 97, 'English', 'anglais', 'inglés', 'الإنجليزية', NULL, NULL, NULL),
  ('enm', 98, 'Middle English', 'moyen anglais', 'inglés medio', 'الإنجليزية الوسطى', NULL, NULL, NULL),
  ('epo', 99, 'Esperanto', 'espéranto', 'esperanto', 'الإسبرانتو', NULL, NULL, NULL),
  ('est', 100, 'Estonian', 'estonien', 'estonio', 'الإستونية', NULL, NULL, NULL),
  ('eus', 101, 'Basque', 'basque', 'euskera', 'الباسكية', NULL, NULL, NULL),
  ('ewe', 102, 'Ewe', 'éwé', 'ewé', 'الإيوي', NULL, NULL, NULL),
  ('ewo', 103, 'Ewondo', 'éwondo', 'ewondo', 'الإيوندو', NULL, NULL, NULL),
  ('fan', 104, 'Fang', 'fang', 'fang', 'الفانج', NULL, NULL, NULL),
  ('fao', 105, 'Faroese', 'féroïen', 'feroés', 'الفاروية', NULL, NULL, NULL),
  ('fas', 106, 'Persian', 'persan', 'persa', 'الفارسية', NULL, NULL, NULL),
  ('fat', 107, 'Fanti', 'fanti', 'fanti', 'الفانتي', NULL, NULL, NULL),
  ('fij', 108, 'Fijian', 'fidjien', 'fiyiano', 'الفيجية', NULL, NULL, NULL),
  ('fil', 109, 'Filipino', 'filipino', 'filipino', 'الفلبينية', NULL, NULL, NULL),
  ('fin', 110, 'Finnish', 'finnois', 'finés', 'الفنلندية', NULL, NULL, NULL),
  ('fon', 111, 'Fon', 'fon', 'fon', 'الفون', NULL, NULL, NULL),
  ('fra', 112, 'French', 'français', 'francés', 'الفرنسية', NULL, NULL, NULL),
  ('frm', 113, 'Middle French', 'moyen français', 'francés medio', 'الفرنسية الوسطى', NULL, NULL, NULL),
  ('fro', 114, 'Old French', 'ancien français', 'francés antiguo', 'الفرنسية القديمة', NULL, NULL, NULL),
  ('frr', 115, 'Northern Frisian', 'frison septentrional', 'frisón septentrional', 'الفريزينية الشمالية', NULL, NULL, NULL),
  ('frs', 116, 'Eastern Frisian', 'frison oriental', 'frisón oriental', 'الفريزينية الشرقية', NULL, NULL, NULL),
  ('fry', 117, 'Western Frisian', 'frison occidental', 'frisón occidental', 'الفريزيان', NULL, NULL, NULL),
  ('ful', 118, 'Fula', 'peul', 'fula', 'الفولانية', NULL, NULL, NULL),
  ('fur', 119, 'Friulian', 'frioulan', 'friulano', 'الفريلايان', NULL, NULL, NULL),
  ('gaa', 120, 'Ga', 'ga', 'ga', 'الجا', NULL, NULL, NULL),
  ('gay', 121, 'Gayo', 'gayo', 'gayo', 'الجايو', NULL, NULL, NULL),
  ('gba', 122, 'Gbaya', 'gbaya', 'gbaya', 'الجبيا', NULL, NULL, NULL),
  ('gez', 123, 'Geez', 'guèze', 'geez', 'الجعزية', NULL, NULL, NULL),
  ('gil', 124, 'Gilbertese', 'gilbertin', 'gilbertés', 'لغة أهل جبل طارق', NULL, NULL, NULL),
  ('gla', 125, 'Scottish Gaelic', 'gaélique écossais', 'gaélico escocés', 'الغيلية الأسكتلندية', NULL, NULL, NULL),
  ('gle', 126, 'Irish', 'irlandais', 'irlandés', 'الأيرلندية', NULL, NULL, NULL),
  ('glg', 127, 'Galician', 'galicien', 'gallego', 'الجاليكية', NULL, NULL, NULL),
  ('glv', 128, 'Manx', 'mannois', 'manés', 'المنكية', NULL, NULL, NULL),
  ('gmh', 129, 'Middle High German', 'moyen haut-allemand', 'alto alemán medio', 'الألمانية العليا الوسطى', NULL, NULL, NULL),
  ('goh', 130, 'Old High German', 'ancien haut allemand', 'alto alemán antiguo', 'الألمانية العليا القديمة', NULL, NULL, NULL),
  ('gon', 131, 'Gondi', 'gondi', 'gondi', 'الجندي', NULL, NULL, NULL),
  ('gor', 132, 'Gorontalo', 'gorontalo', 'gorontalo', 'الجورونتالو', NULL, NULL, NULL),
  ('got', 133, 'Gothic', 'gotique', 'gótico', 'القوطية', NULL, NULL, NULL),
  ('grb', 134, 'Grebo', 'grebo', 'grebo', 'الجريبو', NULL, NULL, NULL),
  ('grc', 135, 'Ancient Greek', 'grec ancien', 'griego antiguo', 'اليونانية القديمة', NULL, NULL, NULL),
  ('grn', 136, 'Guarani', 'guarani', 'guaraní', 'الغوارانية', NULL, NULL, NULL),
  ('gsw', 137, 'Swiss German', 'suisse allemand', 'alemán suizo', 'الألمانية السويسرية', NULL, NULL, NULL),
  ('guj', 138, 'Gujarati', 'goudjarati', 'guyaratí', 'الغوجاراتية', NULL, NULL, NULL),
  ('gwi', 139, 'Gwichʼin', 'gwichʼin', 'kutchin', 'غوتشن', NULL, NULL, NULL),
  ('hai', 140, 'Haida', 'haïda', 'haida', 'الهيدا', NULL, NULL, NULL),
  ('hat', 141, 'Haitian Creole', 'créole haïtien', 'criollo haitiano', 'الكريولية الهايتية', NULL, NULL, NULL),
  ('hau', 142, 'Hausa', 'haoussa', 'hausa', 'الهوسا', NULL, NULL, NULL),
  ('haw', 143, 'Hawaiian', 'hawaïen', 'hawaiano', 'لغة هاواي', NULL, NULL, NULL),
  ('heb', 144, 'Hebrew', 'hébreu', 'hebreo', 'العبرية', NULL, NULL, NULL),
  ('her', 145, 'Herero', 'héréro', 'herero', 'الهيريرو', NULL, NULL, NULL),
  ('hil', 146, 'Hiligaynon', 'hiligaynon', 'hiligaynon', 'الهيليجينون', NULL, NULL, NULL),
  ('hin', 147, 'Hindi', 'hindi', 'hindi', 'الهندية', NULL, NULL, NULL),
  ('hit', 148, 'Hittite', 'hittite', 'hitita', 'الحثية', NULL, NULL, NULL),
  ('hmn', 149, 'Hmong', 'hmong', 'hmong', 'الهمونجية', NULL, NULL, NULL),
  ('hmo', 150, 'Hiri Motu', 'hiri motu', 'hiri motu', 'الهيري موتو', NULL, NULL, NULL),
  ('hrv', 151, 'Croatian', 'croate', 'croata', 'الكرواتية', NULL, NULL, NULL),
  ('hsb', 152, 'Upper Sorbian', 'haut-sorabe', 'alto sorbio', 'الصوربية العليا', NULL, NULL, NULL),
  ('hun', 153, 'Hungarian', 'hongrois', 'húngaro', 'الهنغارية', NULL, NULL, NULL),
  ('hup', 154, 'Hupa', 'hupa', 'hupa', 'الهبا', NULL, NULL, NULL),
  ('hye', 155, 'Armenian', 'arménien', 'armenio', 'الأرمنية', NULL, NULL, NULL),
  ('iba', 156, 'Iban', 'iban', 'iban', 'الإيبان', NULL, NULL, NULL),
  ('ibo', 157, 'Igbo', 'igbo', 'igbo', 'الإيجبو', NULL, NULL, NULL),
  ('ido', 158, 'Ido', 'ido', 'ido', 'الإيدو', NULL, NULL, NULL),
  ('iii', 159, 'Sichuan Yi', 'yi du Sichuan', 'yi de Sichuán', 'السيتشيون يي', NULL, NULL, NULL),
  ('iku', 160, 'Inuktitut', 'inuktitut', 'inuktitut', 'الإينكتيتت', NULL, NULL, NULL),
  ('ile', 161, 'Interlingue', 'interlingue', 'interlingue', 'الإنترلينج', NULL, NULL, NULL),
  ('ilo', 162, 'Iloko', 'ilocano', 'ilocano', 'الإيلوكو', NULL, NULL, NULL),
  ('ina', 163, 'Interlingua', 'interlingua', 'interlingua', 'اللّغة الوسيطة', NULL, NULL, NULL),
  ('ind', 164, 'Indonesian', 'indonésien', 'indonesio', 'الإندونيسية', NULL, NULL, NULL),
  ('inh', 165, 'Ingush', 'ingouche', 'ingush', 'الإنجوشية', NULL, NULL, NULL),
  ('ipk', 166, 'Inupiaq', 'inupiaq', 'inupiaq', 'الإينبياك', NULL, NULL, NULL),
  ('isl', 167, 'Icelandic', 'islandais', 'islandés', 'الأيسلندية', NULL, NULL, NULL),
  ('ita', 168, 'Italian', 'italien', 'italiano', 'الإيطالية', NULL, NULL, NULL),
  ('jav', 169, 'Javanese', 'javanais', 'javanés', 'الجاوية', NULL, NULL, NULL),
  ('jbo', 170, 'Lojban', 'lojban', 'lojban', 'اللوجبان', NULL, NULL, NULL),
  ('jpn', 171, 'Japanese', 'japonais', 'japonés', 'اليابانية', NULL, NULL, NULL),
  ('jpr', 172, 'Judeo-Persian', 'judéo-persan', 'judeo-persa', 'الفارسية اليهودية', NULL, NULL, NULL),
  ('jrb', 173, 'Judeo-Arabic', 'judéo-arabe', 'judeo-árabe', 'العربية اليهودية', NULL, NULL, NULL),
  ('kaa', 174, 'Kara-Kalpak', 'karakalpak', 'karakalpako', 'الكارا-كالباك', NULL, NULL, NULL),
  ('kab', 175, 'Kabyle', 'kabyle', 'cabileño', 'القبيلية', NULL, NULL, NULL),
  ('kac', 176, 'Kachin', 'kachin', 'kachin', 'الكاتشين', NULL, NULL, NULL),
  ('kal', 177, 'Kalaallisut', 'groenlandais', 'groenlandés', 'الكالاليست', NULL, NULL, NULL),
  ('kam', 178, 'Kamba', 'kamba', 'kamba', 'الكامبا', NULL, NULL, NULL),
  ('kan', 179, 'Kannada', 'kannada', 'canarés', 'الكانادا', NULL, NULL, NULL),
  ('kas', 180, 'Kashmiri', 'cachemiri', 'cachemir', 'الكشميرية', NULL, NULL, NULL),
  ('kat', 181, 'Georgian', 'géorgien', 'georgiano', 'الجورجية', NULL, NULL, NULL),
  ('kau', 182, 'Kanuri', 'kanouri', 'kanuri', 'الكانوري', NULL, NULL, NULL),
  ('kaw', 183, 'Kawi', 'kawi', 'kawi', 'الكوي', NULL, NULL, NULL),
  ('kaz', 184, 'Kazakh', 'kazakh', 'kazajo', 'الكازاخستانية', NULL, NULL, NULL),
  ('kbd', 185, 'Kabardian', 'kabarde', 'kabardiano', 'الكاباردايان', NULL, NULL, NULL),
  ('kha', 186, 'Khasi', 'khasi', 'khasi', 'الكازية', NULL, NULL, NULL),
  ('khm', 187, 'Khmer', 'khmer', 'jemer', 'الخميرية', NULL, NULL, NULL),
  ('kho', 188, 'Khotanese', 'khotanais', 'kotanés', 'الخوتانيز', NULL, NULL, NULL),
  ('kik', 189, 'Kikuyu', 'kikuyu', 'kikuyu', 'الكيكيو', NULL, NULL, NULL),
  ('kin', 190, 'Kinyarwanda', 'kinyarwanda', 'kinyarwanda', 'الكينيارواندا', NULL, NULL, NULL),
  ('kir', 191, 'Kyrgyz', 'kirghize', 'kirguís', 'القيرغيزية', NULL, NULL, NULL),
  ('kmb', 192, 'Kimbundu', 'kimboundou', 'kimbundu', 'الكيمبندو', NULL, NULL, NULL),
  ('kok', 193, 'Konkani', 'konkani', 'konkaní', 'الكونكانية', NULL, NULL, NULL),
  ('kom', 194, 'Komi', 'komi', 'komi', 'الكومي', NULL, NULL, NULL),
  ('kon', 195, 'Kongo', 'kikongo', 'kongo', 'الكونغو', NULL, NULL, NULL),
  ('kor', 196, 'Korean', 'coréen', 'coreano', 'الكورية', NULL, NULL, NULL),
  ('kos', 197, 'Kosraean', 'kosraéen', 'kosraeano', 'الكوسراين', NULL, NULL, NULL),
  ('kpe', 198, 'Kpelle', 'kpellé', 'kpelle', 'الكبيل', NULL, NULL, NULL),
  ('krc', 199, 'Karachay-Balkar', 'karatchaï balkar', 'karachay-balkar', 'الكاراتشاي-بالكار', NULL, NULL, NULL),
  ('krl', 200, 'Karelian', 'carélien', 'carelio', 'الكاريلية', NULL, NULL, NULL),
  ('kru', 201, 'Kurukh', 'kouroukh', 'kurukh', 'الكوروخ', NULL, NULL, NULL),
  ('kua', 202, 'Kuanyama', 'kuanyama', 'kuanyama', 'كوانياما', NULL, NULL, NULL),
  ('kum', 203, 'Kumyk', 'koumyk', 'kumyk', 'القموقية', NULL, NULL, NULL),
  ('kur', 204, 'Kurdish', 'kurde', 'kurdo', 'الكردية', NULL, NULL, NULL),
  ('kut', 205, 'Kutenai', 'kutenai', 'kutenai', 'الكتيناي', NULL, NULL, NULL),
  ('lad', 206, 'Ladino', 'ladino', 'ladino', 'اللادينو', NULL, NULL, NULL),
  ('lah', 207, 'Western Panjabi', 'lahnda', 'lahnda', 'اللاهندا', NULL, NULL, NULL),
  ('lam', 208, 'Lamba', 'lamba', 'lamba', 'اللامبا', NULL, NULL, NULL),
  ('lao', 209, 'Lao', 'lao', 'lao', 'اللاوية', NULL, NULL, NULL),
  ('lat', 210, 'Latin', 'latin', 'latín', 'اللاتينية', NULL, NULL, NULL),
  ('lav', 211, 'Latvian', 'letton', 'letón', 'اللاتفية', NULL, NULL, NULL),
  ('lez', 212, 'Lezghian', 'lezghien', 'lezgiano', 'الليزجية', NULL, NULL, NULL),
  ('lim', 213, 'Limburgish', 'limbourgeois', 'limburgués', 'الليمبورغية', NULL, NULL, NULL),
  ('lin', 214, 'Lingala', 'lingala', 'lingala', 'اللينجالا', NULL, NULL, NULL),
  ('lit', 215, 'Lithuanian', 'lituanien', 'lituano', 'الليتوانية', NULL, NULL, NULL),
  ('lol', 216, 'Mongo', 'mongo', 'mongo', 'منغولى', NULL, NULL, NULL),
  ('loz', 217, 'Lozi', 'lozi', 'lozi', 'اللوزي', NULL, NULL, NULL),
  ('ltz', 218, 'Luxembourgish', 'luxembourgeois', 'luxemburgués', 'اللكسمبورغية', NULL, NULL, NULL),
  ('lua', 219, 'Luba-Lulua', 'luba-kasaï (ciluba)', 'luba-lulua', 'اللبا-لؤلؤ', NULL, NULL, NULL),
  ('lub', 220, 'Luba-Katanga', 'luba-katanga (kiluba)', 'luba-katanga', 'اللوبا كاتانغا', NULL, NULL, NULL),
  ('lug', 221, 'Ganda', 'ganda', 'ganda', 'الغاندا', NULL, NULL, NULL),
  ('lui', 222, 'Luiseno', 'luiseño', 'luiseño', 'اللوسينو', NULL, NULL, NULL),
  ('lun', 223, 'Lunda', 'lunda', 'lunda', 'اللوندا', NULL, NULL, NULL),
  ('luo', 224, 'Luo', 'Luo', 'Luo', 'اللو', NULL, NULL, NULL),
  ('lus', 225, 'Mizo', 'lushaï', 'mizo', 'الميزو', NULL, NULL, NULL),
  ('mad', 226, 'Madurese', 'madurais', 'madurés', 'المادريز', NULL, NULL, NULL),
  ('mag', 227, 'Magahi', 'magahi', 'magahi', 'الماجا', NULL, NULL, NULL),
  ('mah', 228, 'Marshallese', 'marshallais', 'marshalés', 'المارشالية', NULL, NULL, NULL),
  ('mai', 229, 'Maithili', 'maïthili', 'maithili', 'المايثيلي', NULL, NULL, NULL),
  ('mak', 230, 'Makasar', 'makassar', 'macasar', 'الماكاسار', NULL, NULL, NULL),
  ('mal', 231, 'Malayalam', 'malayalam', 'malayálam', 'المالايالامية', NULL, NULL, NULL),
  ('man', 232, 'Mandingo', 'mandingue', 'mandingo', 'الماندينغ', NULL, NULL, NULL),
  ('mar', 233, 'Marathi', 'marathi', 'maratí', 'الماراثية', NULL, NULL, NULL),
  ('mas', 234, 'Masai', 'maasaï', 'masái', 'الماساي', NULL, NULL, NULL),
  ('mdf', 235, 'Moksha', 'mokcha', 'moksha', 'الموكشا', NULL, NULL, NULL),
  ('mdr', 236, 'Mandar', 'mandar', 'mandar', 'الماندار', NULL, NULL, NULL),
  ('men', 237, 'Mende', 'mendé', 'mende', 'الميند', NULL, NULL, NULL),
  ('mga', 238, 'Middle Irish', 'moyen irlandais', 'irlandés medio', 'الأيرلندية الوسطى', NULL, NULL, NULL),
  ('mic', 239, 'Mi''kmaw', 'micmac', 'micmac', 'الميكماكيونية', NULL, NULL, NULL),
  ('min', 240, 'Minangkabau', 'minangkabau', 'minangkabau', 'المينانجكاباو', NULL, NULL, NULL),
  ('mkd', 241, 'Macedonian', 'macédonien', 'macedonio', 'المقدونية', NULL, NULL, NULL),
  ('mlg', 242, 'Malagasy', 'malgache', 'malgache', 'الملغاشي', NULL, NULL, NULL),
  ('mlt', 243, 'Maltese', 'maltais', 'maltés', 'المالطية', NULL, NULL, NULL),
  ('mnc', 244, 'Manchu', 'mandchou', 'manchú', 'المانشو', NULL, NULL, NULL),
  ('mni', 245, 'Manipuri', 'manipuri', 'manipurí', 'المانيبورية', NULL, NULL, NULL),
  ('moh', 246, 'Mohawk', 'mohawk', 'mohawk', 'الموهوك', NULL, NULL, NULL),
  ('mon', 247, 'Mongolian', 'mongol', 'mongol', 'المنغولية', NULL, NULL, NULL),
  ('mos', 248, 'Mossi', 'moré', 'mossi', 'الموسي', NULL, NULL, NULL),
  ('mri', 249, 'Māori', 'maori', 'maorí', 'الماورية', NULL, NULL, NULL),
  ('msa', 250, 'Malay', 'malais', 'malayo', 'الماليزية', NULL, NULL, NULL),
  ('mul', 251, 'Multiple languages', 'multilingue', 'varios idiomas', 'لغات متعددة', NULL, NULL, NULL),
  ('mus', 252, 'Muscogee', 'creek', 'creek', 'الكريك', NULL, NULL, NULL),
  ('mwl', 253, 'Mirandese', 'mirandais', 'mirandés', 'الميرانديز', NULL, NULL, NULL),
  ('mwr', 254, 'Marwari', 'marwarî', 'marwari', 'الماروارية', NULL, NULL, NULL),
  ('mya', 255, 'Burmese', 'birman', 'birmano', 'البورمية', NULL, NULL, NULL),
  ('myv', 256, 'Erzya', 'erzya', 'erzya', 'الأرزية', NULL, NULL, NULL),
  ('nap', 257, 'Neapolitan', 'napolitain', 'napolitano', 'النابولية', NULL, NULL, NULL),
  ('nau', 258, 'Nauru', 'nauruan', 'nauruano', 'النورو', NULL, NULL, NULL),
  ('nav', 259, 'Navajo', 'navajo', 'navajo', 'النافاجو', NULL, NULL, NULL),
  ('nbl', 260, 'South Ndebele', 'ndébélé du Sud', 'ndebele meridional', 'النديبيل الجنوبي', NULL, NULL, NULL),
  ('nde', 261, 'North Ndebele', 'ndébélé du Nord', 'ndebele septentrional', 'النديبيل الشمالية', NULL, NULL, NULL),
  ('ndo', 262, 'Ndonga', 'ndonga', 'ndonga', 'الندونجا', NULL, NULL, NULL),
  ('nds', 263, 'Low German', 'bas-allemand', 'bajo alemán', 'الألمانية السفلى', NULL, NULL, NULL),
  ('nep', 264, 'Nepali', 'népalais', 'nepalí', 'النيبالية', NULL, NULL, NULL),
  ('new', 265, 'Newari', 'newari', 'nevarí', 'النوارية', NULL, NULL, NULL),
  ('nia', 266, 'Nias', 'niha', 'nias', 'النياس', NULL, NULL, NULL),
  ('niu', 267, 'Niuean', 'niuéen', 'niueano', 'النيوي', NULL, NULL, NULL),
  ('nld', 268, 'Dutch', 'néerlandais', 'neerlandés', 'الهولندية', NULL, NULL, NULL),
  ('nno', 269, 'Norwegian Nynorsk', 'norvégien nynorsk', 'noruego nynorsk', 'النرويجية نينورسك', NULL, NULL, NULL),
  ('nob', 270, 'Norwegian Bokmål', 'norvégien bokmål', 'noruego bokmal', 'النرويجية بوكمال', NULL, NULL, NULL),
  ('nog', 271, 'Nogai', 'nogaï', 'nogai', 'النوجاي', NULL, NULL, NULL),
  ('non', 272, 'Old Norse', 'vieux norrois', 'nórdico antiguo', 'النورس القديم', NULL, NULL, NULL),
  ('nor', 273, 'Norwegian', 'norvégien', 'noruego', 'النرويجية', NULL, NULL, NULL),
  ('nqo', 274, 'N’Ko', 'n’ko', 'n’ko', 'أنكو', NULL, NULL, NULL),
  ('nso', 275, 'Northern Sotho', 'sotho du Nord', 'sotho septentrional', 'السوتو الشمالية', NULL, NULL, NULL),
  ('nwc', 276, 'Classical Newari', 'newarî classique', 'newari clásico', 'النوارية التقليدية', NULL, NULL, NULL),
  ('nya', 277, 'Nyanja', 'chewa', 'nyanja', 'النيانجا', NULL, NULL, NULL),
  ('nym', 278, 'Nyamwezi', 'nyamwezi', 'nyamwezi', 'النيامويزي', NULL, NULL, NULL),
  ('nyn', 279, 'Nyankole', 'nyankolé', 'nyankole', 'النيانكول', NULL, NULL, NULL),
  ('nyo', 280, 'Nyoro', 'nyoro', 'nyoro', 'النيورو', NULL, NULL, NULL),
  ('nzi', 281, 'Nzima', 'nzema', 'nzima', 'النزيما', NULL, NULL, NULL),
  ('oci', 282, 'Occitan', 'occitan', 'occitano', 'الأوكسيتانية', NULL, NULL, NULL),
  ('oji', 283, 'Ojibwa', 'ojibwa', 'ojibwa', 'الأوجيبوا', NULL, NULL, NULL),
  ('ori', 284, 'Odia', 'odia', 'oriya', 'الأورية', NULL, NULL, NULL),
  ('orm', 285, 'Oromo', 'oromo', 'oromo', 'الأورومية', NULL, NULL, NULL),
  ('osa', 286, 'Osage', 'osage', 'osage', 'الأوساج', NULL, NULL, NULL),
  ('oss', 287, 'Ossetic', 'ossète', 'osético', 'الأوسيتيك', NULL, NULL, NULL),
  ('ota', 288, 'Ottoman Turkish', 'turc ottoman', 'turco otomano', 'التركية العثمانية', NULL, NULL, NULL),
  ('pag', 289, 'Pangasinan', 'pangasinan', 'pangasinán', 'البانجاسينان', NULL, NULL, NULL),
  ('pal', 290, 'Pahlavi', 'pahlavi', 'pahlavi', 'البهلوية', NULL, NULL, NULL),
  ('pam', 291, 'Pampanga', 'pampangan', 'pampanga', 'البامبانجا', NULL, NULL, NULL),
  ('pan', 292, 'Punjabi', 'pendjabi', 'punyabí', 'البنجابية', NULL, NULL, NULL),
  ('pap', 293, 'Papiamento', 'papiamento', 'papiamento', 'البابيامينتو', NULL, NULL, NULL),
  ('pau', 294, 'Palauan', 'palau', 'palauano', 'البالوان', NULL, NULL, NULL),
  ('peo', 295, 'Old Persian', 'persan ancien', 'persa antiguo', 'الفارسية القديمة', NULL, NULL, NULL),
  ('phn', 296, 'Phoenician', 'phénicien', 'fenicio', 'الفينيقية', NULL, NULL, NULL),
  ('pli', 297, 'Pali', 'pali', 'pali', 'البالية', NULL, NULL, NULL),
  ('pol', 298, 'Polish', 'polonais', 'polaco', 'البولندية', NULL, NULL, NULL),
  ('pon', 299, 'Pohnpeian', 'pohnpei', 'pohnpeiano', 'البوهنبيايان', NULL, NULL, NULL),
  ('por', 300, 'Portuguese', 'portugais', 'portugués', 'البرتغالية', NULL, NULL, NULL),
  ('pro', 301, 'Old Provençal', 'provençal ancien', 'provenzal antiguo', 'البروفانسية القديمة', NULL, NULL, NULL),
  ('pus', 302, 'Pashto', 'pachto', 'pastún', 'البشتو', NULL, NULL, NULL),
  ('que', 303, 'Quechua', 'quechua', 'quechua', 'كيشوا', NULL, NULL, NULL),
  ('raj', 304, 'Rajasthani', 'rajasthani', 'rajasthani', 'الراجاسثانية', NULL, NULL, NULL),
  ('rap', 305, 'Rapanui', 'rapanui', 'rapanui', 'الراباني', NULL, NULL, NULL),
  ('rar', 306, 'Rarotongan', 'rarotongien', 'rarotongano', 'الراروتونجاني', NULL, NULL, NULL),
  ('roh', 307, 'Romansh', 'romanche', 'romanche', 'الرومانشية', NULL, NULL, NULL),
  ('rom', 308, 'Romany', 'romani', 'romaní', 'الغجرية', NULL, NULL, NULL),
  ('ron', 309, 'Romanian', 'roumain', 'rumano', 'الرومانية', NULL, NULL, NULL),
  ('run', 310, 'Rundi', 'roundi', 'kirundi', 'الرندي', NULL, NULL, NULL),
  ('rup', 311, 'Aromanian', 'aroumain', 'arrumano', 'الأرومانيان', NULL, NULL, NULL),
  ('rus', 312, 'Russian', 'russe', 'ruso', 'الروسية', NULL, NULL, NULL),
  ('sad', 313, 'Sandawe', 'sandawe', 'sandawe', 'السانداوي', NULL, NULL, NULL),
  ('sag', 314, 'Sango', 'sango', 'sango', 'السانجو', NULL, NULL, NULL),
  ('sah', 315, 'Yakut', 'iakoute', 'sakha', 'الساخيّة', NULL, NULL, NULL),
  ('sam', 316, 'Samaritan Aramaic', 'araméen samaritain', 'arameo samaritano', 'الآرامية السامرية', NULL, NULL, NULL),
  ('san', 317, 'Sanskrit', 'sanskrit', 'sánscrito', 'السنسكريتية', NULL, NULL, NULL),
  ('sas', 318, 'Sasak', 'sasak', 'sasak', 'الساساك', NULL, NULL, NULL),
  ('sat', 319, 'Santali', 'santali', 'santali', 'السانتالية', NULL, NULL, NULL),
  ('scn', 320, 'Sicilian', 'sicilien', 'siciliano', 'الصقلية', NULL, NULL, NULL),
  ('sco', 321, 'Scots', 'écossais', 'escocés', 'الأسكتلندية', NULL, NULL, NULL),
  ('sel', 322, 'Selkup', 'selkoupe', 'selkup', 'السيلكب', NULL, NULL, NULL),
  ('sga', 323, 'Old Irish', 'ancien irlandais', 'irlandés antiguo', 'الأيرلندية القديمة', NULL, NULL, NULL),
  ('shn', 324, 'Shan', 'shan', 'shan', 'الشان', NULL, NULL, NULL),
  ('sid', 325, 'Sidamo', 'sidamo', 'sidamo', 'السيدامو', NULL, NULL, NULL),
  ('sin', 326, 'Sinhala', 'cingalais', 'cingalés', 'السنهالية', NULL, NULL, NULL),
  ('slk', 327, 'Slovak', 'slovaque', 'eslovaco', 'السلوفاكية', NULL, NULL, NULL),
  ('slv', 328, 'Slovenian', 'slovène', 'esloveno', 'السلوفانية', NULL, NULL, NULL),
  ('sma', 329, 'Southern Sami', 'same du Sud', 'sami meridional', 'السامي الجنوبي', NULL, NULL, NULL),
  ('sme', 330, 'Northern Sami', 'same du Nord', 'sami septentrional', 'سامي الشمالية', NULL, NULL, NULL),
  ('smj', 331, 'Lule Sami', 'same de Lule', 'sami lule', 'اللول سامي', NULL, NULL, NULL),
  ('smn', 332, 'Inari Sami', 'same d’Inari', 'sami inari', 'الإيناري سامي', NULL, NULL, NULL),
  ('smo', 333, 'Samoan', 'samoan', 'samoano', 'الساموائية', NULL, NULL, NULL),
  ('sms', 334, 'Skolt Sami', 'same skolt', 'sami skolt', 'السكولت سامي', NULL, NULL, NULL),
  ('sna', 335, 'Shona', 'shona', 'shona', 'الشونا', NULL, NULL, NULL),
  ('snd', 336, 'Sindhi', 'sindhi', 'sindi', 'السندية', NULL, NULL, NULL),
  ('snk', 337, 'Soninke', 'soninké', 'soninké', 'السونينك', NULL, NULL, NULL),
  ('sog', 338, 'Sogdien', 'sogdien', 'sogdiano', 'السوجدين', NULL, NULL, NULL),
  ('som', 339, 'Somali', 'somali', 'somalí', 'الصومالية', NULL, NULL, NULL),
  ('sot', 340, 'Southern Sotho', 'sotho du Sud', 'sotho meridional', 'السوتو الجنوبية', NULL, NULL, NULL),
  ('spa', 341, 'Spanish', 'espagnol', 'español', 'الإسبانية', NULL, NULL, NULL),
  ('sqi', 342, 'Albanian', 'albanais', 'albanés', 'الألبانية', NULL, NULL, NULL),
  ('srd', 343, 'Sardinian', 'sarde', 'sardo', 'السردينية', NULL, NULL, NULL),
  ('srn', 344, 'Sranan Tongo', 'sranan tongo', 'sranan tongo', 'السرانان تونجو', NULL, NULL, NULL),
  ('srp', 345, 'Serbian', 'serbe', 'serbio', 'الصربية', NULL, NULL, NULL),
  ('srr', 346, 'Serer', 'sérère', 'serer', 'السرر', NULL, NULL, NULL),
  ('ssw', 347, 'Swati', 'swati', 'suazi', 'السواتي', NULL, NULL, NULL),
  ('suk', 348, 'Sukuma', 'soukouma', 'sukuma', 'السوكوما', NULL, NULL, NULL),
  ('sun', 349, 'Sundanese', 'soundanais', 'sundanés', 'السوندانية', NULL, NULL, NULL),
  ('sus', 350, 'Susu', 'soussou', 'susu', 'السوسو', NULL, NULL, NULL),
  ('sux', 351, 'Sumerian', 'sumérien', 'sumerio', 'السومارية', NULL, NULL, NULL),
  ('swa', 352, 'Swahili', 'swahili', 'suajili', 'السواحلية', NULL, NULL, NULL),
  ('swe', 353, 'Swedish', 'suédois', 'sueco', 'السويدية', NULL, NULL, NULL),
  ('syc', 354, 'Classical Syriac', 'syriaque classique', 'siríaco clásico', 'سريانية تقليدية', NULL, NULL, NULL),
  ('syr', 355, 'Syriac', 'syriaque', 'siriaco', 'السريانية', NULL, NULL, NULL),
  ('tah', 356, 'Tahitian', 'tahitien', 'tahitiano', 'التاهيتية', NULL, NULL, NULL),
  ('tam', 357, 'Tamil', 'tamoul', 'tamil', 'التاميلية', NULL, NULL, NULL),
  ('tat', 358, 'Tatar', 'tatar', 'tártaro', 'التترية', NULL, NULL, NULL),
  ('tel', 359, 'Telugu', 'télougou', 'telugu', 'التيلوغوية', NULL, NULL, NULL),
  ('tem', 360, 'Timne', 'timné', 'temne', 'التيمن', NULL, NULL, NULL),
  ('ter', 361, 'Tereno', 'tereno', 'tereno', 'التيرينو', NULL, NULL, NULL),
  ('tet', 362, 'Tetum', 'tétoum', 'tetún', 'التيتم', NULL, NULL, NULL),
  ('tgk', 363, 'Tajik', 'tadjik', 'tayiko', 'الطاجيكية', NULL, NULL, NULL),
  ('tgl', 364, 'Tagalog', 'tagalog', 'tagalo', 'التاغالوغية', NULL, NULL, NULL),
  ('tha', 365, 'Thai', 'thaï', 'tailandés', 'التايلاندية', NULL, NULL, NULL),
  ('tig', 366, 'Tigre', 'tigré', 'tigré', 'التيغرية', NULL, NULL, NULL),
  ('tir', 367, 'Tigrinya', 'tigrigna', 'tigriña', 'التغرينية', NULL, NULL, NULL),
  ('tiv', 368, 'Tiv', 'tiv', 'tiv', 'التيف', NULL, NULL, NULL),
  ('tkl', 369, 'Tokelau', 'tokelau', 'tokelauano', 'التوكيلاو', NULL, NULL, NULL),
  ('tlh', 370, 'Klingon', 'klingon', 'klingon', 'الكلينجون', NULL, NULL, NULL),
  ('tli', 371, 'Tlingit', 'tlingit', 'tlingit', 'التلينغيتية', NULL, NULL, NULL),
  ('tmh', 372, 'Tamashek', 'tamacheq', 'tamashek', 'التاماشيك', NULL, NULL, NULL),
  ('tog', 373, 'Nyasa Tonga', 'tonga nyasa', 'tonga del Nyasa', 'تونجا - نياسا', NULL, NULL, NULL),
  ('ton', 374, 'Tongan', 'tongien', 'tongano', 'التونغية', NULL, NULL, NULL),
  ('tpi', 375, 'Tok Pisin', 'tok pisin', 'tok pisin', 'التوك بيسين', NULL, NULL, NULL),
  ('tsi', 376, 'Tsimshian', 'tsimshian', 'tsimshiano', 'التسيمشيان', NULL, NULL, NULL),
  ('tsn', 377, 'Tswana', 'tswana', 'setsuana', 'التسوانية', NULL, NULL, NULL),
  ('tso', 378, 'Tsonga', 'tsonga', 'tsonga', 'السونجا', NULL, NULL, NULL),
  ('tuk', 379, 'Turkmen', 'turkmène', 'turcomano', 'التركمانية', NULL, NULL, NULL),
  ('tum', 380, 'Tumbuka', 'tumbuka', 'tumbuka', 'التامبوكا', NULL, NULL, NULL),
  ('tur', 381, 'Turkish', 'turc', 'turco', 'التركية', NULL, NULL, NULL),
  ('tvl', 382, 'Tuvalu', 'tuvalu', 'tuvaluano', 'التوفالو', NULL, NULL, NULL),
  ('twi', 383, 'Twi', 'twi', 'twi', 'التوي', NULL, NULL, NULL),
  ('tyv', 384, 'Tuvinian', 'touvain', 'tuviniano', 'التوفية', NULL, NULL, NULL),
  ('udm', 385, 'Udmurt', 'oudmourte', 'udmurt', 'الأدمرت', NULL, NULL, NULL),
  ('uga', 386, 'Ugaritic', 'ougaritique', 'ugarítico', 'اليجاريتيك', NULL, NULL, NULL),
  ('uig', 387, 'Uyghur', 'ouïghour', 'uigur', 'الأويغورية', NULL, NULL, NULL),
  ('ukr', 388, 'Ukrainian', 'ukrainien', 'ucraniano', 'الأوكرانية', NULL, NULL, NULL),
  ('umb', 389, 'Umbundu', 'umbundu', 'umbundu', 'الأمبندو', NULL, NULL, NULL),
  ('urd', 390, 'Urdu', 'ourdou', 'urdu', 'الأوردية', NULL, NULL, NULL),
  ('uzb', 391, 'Uzbek', 'ouzbek', 'uzbeko', 'الأوزبكية', NULL, NULL, NULL),
  ('vai', 392, 'Vai', 'vaï', 'Vai', 'الفاي', NULL, NULL, NULL),
  ('ven', 393, 'Venda', 'venda', 'venda', 'الفيندا', NULL, NULL, NULL),
  ('vie', 394, 'Vietnamese', 'vietnamien', 'vietnamita', 'الفيتنامية', NULL, NULL, NULL),
  ('vol', 395, 'Volapük', 'volapük', 'volapük', 'لغة الفولابوك', NULL, NULL, NULL),
  ('vot', 396, 'Votic', 'vote', 'vótico', 'الفوتيك', NULL, NULL, NULL),
  ('wal', 397, 'Wolaytta', 'walamo', 'wolayta', 'الولاياتا', NULL, NULL, NULL),
  ('war', 398, 'Waray', 'waray', 'waray', 'الواراي', NULL, NULL, NULL),
  ('was', 399, 'Washo', 'washo', 'washo', 'الواشو', NULL, NULL, NULL),
  ('wln', 400, 'Walloon', 'wallon', 'valón', 'الولونية', NULL, NULL, NULL),
  ('wol', 401, 'Wolof', 'wolof', 'wólof', 'الولوفية', NULL, NULL, NULL),
  ('xal', 402, 'Kalmyk', 'kalmouk', 'kalmyk', 'الكالميك', NULL, NULL, NULL),
  ('xho', 403, 'Xhosa', 'xhosa', 'xhosa', 'الخوسا', NULL, NULL, NULL),
  ('yao', 404, 'Yao', 'yao', 'yao', 'الياو', NULL, NULL, NULL),
  ('yap', 405, 'Yapese', 'yapois', 'yapés', 'اليابيز', NULL, NULL, NULL),
  ('yid', 406, 'Yiddish', 'yiddish', 'yidis', 'اليديشية', NULL, NULL, NULL),
  ('yor', 407, 'Yoruba', 'yoruba', 'yoruba', 'اليوروبا', NULL, NULL, NULL),
  ('zap', 408, 'Zapotec', 'zapotèque', 'zapoteco', 'الزابوتيك', NULL, NULL, NULL),
  ('zbl', 409, 'Blissymbols', 'symboles Bliss', 'símbolos Bliss', 'رموز المعايير الأساسية', NULL, NULL, NULL),
  ('zen', 410, 'Zenaga', 'zenaga', 'zenaga', 'الزيناجا', NULL, NULL, NULL),
  ('zgh', 411, 'Standard Moroccan Tamazight', 'amazighe standard marocain', 'tamazight estándar marroquí', 'التمازيغية المغربية القياسية', NULL, NULL, NULL),
  ('zha', 412, 'Zhuang', 'zhuang', 'zhuang', 'الزهيونج', NULL, NULL, NULL),
  ('zho', 413, 'Chinese', 'chinois', 'chino', 'الصينية', NULL, NULL, NULL),
  ('zul', 414, 'Zulu', 'zoulou', 'zulú', 'الزولو', NULL, NULL, NULL),
  ('zun', 415, 'Zuni', 'zuñi', 'zuñi', 'الزونية', NULL, NULL, NULL),
  ('zza', 416, 'Zaza', 'zazaki', 'zazaki', 'زازا', NULL, NULL, NULL);

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
);
INSERT INTO "list_case_status" VALUES
  ('Active', 1, 'Active', 'Actif', 'Activo', 'حالة قائمة', NULL, NULL, NULL),
  ('FollowUp', 2, 'In follow-up', 'En suivi', 'En seguimiento', 'قيد المتابعة', NULL, NULL, NULL),
  ('Closed', 3, 'Closed', 'Clos', 'Cerrado', 'مغلقة', NULL, NULL, NULL),
  ('ClosedReferred', 4, 'Closed after referral', 'Clos après orientation', 'Cerrado tras derivación', 'مغلقة بعد الإحالة', NULL, NULL, NULL);

-- You may add codes of your own to this list. They do not leave your organisation.
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
);
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
);
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
);
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
);
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
);
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
);
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
);
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
);
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
);
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

-- You may add codes of your own to this list. They do not leave your organisation.
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
);
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

-- You may add codes of your own to this list. They do not leave your organisation.
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
);
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
);
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
);
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
);
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
);
INSERT INTO "list_type_of_sex_exploitation" VALUES
  ('Prostitution', 1, 'Exploitation in prostitution', 'Exploitation dans la prostitution', 'Explotación en la prostitución', 'الاستغلال في الدعارة', NULL, NULL, NULL),
  ('Pornography', 2, 'Exploitation in pornography', 'Exploitation dans la pornographie', 'Explotación en la pornografía', 'الاستغلال في المواد الإباحية', NULL, NULL, NULL),
  ('RemoteInteractiveServices', 3, 'Sexual acts shown live online', 'Actes sexuels en direct en ligne', 'Actos sexuales en directo en línea', 'أفعال جنسية تُبث مباشرة عبر الإنترنت', NULL, NULL, NULL),
  ('PrivateSexualServices', 4, 'Private sexual services', 'Services sexuels privés', 'Servicios sexuales privados', 'خدمات جنسية خاصة', NULL, NULL, NULL);

-- You may add codes of your own to this list. They do not leave your organisation.
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
);
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

-- You may add codes of your own to this list. They do not leave your organisation.
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
);
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
);
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
);
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
);
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
);
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
);
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
);
INSERT INTO "list_referral_reason" VALUES
  ('AdditionalServicesRequired', 1, 'Further services needed', 'Besoin d''autres services', 'Necesidad de otros servicios', 'الحاجة إلى خدمات إضافية', NULL, NULL, NULL),
  ('MigrationOrChangeOfLocation', 2, 'Move to another place', 'Changement de lieu', 'Cambio de lugar', 'الانتقال إلى مكان آخر', NULL, NULL, NULL),
  ('Other', 3, 'Another reason', 'Autre motif', 'Otro motivo', 'سبب آخر', NULL, NULL, NULL);

-- You may add codes of your own to this list. They do not leave your organisation.
CREATE TABLE "list_organisation_type" (
  code text PRIMARY KEY,
  position integer NOT NULL,
  label_en text NOT NULL,
  label_fr text NOT NULL,
  label_es text NOT NULL,
  label_ar text NOT NULL,
  broader text REFERENCES "list_organisation_type" (code),
  deprecated_in text,
  replaced_by text REFERENCES "list_organisation_type" (code)
);
INSERT INTO "list_organisation_type" VALUES
  ('NGO', 1, 'Non-governmental organisation', 'Organisation non gouvernementale', 'Organización no gubernamental', 'منظمة غير حكومية', NULL, NULL, NULL),
  ('LawEnforcement', 2, 'Law enforcement', 'Forces de l''ordre', 'Fuerzas del orden', 'جهة إنفاذ القانون', NULL, NULL, NULL),
  ('HealthServiceOrganisation', 3, 'Health service', 'Service de santé', 'Servicio de salud', 'خدمة صحية', NULL, NULL, NULL),
  ('CentralGovernmentOrganisation', 4, 'Central government', 'Administration centrale', 'Administración central', 'جهة حكومية مركزية', NULL, NULL, NULL),
  ('LocalGovernmentOrganisation', 5, 'Local government', 'Administration locale', 'Administración local', 'جهة حكومية محلية', NULL, NULL, NULL),
  ('ImmigrationService', 6, 'Immigration service', 'Service d''immigration', 'Servicio de migración', 'دائرة الهجرة', NULL, NULL, NULL),
  ('LegalService', 7, 'Legal service', 'Service juridique', 'Servicio jurídico', 'خدمة قانونية', NULL, NULL, NULL),
  ('CorporateBusiness', 8, 'Business', 'Entreprise', 'Empresa', 'شركة', NULL, NULL, NULL),
  ('SchoolOrCollege', 9, 'School or college', 'École ou établissement supérieur', 'Escuela o centro superior', 'مدرسة أو كلية', NULL, NULL, NULL),
  ('InternationalOrganisation', 10, 'International organisation', 'Organisation internationale', 'Organización internacional', 'منظمة دولية', NULL, NULL, NULL),
  ('PrivateHousehold', 11, 'Private household', 'Ménage privé', 'Hogar particular', 'منزل خاص', NULL, NULL, NULL),
  ('Other', 12, 'Another type', 'Autre type', 'Otro tipo', 'نوع آخر', NULL, NULL, NULL);

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
);
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
);
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
);
INSERT INTO "list_missing_reason" VALUES
  ('NotAsked', 1, 'Not asked', 'Question non posée', 'No se preguntó', 'لم يُسأل', NULL, NULL, NULL),
  ('Unknown', 2, 'Not known', 'Inconnu', 'Se desconoce', 'غير معروف', NULL, NULL, NULL),
  ('Refused', 3, 'Refused to answer', 'Refus de répondre', 'No quiso responder', 'رفض الإجابة', NULL, NULL, NULL),
  ('NotApplicable', 4, 'Not applicable', 'Sans objet', 'No procede', 'لا ينطبق', NULL, NULL, NULL),
  ('Suppressed', 5, 'Withheld for protection', 'Non communiqué par protection', 'No se comunica por protección', 'محجوب للحماية', NULL, NULL, NULL);

CREATE TABLE "case" (
  "cas_Id" varchar(64) PRIMARY KEY CHECK ("cas_Id"::text ~ '^(?:[^\s;](?:[^\r\n;]{0,62}[^\s;])?)$'),
  "cas_Status" text REFERENCES "list_case_status" (code),
  "cas_Status_missing" text REFERENCES "list_missing_reason" (code),
  "cas_RegistrationDate" text CHECK (CASE WHEN "cas_RegistrationDate"::text ~ '^(?:(?:19|20)[0-9]{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?)$' THEN ("cas_RegistrationDate" || substr('0000-01-01', length("cas_RegistrationDate") + 1))::date IS NOT NULL ELSE "cas_RegistrationDate" IS NULL END),
  "cas_RegistrationDate_missing" text REFERENCES "list_missing_reason" (code),
  "cas_RegistrationYear" smallint CHECK ("cas_RegistrationYear" >= 1990) CHECK ("cas_RegistrationYear" <= 2099),
  "cas_RegistrationYear_missing" text REFERENCES "list_missing_reason" (code),
  "cas_SourceType" text REFERENCES "list_source_type" (code),
  "cas_SourceType_missing" text REFERENCES "list_missing_reason" (code),
  "cas_CaseOwner" text,
  "cas_CaseOwner_missing" text REFERENCES "list_missing_reason" (code),
  "cas_ReasonForCaseClosure" text,
  "cco_CaseComment" text,
  CHECK ("cas_Status" IS NULL OR "cas_Status_missing" IS NULL),
  CHECK ("cas_RegistrationDate" IS NULL OR "cas_RegistrationDate_missing" IS NULL),
  CHECK ("cas_RegistrationYear" IS NULL OR "cas_RegistrationYear_missing" IS NULL),
  CHECK ("cas_SourceType" IS NULL OR "cas_SourceType_missing" IS NULL),
  CHECK ("cas_CaseOwner" IS NULL OR "cas_CaseOwner_missing" IS NULL)
);

CREATE TABLE "person" (
  "prs_Id" varchar(64) PRIMARY KEY CHECK ("prs_Id"::text ~ '^(?:[^\s;](?:[^\r\n;]{0,62}[^\s;])?)$'),
  "prs_Salutation" text,
  "prs_Salutation_missing" text REFERENCES "list_missing_reason" (code),
  "prs_FirstName" text,
  "prs_FirstName_missing" text REFERENCES "list_missing_reason" (code),
  "prs_MiddleName" text,
  "prs_MiddleName_missing" text REFERENCES "list_missing_reason" (code),
  "prs_SecondName" text,
  "prs_SecondName_missing" text REFERENCES "list_missing_reason" (code),
  "prs_Birthdate" text CHECK (CASE WHEN "prs_Birthdate"::text ~ '^(?:(?:19|20)[0-9]{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?)$' THEN ("prs_Birthdate" || substr('0000-01-01', length("prs_Birthdate") + 1))::date IS NOT NULL ELSE "prs_Birthdate" IS NULL END),
  "prs_Birthdate_missing" text REFERENCES "list_missing_reason" (code),
  "prs_AgeAtRegistration" integer CHECK ("prs_AgeAtRegistration" >= 0) CHECK ("prs_AgeAtRegistration" <= 120),
  "prs_AgeAtRegistration_missing" text REFERENCES "list_missing_reason" (code),
  "prs_AgeBand" text REFERENCES "list_age_band" (code),
  "prs_AgeBand_missing" text REFERENCES "list_missing_reason" (code),
  "prs_MajorityStatus" text REFERENCES "list_majority" (code),
  "prs_MajorityStatus_missing" text REFERENCES "list_missing_reason" (code),
  "prs_Gender" text REFERENCES "list_person_gender" (code),
  "prs_Gender_missing" text REFERENCES "list_missing_reason" (code),
  "prs_Deceased" boolean,
  "prs_Deceased_missing" text REFERENCES "list_missing_reason" (code),
  "prs_MaritalStatus" text REFERENCES "list_marital_status" (code),
  "prs_MaritalStatus_missing" text REFERENCES "list_missing_reason" (code),
  "prs_NumberOfChildren" integer CHECK ("prs_NumberOfChildren" >= 0) CHECK ("prs_NumberOfChildren" <= 30),
  "prs_NumberOfChildren_missing" text REFERENCES "list_missing_reason" (code),
  "prs_PrimaryLanguage" text REFERENCES "list_language" (code),
  "prs_PrimaryLanguage_missing" text REFERENCES "list_missing_reason" (code),
  "prs_SecondaryLanguage" text REFERENCES "list_language" (code),
  "prs_SecondaryLanguage_missing" text REFERENCES "list_missing_reason" (code),
  "prs_HighestLevelOfEducation" text REFERENCES "list_education_level" (code),
  "prs_HighestLevelOfEducation_missing" text REFERENCES "list_missing_reason" (code),
  "prs_Citizenship_missing" text REFERENCES "list_missing_reason" (code),
  "prs_IdentityNumber" text,
  "prs_IdentityNumber_missing" text REFERENCES "list_missing_reason" (code),
  "prs_Title" text,
  "prs_Title_missing" text REFERENCES "list_missing_reason" (code),
  "prs_Email" text CHECK ("prs_Email"::text ~ '^(?:[^@\s]+@[^@\s]+\.[^@\s]+)$'),
  "prs_Email_missing" text REFERENCES "list_missing_reason" (code),
  "prs_HomePhone" text CHECK ("prs_HomePhone"::text ~ '^(?:\+?[1-9][0-9]{1,14})$'),
  "prs_HomePhone_missing" text REFERENCES "list_missing_reason" (code),
  "prs_MobilePhone" text CHECK ("prs_MobilePhone"::text ~ '^(?:\+?[1-9][0-9]{1,14})$'),
  "prs_MobilePhone_missing" text REFERENCES "list_missing_reason" (code),
  "prs_MailingStreet" text,
  "prs_MailingStreet_missing" text REFERENCES "list_missing_reason" (code),
  "prs_MailingCity" text,
  "prs_MailingCity_missing" text REFERENCES "list_missing_reason" (code),
  "prs_MailingState" text,
  "prs_MailingState_missing" text REFERENCES "list_missing_reason" (code),
  "prs_MailingPostalCode" text,
  "prs_MailingPostalCode_missing" text REFERENCES "list_missing_reason" (code),
  "prs_MailingCountry" text REFERENCES "list_country_alpha2" (code),
  "prs_MailingCountry_missing" text REFERENCES "list_missing_reason" (code),
  "prs_MailingLongitude" double precision CHECK ("prs_MailingLongitude" >= -180) CHECK ("prs_MailingLongitude" <= 180),
  "prs_MailingLongitude_missing" text REFERENCES "list_missing_reason" (code),
  "prs_MailingLatitude" double precision CHECK ("prs_MailingLatitude" >= -90) CHECK ("prs_MailingLatitude" <= 90),
  "prs_MailingLatitude_missing" text REFERENCES "list_missing_reason" (code),
  CHECK ("prs_Salutation" IS NULL OR "prs_Salutation_missing" IS NULL),
  CHECK ("prs_FirstName" IS NULL OR "prs_FirstName_missing" IS NULL),
  CHECK ("prs_MiddleName" IS NULL OR "prs_MiddleName_missing" IS NULL),
  CHECK ("prs_SecondName" IS NULL OR "prs_SecondName_missing" IS NULL),
  CHECK ("prs_Birthdate" IS NULL OR "prs_Birthdate_missing" IS NULL),
  CHECK ("prs_AgeAtRegistration" IS NULL OR "prs_AgeAtRegistration_missing" IS NULL),
  CHECK ("prs_AgeBand" IS NULL OR "prs_AgeBand_missing" IS NULL),
  CHECK ("prs_MajorityStatus" IS NULL OR "prs_MajorityStatus_missing" IS NULL),
  CHECK ("prs_Gender" IS NULL OR "prs_Gender_missing" IS NULL),
  CHECK ("prs_Deceased" IS NULL OR "prs_Deceased_missing" IS NULL),
  CHECK ("prs_MaritalStatus" IS NULL OR "prs_MaritalStatus_missing" IS NULL),
  CHECK ("prs_NumberOfChildren" IS NULL OR "prs_NumberOfChildren_missing" IS NULL),
  CHECK ("prs_PrimaryLanguage" IS NULL OR "prs_PrimaryLanguage_missing" IS NULL),
  CHECK ("prs_SecondaryLanguage" IS NULL OR "prs_SecondaryLanguage_missing" IS NULL),
  CHECK ("prs_HighestLevelOfEducation" IS NULL OR "prs_HighestLevelOfEducation_missing" IS NULL),
  CHECK ("prs_IdentityNumber" IS NULL OR "prs_IdentityNumber_missing" IS NULL),
  CHECK ("prs_Title" IS NULL OR "prs_Title_missing" IS NULL),
  CHECK ("prs_Email" IS NULL OR "prs_Email_missing" IS NULL),
  CHECK ("prs_HomePhone" IS NULL OR "prs_HomePhone_missing" IS NULL),
  CHECK ("prs_MobilePhone" IS NULL OR "prs_MobilePhone_missing" IS NULL),
  CHECK ("prs_MailingStreet" IS NULL OR "prs_MailingStreet_missing" IS NULL),
  CHECK ("prs_MailingCity" IS NULL OR "prs_MailingCity_missing" IS NULL),
  CHECK ("prs_MailingState" IS NULL OR "prs_MailingState_missing" IS NULL),
  CHECK ("prs_MailingPostalCode" IS NULL OR "prs_MailingPostalCode_missing" IS NULL),
  CHECK ("prs_MailingCountry" IS NULL OR "prs_MailingCountry_missing" IS NULL),
  CHECK ("prs_MailingLongitude" IS NULL OR "prs_MailingLongitude_missing" IS NULL),
  CHECK ("prs_MailingLatitude" IS NULL OR "prs_MailingLatitude_missing" IS NULL)
);

CREATE TABLE "victim" (
  "vic_Id" varchar(64) PRIMARY KEY CHECK ("vic_Id"::text ~ '^(?:[^\s;](?:[^\r\n;]{0,62}[^\s;])?)$'),
  "vic_Person" varchar(64),
  "vic_Case" varchar(64),
  "vic_TraffickingStatus" text REFERENCES "list_trafficking_status" (code),
  "vic_TraffickingStatus_missing" text REFERENCES "list_missing_reason" (code),
  "vic_IdentificationStatus" text REFERENCES "list_identification_status" (code),
  "vic_IdentificationStatus_missing" text REFERENCES "list_missing_reason" (code),
  "vic_TraffickingStatusDecisionMakingOrg" text REFERENCES "list_decision_maker" (code),
  "vic_TraffickingStatusDecisionMakingOrg_missing" text REFERENCES "list_missing_reason" (code),
  "vic_PalermoAct_missing" text REFERENCES "list_missing_reason" (code),
  "vic_PalermoMeans_missing" text REFERENCES "list_missing_reason" (code),
  "vic_PalermoPurpose_missing" text REFERENCES "list_missing_reason" (code),
  "vic_RelationshipToTrafficker" text REFERENCES "list_relationship_to_trafficker" (code),
  "vic_RelationshipToTrafficker_missing" text REFERENCES "list_missing_reason" (code),
  "vic_RecruiterRelation_missing" text REFERENCES "list_missing_reason" (code),
  "vic_AgeWhenTrafficked" integer CHECK ("vic_AgeWhenTrafficked" >= 0) CHECK ("vic_AgeWhenTrafficked" <= 120),
  "vic_AgeWhenTrafficked_missing" text REFERENCES "list_missing_reason" (code),
  "vic_MajorityWhenTrafficked" text REFERENCES "list_majority" (code),
  "vic_MajorityWhenTrafficked_missing" text REFERENCES "list_missing_reason" (code),
  "vic_MajorityWhenExploited" text REFERENCES "list_majority" (code),
  "vic_MajorityWhenExploited_missing" text REFERENCES "list_missing_reason" (code),
  "vic_MonthsTrafficked" text REFERENCES "list_months_trafficked" (code),
  "vic_MonthsTrafficked_missing" text REFERENCES "list_missing_reason" (code),
  "vic_MethodOfRecruitment_missing" text REFERENCES "list_missing_reason" (code),
  "vic_RecruitmentWebsitesAndApps_missing" text REFERENCES "list_missing_reason" (code),
  "vic_LocationOfRecruitment" varchar(64),
  "vic_MethodsOfControl_missing" text REFERENCES "list_missing_reason" (code),
  "vic_TypeOfExploitation_missing" text REFERENCES "list_missing_reason" (code),
  "vic_CountryOfExploitation_missing" text REFERENCES "list_missing_reason" (code),
  "vic_LabourSector_missing" text REFERENCES "list_missing_reason" (code),
  "vic_ForcedLabourIndustry" text REFERENCES "list_forced_labour_industry" (code),
  "vic_ForcedLabourIndustry_missing" text REFERENCES "list_missing_reason" (code),
  "vic_CriminalActivities_missing" text REFERENCES "list_missing_reason" (code),
  "vic_TypeOfSexExploitation_missing" text REFERENCES "list_missing_reason" (code),
  "vic_ExploitationWebsitesAndApps_missing" text REFERENCES "list_missing_reason" (code),
  "vic_LocationOfExploitation" varchar(64),
  CHECK ("vic_TraffickingStatus" IS NULL OR "vic_TraffickingStatus_missing" IS NULL),
  CHECK ("vic_IdentificationStatus" IS NULL OR "vic_IdentificationStatus_missing" IS NULL),
  CHECK ("vic_TraffickingStatusDecisionMakingOrg" IS NULL OR "vic_TraffickingStatusDecisionMakingOrg_missing" IS NULL),
  CHECK ("vic_RelationshipToTrafficker" IS NULL OR "vic_RelationshipToTrafficker_missing" IS NULL),
  CHECK ("vic_AgeWhenTrafficked" IS NULL OR "vic_AgeWhenTrafficked_missing" IS NULL),
  CHECK ("vic_MajorityWhenTrafficked" IS NULL OR "vic_MajorityWhenTrafficked_missing" IS NULL),
  CHECK ("vic_MajorityWhenExploited" IS NULL OR "vic_MajorityWhenExploited_missing" IS NULL),
  CHECK ("vic_MonthsTrafficked" IS NULL OR "vic_MonthsTrafficked_missing" IS NULL),
  CHECK ("vic_ForcedLabourIndustry" IS NULL OR "vic_ForcedLabourIndustry_missing" IS NULL)
);

CREATE TABLE "perpetrator" (
  "per_Id" varchar(64) PRIMARY KEY CHECK ("per_Id"::text ~ '^(?:[^\s;](?:[^\r\n;]{0,62}[^\s;])?)$'),
  "per_Person" varchar(64),
  "per_Case" varchar(64),
  "per_RoleInProcess_missing" text REFERENCES "list_missing_reason" (code),
  "per_RoleDetails" text,
  "per_Organisation" varchar(64)
);

CREATE TABLE "event" (
  "hte_Id" varchar(64) PRIMARY KEY CHECK ("hte_Id"::text ~ '^(?:[^\s;](?:[^\r\n;]{0,62}[^\s;])?)$'),
  "hte_Victim" varchar(64),
  "hte_Type" text REFERENCES "list_event_type" (code),
  "hte_Type_missing" text REFERENCES "list_missing_reason" (code),
  "hte_Date" text CHECK (CASE WHEN "hte_Date"::text ~ '^(?:(?:19|20)[0-9]{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?)$' THEN ("hte_Date" || substr('0000-01-01', length("hte_Date") + 1))::date IS NOT NULL ELSE "hte_Date" IS NULL END),
  "hte_Date_missing" text REFERENCES "list_missing_reason" (code),
  "hte_Year" smallint CHECK ("hte_Year" >= 1950) CHECK ("hte_Year" <= 2099),
  "hte_Year_missing" text REFERENCES "list_missing_reason" (code),
  "hte_Street" text,
  "hte_Street_missing" text REFERENCES "list_missing_reason" (code),
  "hte_City" text,
  "hte_City_missing" text REFERENCES "list_missing_reason" (code),
  "hte_State" text,
  "hte_State_missing" text REFERENCES "list_missing_reason" (code),
  "hte_PostalCode" text,
  "hte_PostalCode_missing" text REFERENCES "list_missing_reason" (code),
  "hte_Country" text REFERENCES "list_country_alpha2" (code),
  "hte_Country_missing" text REFERENCES "list_missing_reason" (code),
  "hte_Longitude" double precision CHECK ("hte_Longitude" >= -180) CHECK ("hte_Longitude" <= 180),
  "hte_Longitude_missing" text REFERENCES "list_missing_reason" (code),
  "hte_Latitude" double precision CHECK ("hte_Latitude" >= -90) CHECK ("hte_Latitude" <= 90),
  "hte_Latitude_missing" text REFERENCES "list_missing_reason" (code),
  "hte_Description" text,
  CHECK ("hte_Type" IS NULL OR "hte_Type_missing" IS NULL),
  CHECK ("hte_Date" IS NULL OR "hte_Date_missing" IS NULL),
  CHECK ("hte_Year" IS NULL OR "hte_Year_missing" IS NULL),
  CHECK ("hte_Street" IS NULL OR "hte_Street_missing" IS NULL),
  CHECK ("hte_City" IS NULL OR "hte_City_missing" IS NULL),
  CHECK ("hte_State" IS NULL OR "hte_State_missing" IS NULL),
  CHECK ("hte_PostalCode" IS NULL OR "hte_PostalCode_missing" IS NULL),
  CHECK ("hte_Country" IS NULL OR "hte_Country_missing" IS NULL),
  CHECK ("hte_Longitude" IS NULL OR "hte_Longitude_missing" IS NULL),
  CHECK ("hte_Latitude" IS NULL OR "hte_Latitude_missing" IS NULL)
);

CREATE TABLE "referral" (
  "ref_Id" varchar(64) PRIMARY KEY CHECK ("ref_Id"::text ~ '^(?:[^\s;](?:[^\r\n;]{0,62}[^\s;])?)$'),
  "ref_Case" varchar(64),
  "cas_ReferringOrganisation" varchar(64),
  "cas_IncomingReferralDate" text CHECK (CASE WHEN "cas_IncomingReferralDate"::text ~ '^(?:(?:19|20)[0-9]{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?)$' THEN ("cas_IncomingReferralDate" || substr('0000-01-01', length("cas_IncomingReferralDate") + 1))::date IS NOT NULL ELSE "cas_IncomingReferralDate" IS NULL END),
  "cas_IncomingReferralDate_missing" text REFERENCES "list_missing_reason" (code),
  "cas_ReferringPrimaryCaseWorker" varchar(64),
  "cas_ReasonForIncomingReferral" text REFERENCES "list_referral_reason" (code),
  "cas_ReasonForIncomingReferral_missing" text REFERENCES "list_missing_reason" (code),
  "cas_IncomingReferralDetails" text,
  "cas_ReferredOrganisation" varchar(64),
  "cas_ReferredPrimaryCaseWorker" varchar(64),
  "cas_ReasonForOutgoingReferral" text REFERENCES "list_referral_reason" (code),
  "cas_ReasonForOutgoingReferral_missing" text REFERENCES "list_missing_reason" (code),
  "cas_OutgoingReferralDate" text CHECK (CASE WHEN "cas_OutgoingReferralDate"::text ~ '^(?:(?:19|20)[0-9]{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?)$' THEN ("cas_OutgoingReferralDate" || substr('0000-01-01', length("cas_OutgoingReferralDate") + 1))::date IS NOT NULL ELSE "cas_OutgoingReferralDate" IS NULL END),
  "cas_OutgoingReferralDate_missing" text REFERENCES "list_missing_reason" (code),
  "cas_OutgoingReferralDetails" text,
  CHECK ("cas_IncomingReferralDate" IS NULL OR "cas_IncomingReferralDate_missing" IS NULL),
  CHECK ("cas_ReasonForIncomingReferral" IS NULL OR "cas_ReasonForIncomingReferral_missing" IS NULL),
  CHECK ("cas_ReasonForOutgoingReferral" IS NULL OR "cas_ReasonForOutgoingReferral_missing" IS NULL),
  CHECK ("cas_OutgoingReferralDate" IS NULL OR "cas_OutgoingReferralDate_missing" IS NULL)
);

CREATE TABLE "organisation" (
  "org_Id" varchar(64) PRIMARY KEY CHECK ("org_Id"::text ~ '^(?:[^\s;](?:[^\r\n;]{0,62}[^\s;])?)$'),
  "org_Name" text,
  "org_Name_missing" text REFERENCES "list_missing_reason" (code),
  "org_Type" text REFERENCES "list_organisation_type" (code),
  "org_Type_missing" text REFERENCES "list_missing_reason" (code),
  "org_ShippingStreet" text,
  "org_ShippingStreet_missing" text REFERENCES "list_missing_reason" (code),
  "org_ShippingCity" text,
  "org_ShippingCity_missing" text REFERENCES "list_missing_reason" (code),
  "org_ShippingState" text,
  "org_ShippingState_missing" text REFERENCES "list_missing_reason" (code),
  "org_ShippingPostalCode" text,
  "org_ShippingPostalCode_missing" text REFERENCES "list_missing_reason" (code),
  "org_ShippingCountry" text REFERENCES "list_country_alpha2" (code),
  "org_ShippingCountry_missing" text REFERENCES "list_missing_reason" (code),
  "org_ShippingLongitude" double precision CHECK ("org_ShippingLongitude" >= -180) CHECK ("org_ShippingLongitude" <= 180),
  "org_ShippingLongitude_missing" text REFERENCES "list_missing_reason" (code),
  "org_ShippingLatitude" double precision CHECK ("org_ShippingLatitude" >= -90) CHECK ("org_ShippingLatitude" <= 90),
  "org_ShippingLatitude_missing" text REFERENCES "list_missing_reason" (code),
  "org_Phone" text CHECK ("org_Phone"::text ~ '^(?:\+?[1-9][0-9]{1,14})$'),
  "org_Phone_missing" text REFERENCES "list_missing_reason" (code),
  CHECK ("org_Name" IS NULL OR "org_Name_missing" IS NULL),
  CHECK ("org_Type" IS NULL OR "org_Type_missing" IS NULL),
  CHECK ("org_ShippingStreet" IS NULL OR "org_ShippingStreet_missing" IS NULL),
  CHECK ("org_ShippingCity" IS NULL OR "org_ShippingCity_missing" IS NULL),
  CHECK ("org_ShippingState" IS NULL OR "org_ShippingState_missing" IS NULL),
  CHECK ("org_ShippingPostalCode" IS NULL OR "org_ShippingPostalCode_missing" IS NULL),
  CHECK ("org_ShippingCountry" IS NULL OR "org_ShippingCountry_missing" IS NULL),
  CHECK ("org_ShippingLongitude" IS NULL OR "org_ShippingLongitude_missing" IS NULL),
  CHECK ("org_ShippingLatitude" IS NULL OR "org_ShippingLatitude_missing" IS NULL),
  CHECK ("org_Phone" IS NULL OR "org_Phone_missing" IS NULL)
);

CREATE TABLE "support_plan" (
  "spl_Id" varchar(64) PRIMARY KEY CHECK ("spl_Id"::text ~ '^(?:[^\s;](?:[^\r\n;]{0,62}[^\s;])?)$'),
  "spl_Victim" varchar(64),
  "spl_Type" text REFERENCES "list_support_plan_type" (code),
  "spl_Type_missing" text REFERENCES "list_missing_reason" (code),
  "spl_Objectives" text,
  "spl_ActionPlan" text,
  "spl_PlannedEndDate" text CHECK (CASE WHEN "spl_PlannedEndDate"::text ~ '^(?:(?:19|20)[0-9]{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?)$' THEN ("spl_PlannedEndDate" || substr('0000-01-01', length("spl_PlannedEndDate") + 1))::date IS NOT NULL ELSE "spl_PlannedEndDate" IS NULL END),
  "spl_PlannedEndDate_missing" text REFERENCES "list_missing_reason" (code),
  "spl_ActualEndDate" text CHECK (CASE WHEN "spl_ActualEndDate"::text ~ '^(?:(?:19|20)[0-9]{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?)$' THEN ("spl_ActualEndDate" || substr('0000-01-01', length("spl_ActualEndDate") + 1))::date IS NOT NULL ELSE "spl_ActualEndDate" IS NULL END),
  "spl_ActualEndDate_missing" text REFERENCES "list_missing_reason" (code),
  CHECK ("spl_Type" IS NULL OR "spl_Type_missing" IS NULL),
  CHECK ("spl_PlannedEndDate" IS NULL OR "spl_PlannedEndDate_missing" IS NULL),
  CHECK ("spl_ActualEndDate" IS NULL OR "spl_ActualEndDate_missing" IS NULL)
);

CREATE TABLE "consent" (
  "con_Id" varchar(64) PRIMARY KEY CHECK ("con_Id"::text ~ '^(?:[^\s;](?:[^\r\n;]{0,62}[^\s;])?)$'),
  "con_Person" varchar(64),
  "con_Consent" boolean,
  "con_Consent_missing" text REFERENCES "list_missing_reason" (code),
  "con_Purposes_missing" text REFERENCES "list_missing_reason" (code),
  "con_Date" text CHECK (CASE WHEN "con_Date"::text ~ '^(?:(?:19|20)[0-9]{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?)$' THEN ("con_Date" || substr('0000-01-01', length("con_Date") + 1))::date IS NOT NULL ELSE "con_Date" IS NULL END),
  "con_Date_missing" text REFERENCES "list_missing_reason" (code),
  "con_WithdrawnDate" text CHECK (CASE WHEN "con_WithdrawnDate"::text ~ '^(?:(?:19|20)[0-9]{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?)$' THEN ("con_WithdrawnDate" || substr('0000-01-01', length("con_WithdrawnDate") + 1))::date IS NOT NULL ELSE "con_WithdrawnDate" IS NULL END),
  "con_WithdrawnDate_missing" text REFERENCES "list_missing_reason" (code),
  CHECK ("con_Consent" IS NULL OR "con_Consent_missing" IS NULL),
  CHECK ("con_Date" IS NULL OR "con_Date_missing" IS NULL),
  CHECK ("con_WithdrawnDate" IS NULL OR "con_WithdrawnDate_missing" IS NULL)
);

CREATE TABLE "person_prs_Citizenship" (
  "prs_Id" varchar(64) NOT NULL REFERENCES "person" ("prs_Id") ON DELETE CASCADE,
  code text NOT NULL REFERENCES "list_country_alpha2" (code),
  PRIMARY KEY ("prs_Id", code)
);

CREATE TABLE "victim_vic_PalermoAct" (
  "vic_Id" varchar(64) NOT NULL REFERENCES "victim" ("vic_Id") ON DELETE CASCADE,
  code text NOT NULL REFERENCES "list_palermo_act" (code),
  PRIMARY KEY ("vic_Id", code)
);

CREATE TABLE "victim_vic_PalermoMeans" (
  "vic_Id" varchar(64) NOT NULL REFERENCES "victim" ("vic_Id") ON DELETE CASCADE,
  code text NOT NULL REFERENCES "list_palermo_means" (code),
  PRIMARY KEY ("vic_Id", code)
);

CREATE TABLE "victim_vic_PalermoPurpose" (
  "vic_Id" varchar(64) NOT NULL REFERENCES "victim" ("vic_Id") ON DELETE CASCADE,
  code text NOT NULL REFERENCES "list_palermo_purpose" (code),
  PRIMARY KEY ("vic_Id", code)
);

CREATE TABLE "victim_vic_RecruiterRelation" (
  "vic_Id" varchar(64) NOT NULL REFERENCES "victim" ("vic_Id") ON DELETE CASCADE,
  code text NOT NULL REFERENCES "list_recruiter_relation" (code),
  PRIMARY KEY ("vic_Id", code)
);

CREATE TABLE "victim_vic_MethodOfRecruitment" (
  "vic_Id" varchar(64) NOT NULL REFERENCES "victim" ("vic_Id") ON DELETE CASCADE,
  code text NOT NULL REFERENCES "list_method_of_recruitment" (code),
  PRIMARY KEY ("vic_Id", code)
);

CREATE TABLE "victim_vic_RecruitmentWebsitesAndApps" (
  "vic_Id" varchar(64) NOT NULL REFERENCES "victim" ("vic_Id") ON DELETE CASCADE,
  code text NOT NULL REFERENCES "list_websites_and_apps" (code),
  PRIMARY KEY ("vic_Id", code)
);

CREATE TABLE "victim_vic_MethodsOfControl" (
  "vic_Id" varchar(64) NOT NULL REFERENCES "victim" ("vic_Id") ON DELETE CASCADE,
  code text NOT NULL REFERENCES "list_means_of_control" (code),
  PRIMARY KEY ("vic_Id", code)
);

CREATE TABLE "victim_vic_TypeOfExploitation" (
  "vic_Id" varchar(64) NOT NULL REFERENCES "victim" ("vic_Id") ON DELETE CASCADE,
  code text NOT NULL REFERENCES "list_type_of_exploitation" (code),
  PRIMARY KEY ("vic_Id", code)
);

CREATE TABLE "victim_vic_CountryOfExploitation" (
  "vic_Id" varchar(64) NOT NULL REFERENCES "victim" ("vic_Id") ON DELETE CASCADE,
  code text NOT NULL REFERENCES "list_country_alpha2" (code),
  PRIMARY KEY ("vic_Id", code)
);

CREATE TABLE "victim_vic_LabourSector" (
  "vic_Id" varchar(64) NOT NULL REFERENCES "victim" ("vic_Id") ON DELETE CASCADE,
  code text NOT NULL REFERENCES "list_labour_sector" (code),
  PRIMARY KEY ("vic_Id", code)
);

CREATE TABLE "victim_vic_CriminalActivities" (
  "vic_Id" varchar(64) NOT NULL REFERENCES "victim" ("vic_Id") ON DELETE CASCADE,
  code text NOT NULL REFERENCES "list_criminal_activity" (code),
  PRIMARY KEY ("vic_Id", code)
);

CREATE TABLE "victim_vic_TypeOfSexExploitation" (
  "vic_Id" varchar(64) NOT NULL REFERENCES "victim" ("vic_Id") ON DELETE CASCADE,
  code text NOT NULL REFERENCES "list_type_of_sex_exploitation" (code),
  PRIMARY KEY ("vic_Id", code)
);

CREATE TABLE "victim_vic_ExploitationWebsitesAndApps" (
  "vic_Id" varchar(64) NOT NULL REFERENCES "victim" ("vic_Id") ON DELETE CASCADE,
  code text NOT NULL REFERENCES "list_websites_and_apps" (code),
  PRIMARY KEY ("vic_Id", code)
);

CREATE TABLE "perpetrator_per_RoleInProcess" (
  "per_Id" varchar(64) NOT NULL REFERENCES "perpetrator" ("per_Id") ON DELETE CASCADE,
  code text NOT NULL REFERENCES "list_role_in_process" (code),
  PRIMARY KEY ("per_Id", code)
);

CREATE TABLE "consent_con_Purposes" (
  "con_Id" varchar(64) NOT NULL REFERENCES "consent" ("con_Id") ON DELETE CASCADE,
  code text NOT NULL REFERENCES "list_consent_purpose" (code),
  PRIMARY KEY ("con_Id", code)
);

ALTER TABLE "victim" ADD FOREIGN KEY ("vic_Person") REFERENCES "person" ("prs_Id");
ALTER TABLE "victim" ADD FOREIGN KEY ("vic_Case") REFERENCES "case" ("cas_Id");
ALTER TABLE "victim" ADD FOREIGN KEY ("vic_LocationOfRecruitment") REFERENCES "organisation" ("org_Id");
ALTER TABLE "victim" ADD FOREIGN KEY ("vic_LocationOfExploitation") REFERENCES "organisation" ("org_Id");
ALTER TABLE "perpetrator" ADD FOREIGN KEY ("per_Person") REFERENCES "person" ("prs_Id");
ALTER TABLE "perpetrator" ADD FOREIGN KEY ("per_Case") REFERENCES "case" ("cas_Id");
ALTER TABLE "perpetrator" ADD FOREIGN KEY ("per_Organisation") REFERENCES "organisation" ("org_Id");
ALTER TABLE "event" ADD FOREIGN KEY ("hte_Victim") REFERENCES "victim" ("vic_Id");
ALTER TABLE "referral" ADD FOREIGN KEY ("ref_Case") REFERENCES "case" ("cas_Id");
ALTER TABLE "referral" ADD FOREIGN KEY ("cas_ReferringOrganisation") REFERENCES "organisation" ("org_Id");
ALTER TABLE "referral" ADD FOREIGN KEY ("cas_ReferringPrimaryCaseWorker") REFERENCES "person" ("prs_Id");
ALTER TABLE "referral" ADD FOREIGN KEY ("cas_ReferredOrganisation") REFERENCES "organisation" ("org_Id");
ALTER TABLE "referral" ADD FOREIGN KEY ("cas_ReferredPrimaryCaseWorker") REFERENCES "person" ("prs_Id");
ALTER TABLE "support_plan" ADD FOREIGN KEY ("spl_Victim") REFERENCES "victim" ("vic_Id");
ALTER TABLE "consent" ADD FOREIGN KEY ("con_Person") REFERENCES "person" ("prs_Id");

COMMENT ON TABLE "case" IS 'What an organisation keeps together about one matter of trafficking. It may concern several people.';
COMMENT ON COLUMN "case"."cas_Id" IS 'Case identifier. What tells this case from every other one. It must carry no meaning, and in shared data it is a random identifier.';
COMMENT ON COLUMN "case"."cas_Status" IS 'Case status. Where the work on the case stands.';
COMMENT ON COLUMN "case"."cas_RegistrationDate" IS 'Date of registration. The day on which the organisation first recorded the case.';
COMMENT ON COLUMN "case"."cas_RegistrationYear" IS 'Year of registration. The year in which the organisation first recorded the case.';
COMMENT ON COLUMN "case"."cas_SourceType" IS 'Kind of source. In what kind of work the case came to be recorded.';
COMMENT ON COLUMN "case"."cas_CaseOwner" IS 'Case worker in charge. The member of staff who looks after the case.';
COMMENT ON COLUMN "case"."cas_ReasonForCaseClosure" IS 'Reason for closing the case. Why the work on the case ended, in words.';
COMMENT ON COLUMN "case"."cco_CaseComment" IS 'Case comment. What a case worker notes about the course of the case.';
COMMENT ON TABLE "person" IS 'A human being who has to do with a case, whether as a victim, as a perpetrator or otherwise.';
COMMENT ON COLUMN "person"."prs_Id" IS 'Person identifier. What tells this person from every other one in all cases. It must carry no meaning, and in shared data it is a random identifier.';
COMMENT ON COLUMN "person"."prs_Salutation" IS 'Form of address. How the person is addressed before the name, for example in a letter.';
COMMENT ON COLUMN "person"."prs_FirstName" IS 'First name. The person''s given name.';
COMMENT ON COLUMN "person"."prs_MiddleName" IS 'Middle name. A further name between the first name and the family name.';
COMMENT ON COLUMN "person"."prs_SecondName" IS 'Family name. The person''s family name, or the last part of the name where there is no family name.';
COMMENT ON COLUMN "person"."prs_Birthdate" IS 'Date of birth. The day on which the person was born.';
COMMENT ON COLUMN "person"."prs_AgeAtRegistration" IS 'Age at registration. The person''s age in full years when the case was first recorded.';
COMMENT ON COLUMN "person"."prs_AgeBand" IS 'Age band at registration. The span of ages in which the person was when the case was first recorded.';
COMMENT ON COLUMN "person"."prs_MajorityStatus" IS 'Adult or minor at registration. Whether the person was under 18 when the case was first recorded.';
COMMENT ON COLUMN "person"."prs_Gender" IS 'Gender. The gender that the person says is theirs.';
COMMENT ON COLUMN "person"."prs_Deceased" IS 'Deceased. Whether the person is known to have died.';
COMMENT ON COLUMN "person"."prs_MaritalStatus" IS 'Marital status. Whether the person is or was married, by law or custom.';
COMMENT ON COLUMN "person"."prs_NumberOfChildren" IS 'Number of children. How many children the person has.';
COMMENT ON COLUMN "person"."prs_PrimaryLanguage" IS 'First language. The language that the person speaks best.';
COMMENT ON COLUMN "person"."prs_SecondaryLanguage" IS 'Second language. Another language in which one can speak with the person.';
COMMENT ON COLUMN "person"."prs_HighestLevelOfEducation" IS 'Highest level of education. The highest level of education that the person has completed.';
COMMENT ON COLUMN "person"."prs_IdentityNumber" IS 'Identity number. A number that a state has given to the person, as on a passport.';
COMMENT ON COLUMN "person"."prs_Title" IS 'Position in an organisation. The post that the person holds in an organisation.';
COMMENT ON COLUMN "person"."prs_Email" IS 'E-mail address. An address at which the person can be reached safely by e-mail.';
COMMENT ON COLUMN "person"."prs_HomePhone" IS 'Home phone. A telephone number at the place where the person lives.';
COMMENT ON COLUMN "person"."prs_MobilePhone" IS 'Mobile phone. The number of the phone that the person carries.';
COMMENT ON COLUMN "person"."prs_MailingStreet" IS 'Street of the address. Street and house number at which the person gets mail.';
COMMENT ON COLUMN "person"."prs_MailingCity" IS 'City of the address. City or village in which the person gets mail.';
COMMENT ON COLUMN "person"."prs_MailingState" IS 'State or province of the address. State, province or region in which the person gets mail.';
COMMENT ON COLUMN "person"."prs_MailingPostalCode" IS 'Postal code of the address. The code by which mail is sorted for the person''s address.';
COMMENT ON COLUMN "person"."prs_MailingCountry" IS 'Country of the address. Country in which the person gets mail.';
COMMENT ON COLUMN "person"."prs_MailingLongitude" IS 'Longitude of the address. How far east of Greenwich the person''s address lies, in degrees.';
COMMENT ON COLUMN "person"."prs_MailingLatitude" IS 'Latitude of the address. How far north of the equator the person''s address lies, in degrees.';
COMMENT ON TABLE "victim" IS 'A person in one case, as someone against whom trafficking was or may have been committed.';
COMMENT ON COLUMN "victim"."vic_Id" IS 'Victim context identifier. What tells this person in this case from every other one. It must carry no meaning, and in shared data it is a random identifier.';
COMMENT ON COLUMN "victim"."vic_Person" IS 'Person who is the victim. The person whose situation this is.';
COMMENT ON COLUMN "victim"."vic_Case" IS 'Case of the victim. The case in which the person is a victim.';
COMMENT ON COLUMN "victim"."vic_TraffickingStatus" IS 'Trafficking status. Whether the person is held to be a victim of trafficking.';
COMMENT ON COLUMN "victim"."vic_IdentificationStatus" IS 'Identification as a victim. How far the identification of the person as a victim of trafficking has come.';
COMMENT ON COLUMN "victim"."vic_TraffickingStatusDecisionMakingOrg" IS 'Who decided on the status. The kind of organisation that decided whether the person is a victim of trafficking.';
COMMENT ON COLUMN "victim"."vic_RelationshipToTrafficker" IS 'Relationship to the trafficker. How close the person was to the trafficker before.';
COMMENT ON COLUMN "victim"."vic_AgeWhenTrafficked" IS 'Age when first trafficked. The person''s age in full years when the trafficking began.';
COMMENT ON COLUMN "victim"."vic_MajorityWhenTrafficked" IS 'Adult or minor when first trafficked. Whether the person was under 18 when the trafficking began.';
COMMENT ON COLUMN "victim"."vic_MajorityWhenExploited" IS 'Adult or minor when first exploited. Whether the person was under 18 when the exploitation began.';
COMMENT ON COLUMN "victim"."vic_MonthsTrafficked" IS 'Time in exploitation. How long the person was exploited, in bands of months.';
COMMENT ON COLUMN "victim"."vic_LocationOfRecruitment" IS 'Place of recruitment. The organisation, business or household where the person was recruited.';
COMMENT ON COLUMN "victim"."vic_ForcedLabourIndustry" IS 'Industry of forced labour. The economic activity in which the person was made to work.';
COMMENT ON COLUMN "victim"."vic_LocationOfExploitation" IS 'Place of exploitation. The organisation, business or household where the person was exploited.';
COMMENT ON TABLE "perpetrator" IS 'A person in one case, as someone who took part in the trafficking or is said to have done so.';
COMMENT ON COLUMN "perpetrator"."per_Id" IS 'Perpetrator context identifier. What tells this person in this case from every other one. It must carry no meaning, and in shared data it is a random identifier.';
COMMENT ON COLUMN "perpetrator"."per_Person" IS 'Person who is the perpetrator. The person whose part in the trafficking this is.';
COMMENT ON COLUMN "perpetrator"."per_Case" IS 'Case of the perpetrator. The case in which the person took part.';
COMMENT ON COLUMN "perpetrator"."per_RoleDetails" IS 'Details of the role. What the person did in the course of the trafficking, in words.';
COMMENT ON COLUMN "perpetrator"."per_Organisation" IS 'Organisation of the perpetrator. The organisation or business for which or through which the person acted.';
COMMENT ON TABLE "event" IS 'One step of the trafficking that a victim went through, at one place and time.';
COMMENT ON COLUMN "event"."hte_Id" IS 'Event identifier. What tells this event from every other one. It must carry no meaning, and in shared data it is a random identifier.';
COMMENT ON COLUMN "event"."hte_Victim" IS 'Victim of the event. The victim who went through the event.';
COMMENT ON COLUMN "event"."hte_Type" IS 'Type of event. Which step of the trafficking it was.';
COMMENT ON COLUMN "event"."hte_Date" IS 'Date of the event. When the event took place or began. Shared data say only the month.';
COMMENT ON COLUMN "event"."hte_Year" IS 'Year of the event. The year in which the event took place or began, where no more is known or wanted.';
COMMENT ON COLUMN "event"."hte_Street" IS 'Street of the event. Street and house number where the event took place.';
COMMENT ON COLUMN "event"."hte_City" IS 'City of the event. City or village where the event took place.';
COMMENT ON COLUMN "event"."hte_State" IS 'State or province of the event. State, province or region where the event took place.';
COMMENT ON COLUMN "event"."hte_PostalCode" IS 'Postal code of the event. Postal code of the place where the event took place.';
COMMENT ON COLUMN "event"."hte_Country" IS 'Country of the event. Country in which the event took place.';
COMMENT ON COLUMN "event"."hte_Longitude" IS 'Longitude of the event. How far east of Greenwich the event took place, in degrees.';
COMMENT ON COLUMN "event"."hte_Latitude" IS 'Latitude of the event. How far north of the equator the event took place, in degrees.';
COMMENT ON COLUMN "event"."hte_Description" IS 'Description of the event. What happened, in words.';
COMMENT ON TABLE "referral" IS 'The handing over of a case from one organisation to another, whether it comes in or goes out.';
COMMENT ON COLUMN "referral"."ref_Id" IS 'Referral identifier. What tells this referral from every other one. It must carry no meaning, and in shared data it is a random identifier.';
COMMENT ON COLUMN "referral"."ref_Case" IS 'Case that is referred. The case that is handed over.';
COMMENT ON COLUMN "referral"."cas_ReferringOrganisation" IS 'Referring organisation. The organisation from which the case comes.';
COMMENT ON COLUMN "referral"."cas_IncomingReferralDate" IS 'Date of incoming referral. The day on which the case was taken over from another organisation.';
COMMENT ON COLUMN "referral"."cas_ReferringPrimaryCaseWorker" IS 'Referring case worker. The member of staff who looked after the case at the referring organisation.';
COMMENT ON COLUMN "referral"."cas_ReasonForIncomingReferral" IS 'Reason for incoming referral. Why the case was handed over to this organisation.';
COMMENT ON COLUMN "referral"."cas_IncomingReferralDetails" IS 'Details of incoming referral. What was agreed and arranged for the incoming referral, in words.';
COMMENT ON COLUMN "referral"."cas_ReferredOrganisation" IS 'Organisation referred to. The organisation to which the case goes.';
COMMENT ON COLUMN "referral"."cas_ReferredPrimaryCaseWorker" IS 'Case worker referred to. The member of staff who takes over the case at the other organisation.';
COMMENT ON COLUMN "referral"."cas_ReasonForOutgoingReferral" IS 'Reason for outgoing referral. Why the case was handed over to another organisation.';
COMMENT ON COLUMN "referral"."cas_OutgoingReferralDate" IS 'Date of outgoing referral. The day on which the case was handed over to another organisation.';
COMMENT ON COLUMN "referral"."cas_OutgoingReferralDetails" IS 'Details of outgoing referral. What was agreed and arranged for the outgoing referral, in words.';
COMMENT ON TABLE "organisation" IS 'An organisation, business or household that has to do with a case, from a shelter to a place of exploitation.';
COMMENT ON COLUMN "organisation"."org_Id" IS 'Organisation identifier. What tells this organisation from every other one. It must carry no meaning.';
COMMENT ON COLUMN "organisation"."org_Name" IS 'Name of the organisation. What the organisation is called. It can tell where a victim is staying.';
COMMENT ON COLUMN "organisation"."org_Type" IS 'Type of organisation. What kind of organisation it is.';
COMMENT ON COLUMN "organisation"."org_ShippingStreet" IS 'Street of the organisation. Street and house number of the organisation.';
COMMENT ON COLUMN "organisation"."org_ShippingCity" IS 'City of the organisation. City or village of the organisation.';
COMMENT ON COLUMN "organisation"."org_ShippingState" IS 'State or province of the organisation. State, province or region of the organisation.';
COMMENT ON COLUMN "organisation"."org_ShippingPostalCode" IS 'Postal code of the organisation. The code by which mail is sorted for the organisation''s address.';
COMMENT ON COLUMN "organisation"."org_ShippingCountry" IS 'Country of the organisation. Country in which the organisation has its address.';
COMMENT ON COLUMN "organisation"."org_ShippingLongitude" IS 'Longitude of the organisation. How far east of Greenwich the organisation lies, in degrees.';
COMMENT ON COLUMN "organisation"."org_ShippingLatitude" IS 'Latitude of the organisation. How far north of the equator the organisation lies, in degrees.';
COMMENT ON COLUMN "organisation"."org_Phone" IS 'Phone of the organisation. The main telephone number of the organisation.';
COMMENT ON TABLE "support_plan" IS 'What a victim and an organisation have agreed to do so that the victim gets help.';
COMMENT ON COLUMN "support_plan"."spl_Id" IS 'Support plan identifier. What tells this plan from every other one. It must carry no meaning, and in shared data it is a random identifier.';
COMMENT ON COLUMN "support_plan"."spl_Victim" IS 'Victim supported. The victim for whom the plan is made.';
COMMENT ON COLUMN "support_plan"."spl_Type" IS 'Type of support. What kind of help the plan is for.';
COMMENT ON COLUMN "support_plan"."spl_Objectives" IS 'Objectives of the plan. What the plan is to achieve, in words.';
COMMENT ON COLUMN "support_plan"."spl_ActionPlan" IS 'Steps of the plan. What is to be done, by whom and when, in words.';
COMMENT ON COLUMN "support_plan"."spl_PlannedEndDate" IS 'Planned end of the plan. The day by which the plan should be finished.';
COMMENT ON COLUMN "support_plan"."spl_ActualEndDate" IS 'Actual end of the plan. The day on which the plan was finished or given up.';
COMMENT ON TABLE "consent" IS 'What a person allowed to be done with their data, when, and whether they took it back.';
COMMENT ON COLUMN "consent"."con_Id" IS 'Consent identifier. What tells this consent from every other one. It must carry no meaning, and in shared data it is a random identifier.';
COMMENT ON COLUMN "consent"."con_Person" IS 'Person who consents. The person whose data the consent is about.';
COMMENT ON COLUMN "consent"."con_Consent" IS 'Consent given. Whether the person, told what their data are used for, agreed of their own free will.';
COMMENT ON COLUMN "consent"."con_Date" IS 'Date of consent. The day on which the person agreed or refused.';
COMMENT ON COLUMN "consent"."con_WithdrawnDate" IS 'Date of withdrawal. The day on which the person took the consent back. From then on the record may not be shared.';

COMMIT;
