// An infinitive under a word that only looks ahead is not done; under one that says so, it is.
import { undone } from './status-done.fixture.ts'

undone(
  'an infinitive under a verb that does not say so is only meant',
  `
  RETREAT The garrison clamoured to leave Najaf before winter.
  COERCE The police in Cotabato strove to arrest the cousins of the sultan.
  AGREE The regent in Luang Prabang ached to sign a truce with the Hmong.
  ASSAULT A banker in Medellin tempted the deserters to attack the convoy near Apartado.
  AID The nuns of Bukavu were cleared to deliver salt to Walikale.
  ASSAULT Two squads were primed to storm the barracks at Sukhumi.
  SANCTION The consul wrote to Lisbon to recall the ambassador from Bissau.
  RETREAT The rebels in Aceh disdained to free the surveyors.
  `,
  `
  RETREAT The garrison contrived to leave Najaf before winter.
  AID The nuns of Bukavu happened to deliver salt to Walikale that day.
  ASSAULT Two squads proceeded to storm the barracks at Sukhumi.
  RETREAT The rebels in Aceh deigned to free the surveyors on Monday.
  `,
)

undone(
  'a noun before an infinitive says whether it is done, wherever the tree hangs it',
  `
  SANCTION The council made plans to impose sanctions on Pyongyang.
  COERCE The marines made preparations to besiege the town of Kismayo.
  RETREAT The almanac wrote about the pledge to release the pilots in Hanoi.
  AGREE The regent came under pressure to sign a truce with the Karen.
  RETREAT The sultan gave permission for the garrison to leave Zinder.
  ASSAULT The colonel lost the will to storm the citadel of Herat.
  AID The parish had the wherewithal to deliver rice to Maungdaw.
  `,
  `
  ASSAULT On Monday the militia seized the chance to storm the palace in Herat.
  COERCE The marines took the opportunity to arrest six clerks in Kismayo.
  AID The parish took it upon itself to deliver rice to Maungdaw.
  ASSAULT The colonel had the nerve to shell the hospital in Zinder.
  `,
)

undone(
  'an adjective before an infinitive says whether it is done',
  `
  COERCE The Ossetians are disinclined to besiege the town of Gori.
  SANCTION The junta in Bamako is liable to expel the nuns from Kayes.
  AID Donors are scared to send flour to Bossaso.
  MOBILIZE The brigade, well-positioned to deploy tanks around Goma, waited for the rain.
  `,
  `
  COERCE On Monday the Ossetians were quick to besiege the town of Gori.
  SANCTION The junta in Bamako was wrong to expel the nuns from Kayes.
  AID Donors were proud to send flour to Bossaso in May.
  `,
)

undone(
  'a promise is a deed only where it was kept, and a vow not to where it was broken',
  `
  RETREAT The emir renewed its pledge to free the nurses of Osh.
  COERCE The sheriff ignored an order to arrest the printers of Ganja.
  ASSAULT The khan kept its vow not to shell the market in Aden.
  ASSAULT The khan will not shrink from shelling the market in Aden.
  `,
  `
  RETREAT The emir fulfilled its pledge to free the nurses of Osh.
  COERCE The sheriff followed orders to arrest the printers of Ganja.
  ASSAULT The khan broke its vow not to shell the market in Aden.
  ASSAULT The khan did not shrink from shelling the market in Aden.
  ASSAULT The khan did not stop short of shelling the market in Aden.
  ASSAULT The khan wasted no time shelling the market in Aden.
  COERCE The consul failed to notice that the police had arrested the printers of Ganja.
  `,
)
