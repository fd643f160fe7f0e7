// Continents, seas, rivers and regions that war news names and no list of towns holds.
// name | latitude | longitude | country code, or several, or empty | kind | other names. Kinds: continent, region, water, site.

/** The regions, as text; `tables.ts` reads it. */
export const REGIONS = `
Africa | 7.19 | 21.09 | | continent
Asia | 30 | 89 | | continent
Europe | 49 | 10 | | continent
North America | 46 | -100 | | continent
South America | -14.6 | -57.7 | | continent
Oceania | -18 | 139 | | continent
Antarctica | -80 | 20 | | continent
Central America | 14.6 | -86.5 | | region
Latin America | -10 | -66 | | region
Caribbean | 15.5 | -73.5 | | region
Middle East | 32.5 | 36.5 | | region | Mideast; Mid East; الشرق الأوسط
Near East | 31.5 | 38 | | region
North Africa | 27 | 12 | | region | Northern Africa; Maghreb
West Africa | 12 | -2 | | region | Western Africa
East Africa | 2 | 36 | | region | Eastern Africa
Central Africa | 4 | 20 | | region
Southern Africa | -22 | 25 | | region
sub-Saharan Africa | -2 | 22 | | region
Horn of Africa | 8 | 46 | | region
Sahel | 15 | 5 | | region
Sahara | 23 | 10 | | region | Sahara Desert
Great Lakes region | -2 | 29.5 | | region
Western Europe | 48 | 4 | | region
Eastern Europe | 50 | 28 | | region
Central Europe | 48.7 | 16 | | region
Southern Europe | 42 | 14 | | region
Northern Europe | 60 | 18 | | region
Balkans | 43 | 21 | | region | Balkan Peninsula; Western Balkans
Scandinavia | 63 | 15 | | region
Baltics | 57 | 25 | | region | Baltic states
Caucasus | 42.5 | 45 | | region | South Caucasus
North Caucasus | 43 | 45 | RU | region
Central Asia | 43 | 66 | | region
South Asia | 25 | 78 | | region | Indian subcontinent
Southeast Asia | 8 | 108 | | region | South-East Asia; South East Asia
East Asia | 36 | 112 | | region
Asia-Pacific | 15 | 125 | | region
Arabian Peninsula | 22 | 46 | | region | Arabia
Levant | 34 | 36.5 | | region
Gulf | 26.8 | 51.5 | | water | Persian Gulf; Arabian Gulf
Iberian Peninsula | 40.2 | -4 | | region | Iberia
Korean Peninsula | 38 | 127 | | region
Crimea | 45.3 | 34.4 | UA | region | Crimean Peninsula; Крым; Крим
Donbas | 48.3 | 38.2 | UA | region | Donbass; Донбас; Донбасс
Donetsk People's Republic | 48 | 37.8 | UA | region
Luhansk People's Republic | 48.6 | 39.3 | UA | region
Golan Heights | 33 | 35.75 | SY | region | Golan; الجولان
Galilee | 32.8 | 35.4 | IL | region
Negev | 30.8 | 34.8 | IL | region | Negev Desert
Gaza Strip | 31.42 | 34.33 | PS | region | Gaza; قطاع غزة; غزة
West Bank | 31.9 | 35.25 | PS | region | Judea and Samaria; الضفة الغربية
Sinai | 29.5 | 34 | EG | region | Sinai Peninsula; North Sinai
Kurdistan | 36.5 | 44.5 | IQ | region | Iraqi Kurdistan; Kurdistan Region; Kurdistan Region of Iraq; South Kurdistan
Rojava | 36.6 | 40 | SY | region | Autonomous Administration of North and East Syria
Badia | 34.2 | 38.8 | SY | region | Badia al-Sham; Syrian Desert
Jazira | 36.3 | 40.6 | SY | region
Anbar | 32.9 | 41.6 | IQ | region | Al Anbar; al-Anbar; Anbar Province
Nineveh Plains | 36.4 | 43.3 | IQ | region
Sunni Triangle | 33.7 | 43.6 | IQ | region
Green Zone | 33.306 | 44.39 | IQ | site
Darfur | 13 | 24.7 | SD | region | Darfour; دارفور
Gezira | 14.5 | 33.5 | SD | region | Gezira state; Al Gezira; El Gezira; Al-Gezira; Gezira State
Kordofan | 12.5 | 29.5 | SD | region
Nuba Mountains | 11 | 30.7 | SD | region
Abyei | 9.6 | 28.4 | SD | region
Equatoria | 4.9 | 31 | SS | region
Upper Nile | 9.9 | 32.2 | SS | region
Tigray | 13.9 | 38.8 | ET | region | Tigray Region
Amhara | 11.5 | 38 | ET | region
Oromia | 8 | 39.5 | ET | region
Ogaden | 7 | 44 | ET | region
Afar | 12 | 41 | ET | region
Puntland | 8.5 | 49 | SO | region
Jubaland | 0.5 | 42 | SO | region
Azawad | 17.5 | -1.5 | ML | region
Liptako-Gourma | 14.5 | 0.5 | | region
Lake Chad Basin | 13 | 14 | | region | Lake Chad region
Casamance | 12.8 | -15.5 | SN | region
Niger Delta | 5 | 6.2 | NG | region
Biafra | 5.8 | 7.5 | NG | region
Ambazonia | 5.8 | 9.6 | CM | region
Katanga | -9 | 26 | CD | region
Kivu | -2.5 | 28.5 | CD | region
Ituri | 1.9 | 29.5 | CD | region
Kasai | -5 | 21.4 | CD | region
Cabinda | -5.1 | 12.3 | AO | region
Cyrenaica | 28 | 23 | LY | region | Barqa
Tripolitania | 31 | 13.5 | LY | region
Fezzan | 26.3 | 13.4 | LY | region
Sirte Basin | 29.5 | 18.5 | LY | region
Oil Crescent | 30.4 | 18.8 | LY | region
Hadramawt | 16.3 | 49 | YE | region | Hadhramaut; Hadramaut; حضرموت
Tihama | 15 | 43.3 | YE | region
Helmand | 31.4 | 64.1 | AF | region
Panjshir Valley | 35.3 | 69.7 | AF | region | Panjshir
Tora Bora | 34.12 | 70.22 | AF | site
Kashmir | 34.3 | 76 | | region | Jammu and Kashmir
Waziristan | 32.5 | 69.8 | PK | region | North Waziristan; South Waziristan
Balochistan | 28 | 66 | PK | region | Baluchistan
Khyber Pakhtunkhwa | 34.5 | 72 | PK | region
Punjab | 31 | 73 | PK | region
Rakhine | 19.8 | 94 | MM | region | Rakhine State; Arakan
Kachin | 26 | 97.5 | MM | region | Kachin State
Shan | 21.8 | 98 | MM | region | Shan State
Karen State | 17 | 97.7 | MM | region | Kayin; Kayin State
Vanni | 9.1 | 80.5 | LK | region | Wanni
Jaffna Peninsula | 9.7 | 80.1 | LK | region
Tamil Eelam | 9 | 80.8 | LK | region
Mindanao | 7.8 | 125 | PH | region
Sulu Archipelago | 6 | 121 | PH | region
Luzon | 16 | 121 | PH | region
Aceh | 4.3 | 97 | ID | region
Papua | -4 | 138 | ID | region | West Papua
Java | -7.5 | 110 | ID | region
Sumatra | 0 | 102 | ID | region
Borneo | 1 | 114 | | region
Bali | -8.4 | 115.2 | ID | region
Tibet | 31.5 | 88 | CN | region
Xinjiang | 41 | 85 | CN | region
Inner Mongolia | 44 | 113 | CN | region
Manchuria | 45 | 126 | CN | region
Siberia | 60 | 100 | RU | region
Chechnya | 43.3 | 45.7 | RU | region | Chechen Republic
Dagestan | 43 | 47 | RU | region
Ingushetia | 43.2 | 45 | RU | region
North Ossetia | 43 | 44.2 | RU | region
Republika Srpska | 44.2 | 18 | BA | region
Herzegovina | 43.4 | 17.9 | BA | region
Krajina | 44.3 | 16 | HR | region
Slavonia | 45.5 | 18 | HR | region
Dalmatia | 43.5 | 16.4 | HR | region
Vojvodina | 45.3 | 20 | RS | region
Sandzak | 43.2 | 20 | RS | region
Metohija | 42.6 | 20.5 | XK | region
Ulster | 54.5 | -6.8 | | region
Northern Ireland | 54.6 | -6.7 | GB | region
England | 52.2 | -1 | GB | region
Scotland | 56.5 | -4 | GB | region
Wales | 52.4 | -3.7 | GB | region
Basque Country | 43 | -2.6 | ES | region
Catalonia | 41.8 | 1.6 | ES | region
Brittany | 48.2 | -3 | FR | region
Corsica | 42.1 | 9.1 | FR | region
Sicily | 37.5 | 14.2 | IT | region
Sardinia | 40.1 | 9.1 | IT | region
Transylvania | 46.5 | 24.5 | RO | region
Siachen Glacier | 35.4 | 77.1 | | site
Silicon Valley | 37.38 | -122.06 | US | region
New England | 44 | -71.5 | US | region
Midwest | 41.5 | -93 | US | region
Great Plains | 40 | -100 | US | region
Pacific Northwest | 46 | -121 | US | region
Gulf Coast | 29.5 | -91 | US | region
Deep South | 32.5 | -87 | US | region
Bay Area | 37.75 | -122.3 | US | region | San Francisco Bay Area
Long Island | 40.8 | -73.3 | US | region
Cape Cod | 41.7 | -70.2 | US | region
Mediterranean | 36 | 18 | | water | Mediterranean Sea
Red Sea | 20 | 38.5 | | water
Black Sea | 43.4 | 34.3 | | water
Sea of Azov | 46 | 37 | | water
Caspian Sea | 42 | 50.5 | | water
Baltic Sea | 58 | 19.5 | | water
North Sea | 56 | 3 | | water
Adriatic Sea | 43 | 15 | | water | Adriatic
Aegean Sea | 38.5 | 25 | | water | Aegean
Arabian Sea | 15 | 65 | | water
Dead Sea | 31.5 | 35.48 | | water
Sea of Galilee | 32.82 | 35.59 | IL | water | Lake Tiberias
Gulf of Aden | 12 | 48 | | water
Gulf of Oman | 24.8 | 58.5 | | water
Gulf of Aqaba | 28.8 | 34.7 | | water
Gulf of Guinea | 1.5 | 3 | | water
Gulf of Mexico | 25 | -90 | | water
Strait of Hormuz | 26.57 | 56.25 | | water | Straits of Hormuz
Bab al-Mandab | 12.58 | 43.33 | | water | Bab el-Mandeb; Bab al-Mandeb
Suez Canal | 30.6 | 32.33 | EG | water
Panama Canal | 9.08 | -79.68 | PA | water
English Channel | 50.2 | -0.8 | | water
Bosphorus | 41.1 | 29.07 | TR | water | Bosporus
Dardanelles | 40.2 | 26.4 | TR | water
Kerch Strait | 45.3 | 36.5 | | water
South China Sea | 12 | 113 | | water
East China Sea | 29 | 125 | | water
Yellow Sea | 36 | 123.5 | | water
Sea of Japan | 40 | 135 | | water
Taiwan Strait | 24.5 | 119.5 | | water
Bay of Bengal | 15 | 88 | | water
Andaman Sea | 10 | 96 | | water
Caribbean Sea | 15 | -74 | | water
Atlantic Ocean | 10 | -25 | | water | Atlantic; North Atlantic
Pacific Ocean | 0 | -160 | | water | Pacific
Indian Ocean | -20 | 80 | | water
Arctic Ocean | 85 | 0 | | water
Arctic | 78 | 20 | | region
Persian Gulf states | 25.5 | 50 | | region | Gulf States
Euphrates | 34.5 | 41.5 | | water | Euphrates River; River Euphrates; نهر الفرات
Tigris | 34 | 44 | IQ | water | Tigris River; River Tigris; نهر دجلة
Orontes | 35.3 | 36.4 | SY | water | Orontes River
Jordan River | 32 | 35.55 | | water | River Jordan
Litani River | 33.4 | 35.5 | LB | water | Litani
Nile | 21 | 31 | | water | Nile River; River Nile
Blue Nile | 11.5 | 34.5 | SD | water
White Nile | 11 | 32.7 | SD | water
Dnieper | 48 | 34.5 | UA | water | Dnipro River; Dnieper River; Dnepr; Dniepr
Dniester | 47.5 | 29 | | water | Dniester River
Donets | 49 | 37.5 | UA | water | Siverskyi Donets; Seversky Donets
Danube | 45.5 | 20 | | water | Danube River
Drina | 44 | 19.3 | | water | Drina River
Rhine | 50 | 7.6 | | water | Rhine River
Volga | 51 | 46 | RU | water | Volga River
Mekong | 15 | 105 | | water | Mekong River
Ganges | 25.5 | 83 | IN | water
Indus | 29 | 70.7 | PK | water | Indus River
Congo River | -2 | 18 | | water
Niger River | 14 | -3 | | water
Lake Chad | 13.1 | 14.5 | | water
Lake Victoria | -1 | 33 | | water
Lake Tanganyika | -6.5 | 29.8 | | water
Lake Kivu | -2 | 29 | | water
Mississippi River | 35 | -90 | US | water
Missouri River | 43 | -98 | US | water
Ohio River | 38 | -86 | US | water
Hudson River | 42 | -73.9 | US | water
Potomac River | 39 | -77.3 | US | water | Potomac
Colorado River | 36 | -112 | US | water
Rio Grande | 29 | -102 | US | water
Delaware River | 40.5 | -75.2 | US | water
Great Lakes | 45 | -84 | | water
Lake Michigan | 44 | -87 | US | water
Lake Erie | 42.2 | -81.2 | | water
Lake Ontario | 43.7 | -77.9 | | water
Lake Superior | 47.7 | -87.5 | | water
Lake Huron | 44.8 | -82.4 | | water
Amazon | -3 | -60 | BR | water | Amazon River
Himalayas | 28.6 | 84 | | region | Himalaya
Hindu Kush | 35.5 | 70.5 | | region
Alps | 46.5 | 9.5 | | region
Pyrenees | 42.7 | 1 | | region
Andes | -20 | -67 | | region
Rocky Mountains | 43 | -110 | | region | Rockies
Appalachians | 38 | -80 | US | region | Appalachian Mountains; Appalachia
Qalamoun | 33.95 | 36.6 | SY | region | Qalamun; Qalamoun Mountains
Jabal al-Druze | 32.66 | 36.73 | SY | region | Jabal al-Arab
Jabal al-Zawiya | 35.75 | 36.55 | SY | region | Jabal Zawiya
Jabal Akrad | 35.8 | 36.2 | SY | region | Jabal al-Akrad
Mount Sinjar | 36.37 | 41.7 | IQ | region | Sinjar Mountains; Mount Shingal
Mount Hermon | 33.42 | 35.86 | SY | site
Bekaa Valley | 33.85 | 36 | LB | region | Bekaa; Beqaa; Beqaa Valley; Bekaa valley
Jordan Valley | 32.1 | 35.5 | | region
Sheba Farms | 33.27 | 35.72 | | region | Shebaa Farms
Fergana Valley | 40.5 | 71.3 | | region
Wakhan Corridor | 37 | 73 | AF | region
Lachin corridor | 39.6 | 46.5 | AZ | region
Suwalki Gap | 54.2 | 23.2 | | region
Philadelphi Corridor | 31.25 | 34.25 | PS | region
Netzarim Corridor | 31.47 | 34.42 | PS | region
Temple Mount | 31.778 | 35.235 | IL | site | Haram al-Sharif
Al-Aqsa | 31.776 | 35.236 | IL | site | al-Aqsa Mosque; Al-Aqsa Mosque
Tahrir Square | 30.044 | 31.236 | EG | site
Red Square | 55.754 | 37.62 | RU | site
Tiananmen Square | 39.903 | 116.391 | CN | site
Maidan | 50.45 | 30.524 | UA | site | Independence Square
White House | 38.898 | -77.037 | US | site
Pentagon | 38.871 | -77.056 | US | site
Capitol Hill | 38.89 | -77.01 | US | site
Kremlin | 55.752 | 37.617 | RU | site
Palais des Nations | 46.227 | 6.14 | CH | site
Guantanamo Bay | 19.9 | -75.15 | CU | site | Guantanamo
Chernobyl | 51.39 | 30.1 | UA | site | Chornobyl
Zaporizhzhia Nuclear Power Plant | 47.512 | 34.586 | UA | site | Zaporizhzhia nuclear plant
Kakhovka Dam | 46.777 | 33.37 | UA | site
Tabqa Dam | 35.872 | 38.566 | SY | site | Euphrates Dam
Mosul Dam | 36.63 | 42.823 | IQ | site
Snake Island | 45.255 | 30.204 | UA | site | Zmiinyi Island
Azovstal | 47.098 | 37.605 | UA | site
Hollywood | 34.1 | -118.33 | US | region
Manhattan | 40.78 | -73.97 | US | district
Brooklyn | 40.65 | -73.95 | US | district
Queens | 40.75 | -73.87 | US | district
Bronx | 40.85 | -73.87 | US | district
Staten Island | 40.57 | -74.15 | US | district
Wall Street | 40.706 | -74.009 | US | site
Times Square | 40.758 | -73.985 | US | site
Geneva | 46.204 | 6.143 | CH | settlement
North Cotabato | 7.15 | 124.85 | PH | region | Cotabato Province; Cotabato province
Washington, D.C. | 38.895 | -77.037 | US | settlement | Washington DC; Washington D.C.; D.C.; DC; District of Columbia
New York City | 40.713 | -74.006 | US | settlement | NYC
`
