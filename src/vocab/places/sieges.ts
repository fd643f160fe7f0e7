// Places of the sieges of Syria and of the wars beside it, with the spellings reports use, in Latin and Arabic script.
// id | name | latitude | longitude | country | precision | other spellings. Coordinates to about half a kilometre.

/** The places, as text; `tables.ts` reads it. */
export const SIEGES = `
daraya | Daraya | 33.458 | 36.232 | SY | settlement | Darayya; Dariya; Darayyah; Dareya; Daraiya; Darraya; داريا
moadamiya | Moadamiya | 33.463 | 36.192 | SY | settlement | Moadameya; Moadamiyah; Moadamiyeh; Moadamia; Muadamiya; Muadhamiya; Mouadamiya; Mouaddamiya; Muadamiyat; Muadamiyat al-Sham; Mu'adamiyyat al-Sham; Moadamiyat al-Sham; Moadamiyet al-Sham; Madamiyet Elsham; Madamiyat al-Sham; Muaddamiyat ash Sham; Modamiya; Modamiyeh; المعضمية; معضمية الشام; معضمية
al-waer | Al-Waer | 34.741 | 36.676 | SY | district | al-Wa'er; Waer; Wa'er; Al-Waar; al-Wa'ar; Waar; الوعر
foah | Foah | 35.982 | 36.703 | SY | settlement | Fua; Fuah; Fu'a; Fu'ah; Foua; Fou'a; Fouaa; Fouah; al-Fu'ah; al-Fuah; al-Foua; al-Fu'aa; al-Fou'a; Al Fuah; Alfouaa; الفوعة
kefraya | Kefraya | 35.989 | 36.683 | SY | settlement | Kafraya; Kefriyya; Kafriya; Kafarya; Kefrayya; Kafrayya; Kfarya; Kefarya; Kfraya; كفريا
madaya | Madaya | 33.69 | 36.1 | SY | settlement | Madhaya; Madayya; مضايا
zabadani | Zabadani | 33.725 | 36.1 | SY | settlement | al-Zabadani; Al Zabadani; Az Zabadani; Zabadany; الزبداني
bqine | Bqine | 33.7 | 36.1 | SY | settlement | Buqayn; Bukein; Bouqain; Bqein; Baqin; Buqin; Buqein; بقين
eastern-ghouta | Eastern Ghouta | 33.52 | 36.43 | SY | region | East Ghouta; East Ghuta; Eastern Ghuta; Eastern Gouta; الغوطة الشرقية
western-ghouta | Western Ghouta | 33.43 | 36.17 | SY | region | West Ghouta; Western Ghuta; الغوطة الغربية
ghouta | Ghouta | 33.5 | 36.37 | SY | region | Ghuta; al-Ghouta; الغوطة
douma | Douma | 33.572 | 36.402 | SY | settlement | Duma; Doma; دوما
harasta | Harasta | 33.558 | 36.365 | SY | settlement | Harasta al-Basal; حرستا
arbin | Arbin | 33.536 | 36.367 | SY | settlement | Irbin; Erbin; Arbeen; عربين
zamalka | Zamalka | 33.525 | 36.353 | SY | settlement | زملكا
jobar | Jobar | 33.527 | 36.335 | SY | district | Jobar district; Jowbar; جوبر
qaboun | Qaboun | 33.546 | 36.333 | SY | district | al-Qaboun; Qabun; القابون
barzeh | Barzeh | 33.553 | 36.316 | SY | district | Barzah; Berzeh; برزة
ain-tarma | Ain Tarma | 33.516 | 36.345 | SY | settlement | Ein Tarma; Ayn Tarma; عين ترما
kafr-batna | Kafr Batna | 33.517 | 36.375 | SY | settlement | Kafar Batna; Kfar Batna; Kafarbatna; كفر بطنا
hamouriyah | Hamouriyah | 33.53 | 36.39 | SY | settlement | Hamouria; Hammouriyeh; Hamoria; Hamouriya; حمورية
saqba | Saqba | 33.516 | 36.389 | SY | settlement | Sakba; سقبا
misraba | Misraba | 33.548 | 36.396 | SY | settlement | Mesraba; مسرابا
marj | Marj | 33.49 | 36.48 | SY | region | al-Marj; المرج
nashabiyah | Nashabiyah | 33.508 | 36.49 | SY | settlement | Nashabiyeh; al-Nashabiyah; النشابية
adra | Adra | 33.603 | 36.515 | SY | settlement | عدرا
yarmouk | Yarmouk | 33.474 | 36.303 | SY | district | Yarmouk camp; Yarmouk Camp; Yarmuk; al-Yarmouk; مخيم اليرموك; اليرموك
hajar-al-aswad | Hajar al-Aswad | 33.459 | 36.304 | SY | settlement | al-Hajar al-Aswad; الحجر الأسود
yalda | Yalda | 33.466 | 36.32 | SY | settlement | Yelda; يلدا
babbila | Babbila | 33.472 | 36.334 | SY | settlement | Babila; ببيلا
beit-sahm | Beit Sahm | 33.468 | 36.35 | SY | settlement | Bait Sahm; بيت سحم
qudsaya | Qudsaya | 33.533 | 36.217 | SY | settlement | Qudsayya; Qadsayya; Qudssaya; Kudsaya; قدسيا
al-hama | al-Hama | 33.548 | 36.216 | SY | settlement | Hameh; al-Hameh; الهامة
al-tall | Al-Tall | 33.61 | 36.31 | SY | settlement | al-Tal; Al Tall; Tal; التل
khan-al-shih | Khan al-Shih | 33.357 | 36.113 | SY | settlement | Khan al-Shieh; Khan Eshieh; Khan al-Sheeh; Khan al-Shih camp; Khan Shih; خان الشيح
wadi-barada | Wadi Barada | 33.62 | 36.16 | SY | region | Barada Valley; وادي بردى
ain-al-fijah | Ain al-Fijah | 33.615 | 36.183 | SY | settlement | Ain al-Fijeh; Ein al-Fijeh; Ain el-Fijah; عين الفيجة
sayyida-zaynab | Sayyida Zaynab | 33.444 | 36.34 | SY | settlement | Sayyida Zeinab; Sayeda Zeinab; Sayida Zeinab; Sit Zeinab; السيدة زينب
kiswah | Kiswah | 33.357 | 36.246 | SY | settlement | al-Kiswah; Kisweh; الكسوة
mezzeh | Mezzeh | 33.5 | 36.25 | SY | district | Mazzeh; Mezze; al-Mezzeh; المزة
mezzeh-airport | Mezzeh airport | 33.479 | 36.224 | SY | site | Mezzeh military airport; Mezzeh air base; مطار المزة
damascus | Damascus | 33.51 | 36.29 | SY | settlement | Dimashq; Damas; دمشق
rif-dimashq | Rif Dimashq | 33.6 | 36.8 | SY | region | Rural Damascus; Reef Dimashq; Damascus countryside; Rif Damascus; ريف دمشق
aleppo | Aleppo | 36.202 | 37.16 | SY | settlement | Halab; حلب
eastern-aleppo | Eastern Aleppo | 36.2 | 37.18 | SY | district | East Aleppo; حلب الشرقية
western-aleppo | Western Aleppo | 36.2 | 37.12 | SY | district | West Aleppo
castello-road | Castello Road | 36.255 | 37.15 | SY | site | Castello road; طريق الكاستيلو
ramouseh | Ramouseh | 36.16 | 37.135 | SY | district | Ramousah; Ramosa; Ramussa; Ramouseh road; Ramousseh; الراموسة
handarat | Handarat | 36.28 | 37.17 | SY | district | Handarat camp; حندرات
sheikh-maqsoud | Sheikh Maqsoud | 36.235 | 37.155 | SY | district | Sheikh Maqsood; Sheikh Maksoud; الشيخ مقصود
salaheddin | Salaheddin | 36.183 | 37.12 | SY | district | Salaheddine; Salah al-Din district; صلاح الدين
nubl | Nubl | 36.375 | 36.994 | SY | settlement | Nubul; Nobbol; Nubbul; نبل
zahraa | Zahraa | 36.362 | 37.005 | SY | settlement | al-Zahraa; Zahra; al-Zahra; Zahraa town; الزهراء
atarib | Atarib | 36.139 | 36.83 | SY | settlement | al-Atarib; الأتارب
khan-tuman | Khan Tuman | 36.121 | 37.06 | SY | settlement | Khan Touman; خان طومان
azaz | Azaz | 36.586 | 37.044 | SY | settlement | A'zaz; أعزاز; اعزاز
al-bab | al-Bab | 36.371 | 37.517 | SY | settlement | Al Bab; الباب
manbij | Manbij | 36.528 | 37.955 | SY | settlement | Manbej; منبج
jarablus | Jarablus | 36.817 | 38.011 | SY | settlement | Jarabulus; Jarabulos; جرابلس
dabiq | Dabiq | 36.536 | 37.27 | SY | settlement | دابق
kobani | Kobani | 36.891 | 38.354 | SY | settlement | Kobane; Ayn al-Arab; Ain al-Arab; عين العرب; كوباني
afrin | Afrin | 36.512 | 36.869 | SY | settlement | Efrin; عفرين
idlib | Idlib | 35.931 | 36.634 | SY | settlement | Idleb; إدلب; ادلب
binnish | Binnish | 35.957 | 36.713 | SY | settlement | Bennish; بنش
maaret-misrin | Maaret Misrin | 36.011 | 36.671 | SY | settlement | Maarrat Misrin; Ma'arrat Misrin; معرة مصرين
maarat-al-numan | Maarat al-Numan | 35.643 | 36.668 | SY | settlement | Maaret al-Numan; Ma'arrat al-Nu'man; Maarat al-Nu'man; Marat al-Numan; معرة النعمان
saraqeb | Saraqeb | 35.864 | 36.806 | SY | settlement | Saraqib; سراقب
khan-sheikhoun | Khan Sheikhoun | 35.443 | 36.651 | SY | settlement | Khan Sheikhun; Khan Shaykhun; خان شيخون
jisr-al-shughur | Jisr al-Shughur | 35.813 | 36.317 | SY | settlement | Jisr al-Shughour; Jisr ash-Shugur; جسر الشغور
ariha | Ariha | 35.814 | 36.61 | SY | settlement | أريحا
taftanaz | Taftanaz | 35.998 | 36.786 | SY | settlement | تفتناز
sarmin | Sarmin | 35.903 | 36.726 | SY | settlement | سرمين
kafr-nabl | Kafranbel | 35.614 | 36.56 | SY | settlement | Kafr Nabl; Kafr Nabel; Kafranbil; كفرنبل
bab-al-hawa | Bab al-Hawa | 36.239 | 36.684 | SY | site | Bab al-Hawa crossing; باب الهوى
homs | Homs | 34.732 | 36.71 | SY | settlement | Hims; حمص
baba-amr | Baba Amr | 34.711 | 36.69 | SY | district | Baba Amro; بابا عمرو
khalidiya | Khalidiya | 34.743 | 36.718 | SY | district | Khaldiyeh; al-Khalidiyah; الخالدية
rastan | Rastan | 34.926 | 36.733 | SY | settlement | al-Rastan; Al Rastan; Ar Rastan; الرستن
talbiseh | Talbiseh | 34.841 | 36.731 | SY | settlement | Talbisa; Talbiseh; Talbisah; Tallbisah; Talbise; تلبيسة
houla | Houla | 34.886 | 36.512 | SY | region | Hula; al-Houla; Al Hula; الحولة
ter-maela | Ter Maela | 34.79 | 36.7 | SY | settlement | Teir Maalah; Tir Maala; تير معلة
dar-al-kabira | Dar al-Kabira | 34.8 | 36.68 | SY | settlement | Dar Kabira; Al-Dar al-Kabirah; الدار الكبيرة
qusayr | Qusayr | 34.509 | 36.58 | SY | settlement | al-Qusayr; Qusair; al-Qusair; Qseir; القصير
palmyra | Palmyra | 34.56 | 38.267 | SY | settlement | Tadmur; Tadmor; تدمر
qaryatayn | Qaryatayn | 34.228 | 37.24 | SY | settlement | al-Qaryatayn; Qaryatain; القريتين
hama | Hama | 35.132 | 36.757 | SY | settlement | Hamah; حماة
salamiyah | Salamiyah | 35.012 | 37.053 | SY | settlement | Salamiya; Salamieh; السلمية
deir-ez-zor | Deir ez-Zor | 35.336 | 40.141 | SY | settlement | Deir al-Zor; Deir Ezzor; Deir Ezzour; Dayr az-Zawr; Dair Alzour; Deir al-Zour; Deir ez-Zour; Deir Azzour; Deir Ez Zor; Deir ezZor; دير الزور
raqqa | Raqqa | 35.951 | 39.009 | SY | settlement | Raqqah; al-Raqqa; al-Raqqah; Ar-Raqqah; Rakka; الرقة
tabqa | Tabqa | 35.837 | 38.548 | SY | settlement | al-Tabqa; Tabqah; Thawra; الطبقة
hasakah | Hasakah | 36.507 | 40.744 | SY | settlement | al-Hasakah; Hasaka; Hassakeh; Hasakeh; al-Hasaka; Al-Hassakeh; الحسكة
qamishli | Qamishli | 37.05 | 41.22 | SY | settlement | al-Qamishli; Kamishli; Qamishlo; القامشلي
al-hol | al-Hol | 36.39 | 41.13 | SY | settlement | al-Hawl; al-Hol camp; Al Hol; الهول
ras-al-ain | Ras al-Ain | 36.85 | 40.07 | SY | settlement | Ras al-Ayn; Serekaniye; رأس العين
tal-abyad | Tal Abyad | 36.697 | 38.956 | SY | settlement | Tell Abyad; Tall Abyad; تل أبيض
mayadin | Mayadin | 35.02 | 40.453 | SY | settlement | al-Mayadin; Mayadeen; الميادين
abu-kamal | Abu Kamal | 34.452 | 40.918 | SY | settlement | Albu Kamal; Al-Bukamal; Bukamal; البوكمال
baghouz | Baghouz | 34.45 | 40.96 | SY | settlement | al-Baghuz; Baghuz; الباغوز
daraa | Daraa | 32.62 | 36.103 | SY | settlement | Dera'a; Deraa; Dar'a; درعا
nawa | Nawa | 32.889 | 36.04 | SY | settlement | نوى
busra | Bosra | 32.518 | 36.482 | SY | settlement | Busra al-Sham; Bosra al-Sham; بصرى الشام
sweida | Sweida | 32.709 | 36.569 | SY | settlement | Suwayda; As-Suwayda; Suweida; al-Suwayda; السويداء
quneitra | Quneitra | 33.126 | 35.824 | SY | settlement | Qunaitra; Kuneitra; القنيطرة
latakia | Latakia | 35.519 | 35.792 | SY | settlement | Lattakia; Ladhiqiyah; اللاذقية
tartus | Tartus | 34.889 | 35.887 | SY | settlement | Tartous; طرطوس
baniyas | Baniyas | 35.182 | 35.949 | SY | settlement | Banias; بانياس
khmeimim | Khmeimim | 35.411 | 35.944 | SY | site | Hmeimim; Hmeymim; Khmeimim air base; Hmeimim air base; حميميم
shayrat | Shayrat | 34.49 | 36.91 | SY | site | Shayrat air base; Al Shayrat; الشعيرات
rukban | Rukban | 33.31 | 38.7 | SY | site | Rukban camp; al-Rukban; الركبان
al-tanf | al-Tanf | 33.506 | 38.618 | SY | site | Tanf; At Tanf; التنف
sukhnah | Sukhnah | 34.887 | 38.872 | SY | settlement | al-Sukhnah; Sukhna; Badia al-Sukhnah; السخنة
jaramana | Jaramana | 33.486 | 36.346 | SY | settlement | جرمانا
sednaya | Sednaya | 33.696 | 36.377 | SY | settlement | Saidnaya; Saydnaya; صيدنايا
maaloula | Maaloula | 33.844 | 36.547 | SY | settlement | Maalula; معلولا
yabroud | Yabroud | 33.969 | 36.657 | SY | settlement | Yabrud; يبرود
nabk | Nabk | 34.025 | 36.729 | SY | settlement | al-Nabk; النبك
arsal | Arsal | 34.18 | 36.42 | LB | settlement | Aarsal; Ersal; عرسال
beirut | Beirut | 33.889 | 35.494 | LB | settlement | Beyrouth; بيروت
dahiyeh | Dahiyeh | 33.853 | 35.509 | LB | district | Dahieh; Dahiya; الضاحية
gaza-city | Gaza City | 31.502 | 34.467 | PS | settlement | مدينة غزة
khan-younis | Khan Younis | 31.346 | 34.303 | PS | settlement | Khan Yunis; Khan Yunus; خان يونس
rafah | Rafah | 31.287 | 34.255 | PS | settlement | رفح
jabalia | Jabalia | 31.528 | 34.484 | PS | settlement | Jabalya; Jabaliya; جباليا
beit-hanoun | Beit Hanoun | 31.538 | 34.538 | PS | settlement | بيت حانون
beit-lahia | Beit Lahia | 31.55 | 34.503 | PS | settlement | Beit Lahiya; بيت لاهيا
deir-al-balah | Deir al-Balah | 31.417 | 34.35 | PS | settlement | دير البلح
nuseirat | Nuseirat | 31.448 | 34.393 | PS | settlement | Nusseirat; النصيرات
al-mawasi | al-Mawasi | 31.34 | 34.25 | PS | region | Mawasi; المواصي
jenin | Jenin | 32.46 | 35.3 | PS | settlement | جنين
nablus | Nablus | 32.221 | 35.254 | PS | settlement | نابلس
hebron | Hebron | 31.53 | 35.095 | PS | settlement | الخليل
ramallah | Ramallah | 31.9 | 35.2 | PS | settlement | رام الله
jerusalem | Jerusalem | 31.77 | 35.217 | IL | settlement | al-Quds; القدس
east-jerusalem | East Jerusalem | 31.785 | 35.24 | PS | district | القدس الشرقية
baghdad | Baghdad | 33.341 | 44.401 | IQ | settlement | بغداد
mosul | Mosul | 36.335 | 43.119 | IQ | settlement | Mosel; الموصل
fallujah | Fallujah | 33.349 | 43.782 | IQ | settlement | Falluja; Faluja; الفلوجة
ramadi | Ramadi | 33.421 | 43.301 | IQ | settlement | الرمادي
tikrit | Tikrit | 34.616 | 43.679 | IQ | settlement | تكريت
kirkuk | Kirkuk | 35.468 | 44.392 | IQ | settlement | كركوك
tal-afar | Tal Afar | 36.376 | 42.449 | IQ | settlement | Tall Afar; Tel Afar; تلعفر
sinjar | Sinjar | 36.321 | 41.864 | IQ | settlement | Shingal; سنجار
erbil | Erbil | 36.19 | 44.009 | IQ | settlement | Irbil; Arbil; Hawler; أربيل
najaf | Najaf | 32 | 44.336 | IQ | settlement | النجف
karbala | Karbala | 32.616 | 44.025 | IQ | settlement | Kerbala; كربلاء
basra | Basra | 30.508 | 47.783 | IQ | settlement | Basrah; البصرة
qayyarah | Qayyarah | 35.8 | 43.29 | IQ | settlement | Qayyara; Qayara; القيارة
hawija | Hawija | 35.326 | 43.772 | IQ | settlement | Hawijah; Huwaijah; Huwaija; الحويجة
sanaa | Sanaa | 15.354 | 44.207 | YE | settlement | Sana'a; Sana?; San'a; صنعاء
aden | Aden | 12.779 | 45.037 | YE | settlement | عدن
taiz | Taiz | 13.58 | 44.021 | YE | settlement | Ta'izz; Taizz; تعز
hodeidah | Hodeidah | 14.798 | 42.954 | YE | settlement | Hodeida; Hudaydah; al-Hudaydah; Hudaida; Al Hudaydah; الحديدة
marib | Marib | 15.463 | 45.325 | YE | settlement | Ma'rib; Mareb; مأرب
saada | Saada | 16.94 | 43.764 | YE | settlement | Sa'dah; Sa'ada; Saadah; صعدة
mokha | Mokha | 13.319 | 43.25 | YE | settlement | Mocha; المخا
hajjah | Hajjah | 15.695 | 43.603 | YE | settlement | Hajja; حجة
dhale | Dhale | 13.696 | 44.731 | YE | settlement | al-Dhale; Ad Dali; الضالع
tripoli-libya | Tripoli | 32.887 | 13.191 | LY | settlement | طرابلس
tripoli-lebanon | Tripoli | 34.437 | 35.85 | LB | settlement | Tarabulus
benghazi | Benghazi | 32.117 | 20.069 | LY | settlement | بنغازي
misrata | Misrata | 32.375 | 15.092 | LY | settlement | Misratah; Misurata; مصراتة
sirte | Sirte | 31.205 | 16.589 | LY | settlement | Surt; Sirt; سرت
derna | Derna | 32.767 | 22.637 | LY | settlement | Darnah; درنة
khartoum | Khartoum | 15.552 | 32.532 | SD | settlement | الخرطوم
omdurman | Omdurman | 15.644 | 32.478 | SD | settlement | أم درمان
el-fasher | El Fasher | 13.628 | 25.35 | SD | settlement | al-Fashir; El-Fasher; Al Fashir; al-Fasher; الفاشر
el-geneina | El Geneina | 13.453 | 22.447 | SD | settlement | Geneina; al-Geneina; El-Geneina; Al Junaynah; الجنينة
nyala | Nyala | 12.049 | 24.881 | SD | settlement | نيالا
el-obeid | El Obeid | 13.184 | 30.217 | SD | settlement | El-Obeid; al-Ubayyid; الأبيض
zamzam | Zamzam | 13.49 | 25.31 | SD | site | Zamzam camp; زمزم
wad-madani | Wad Madani | 14.401 | 33.52 | SD | settlement | Wad Medani; ود مدني
bakhmut | Bakhmut | 48.595 | 38 | UA | settlement | Artemivsk; Artyomovsk; Бахмут
mariupol | Mariupol | 47.095 | 37.543 | UA | settlement | Маріуполь; Мариуполь
avdiivka | Avdiivka | 48.139 | 37.743 | UA | settlement | Avdeevka; Авдіївка
debaltseve | Debaltseve | 48.337 | 38.405 | UA | settlement | Debaltsevo; Дебальцево
kyiv | Kyiv | 50.45 | 30.523 | UA | settlement | Kiev; Київ; Киев
bucha | Bucha | 50.55 | 30.21 | UA | settlement | Буча
srebrenica | Srebrenica | 44.106 | 19.297 | BA | settlement
gorazde | Gorazde | 43.667 | 18.976 | BA | settlement | Goražde
zepa | Zepa | 43.953 | 19.132 | BA | settlement | Žepa
vukovar | Vukovar | 45.345 | 19.002 | HR | settlement
mekele | Mekelle | 13.497 | 39.475 | ET | settlement | Mekele; Mek'ele; Makalle
kilinochchi | Kilinochchi | 9.396 | 80.398 | LK | settlement
mullaitivu | Mullaitivu | 9.267 | 80.814 | LK | settlement | Mullaittivu
puttumatalan | Puttumatalan | 9.335 | 80.742 | LK | settlement | Putumattalan; Puthumathalan
murindo | Murindó | 6.978 | -76.817 | CO | settlement
mullivaikal | Mullivaikal | 9.316 | 80.771 | LK | settlement | Mullivaikkal; Mullivaykal; Vellamullivaikal
marawi | Marawi | 8 | 124.29 | PH | settlement | Marawi City
gao | Gao | 16.27 | -0.04 | ML | settlement
sake | Sake | -1.57 | 29.04 | CD | settlement
rutshuru | Rutshuru | -1.19 | 29.45 | CD | settlement
bunagana | Bunagana | -1.3 | 29.6 | CD | settlement
masisi | Masisi | -1.4 | 28.81 | CD | settlement
minova | Minova | -1.71 | 29.02 | CD | settlement
mocimboa-da-praia | Mocimboa da Praia | -11.35 | 40.35 | MZ | settlement | Mocímboa da Praia; Mocimboa
pibor | Pibor | 6.8 | 33.13 | SS | settlement
babanusa | Babanusa | 11.33 | 27.8 | SD | settlement | Babanousa
tawila | Tawila | 13.5 | 24.88 | SD | settlement | Tawilah
bahri | Bahri | 15.64 | 32.53 | SD | settlement | Khartoum North
humera | Humera | 14.3 | 36.61 | ET | settlement
alamata | Alamata | 12.42 | 39.56 | ET | settlement
kobo | Kobo | 12.15 | 39.63 | ET | settlement
shabwa | Shabwa | 14.53 | 46.83 | YE | region | Shabwah
seiyun | Seiyun | 15.94 | 48.79 | YE | settlement | Sayun; Say'un; Seyun
tawergha | Tawergha | 32.01 | 15.06 | LY | settlement | Tawargha
vuhledar | Vuhledar | 47.78 | 37.25 | UA | settlement | Ugledar; Вугледар
robotyne | Robotyne | 47.44 | 35.84 | UA | settlement | Rabotino; Роботине
ilovaisk | Ilovaisk | 47.92 | 38.2 | UA | settlement | Ilovaysk; Іловайськ
stepanakert | Stepanakert | 39.82 | 46.75 | AZ | settlement | Khankendi; Xankendi
lachin | Lachin | 39.64 | 46.55 | AZ | settlement
puthukkudiyiruppu | Puthukkudiyiruppu | 9.31 | 80.69 | LK | settlement | Puthukudiyirippu; Puthukkudiyirippu
mannar | Mannar | 8.98 | 79.91 | LK | settlement
myawaddy | Myawaddy | 16.689 | 98.509 | MM | settlement
kawkareik | Kawkareik | 16.555 | 98.24 | MM | settlement
laukkai | Laukkai | 23.69 | 98.76 | MM | settlement | Laukkaing; Laukai
buthidaung | Buthidaung | 20.87 | 92.53 | MM | settlement
maungdaw | Maungdaw | 20.82 | 92.37 | MM | settlement
kyaukme | Kyaukme | 22.54 | 97.03 | MM | settlement
mindat | Mindat | 21.36 | 93.95 | MM | settlement
baiji | Baiji | 34.93 | 43.49 | IQ | settlement | Beiji
amerli | Amerli | 34.73 | 44.58 | IQ | settlement | Amirli
haditha | Haditha | 34.14 | 42.38 | IQ | settlement
musa-qala | Musa Qala | 32.37 | 64.77 | AF | settlement | Musa Qaleh
`
