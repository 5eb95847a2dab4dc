import { foldText } from "../pipeline/cells/fold";

/**
 * The words for the months from January on, as the six languages write them in dates: in full, in the case
 * that stands beside a day, and short. Chinese has numbers. Origin: Unicode CLDR, gregorian months, wide
 * and abbreviated, format and stand-alone; "sept" and "сен" besides, which programs write.
 */
const NAMES: readonly string[] = [
  "january jan январь января янв január jan tammikuu tammikuuta tammi",
  "february feb февраль февраля фев февр február febr helmikuu helmikuuta helmi",
  "march mar март марта мар március márc maaliskuu maaliskuuta maalis",
  "april apr апрель апреля апр április ápr huhtikuu huhtikuuta huhti",
  "may май мая május máj toukokuu toukokuuta touko",
  "june jun июнь июня июн június jún kesäkuu kesäkuuta kesä",
  "july jul июль июля июл július júl heinäkuu heinäkuuta heinä",
  "august aug август августа авг augusztus elokuu elokuuta elo",
  "september sep sept сентябрь сентября сен сент szeptember szept syyskuu syyskuuta syys",
  "october oct октябрь октября окт október okt lokakuu lokakuuta loka",
  "november nov ноябрь ноября ноя нояб marraskuu marraskuuta marras",
  "december dec декабрь декабря дек joulukuu joulukuuta joulu",
];

const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, at) => names.split(" ").map((name) => [foldText(name), at + 1] as const)),
);

/** The month that a word names in any of the six languages, from 1; undefined for other words. */
export function monthNamed(word: string): number | undefined {
  return MONTHS.get(foldText(word));
}
