import type { Kind } from '../model/entry.ts'

/**
 * Classes of Wikidata (values of P31, "instance of") that are imported, by the kind they become. Subclasses are not
 * followed: a dump read once, in bounded memory, cannot know them. Add the classes you need.
 *
 * @example
 * ```ts
 * import { WIKIDATA_CLASSES } from 'pyogi/formats'
 * WIKIDATA_CLASSES.get('Q5') // => 'person'
 * ```
 */
export const WIKIDATA_CLASSES: ReadonlyMap<string, Kind> = new Map([
  ...classes('person', 'Q5'),
  // Organization, business, enterprise, company, public company, privately held company, multinational, state-owned.
  ...classes('organization', 'Q43229 Q4830453 Q6881511 Q783794 Q891723 Q1589009 Q161726 Q270791 Q18388277 Q22687'),
  // Government agency, government organization, ministry, ministry of a country, legislature, court, central bank.
  ...classes('organization', 'Q327333 Q2659904 Q192350 Q1770945 Q11204 Q41487 Q66344'),
  // Political party, political organization, international organization, non-profit, association, NGO.
  ...classes('organization', 'Q7278 Q7210356 Q484652 Q163740 Q15911314 Q79913'),
  // University, public university, private university, research institute, media company.
  ...classes('organization', 'Q3918 Q875538 Q902104 Q31855 Q1331793'),
  // Country, sovereign state, city, big city, capital, town, human settlement, municipality, administrative territory.
  ...classes('place', 'Q6256 Q3624078 Q515 Q1549591 Q5119 Q3957 Q486972 Q15284 Q56061 Q10864048 Q35657'),
  // River, mountain, island.
  ...classes('place', 'Q4022 Q8502 Q23442'),
  // Statute, law, legislation, treaty, constitution.
  ...classes('law', 'Q820655 Q7748 Q49371 Q131569 Q7755'),
])

function classes(kind: Kind, items: string): [string, Kind][] {
  return items.split(' ').map((item) => [item, kind])
}

/** ISO 3166-1 codes of the countries a Korean glossary meets most, by their items. */
export const WIKIDATA_COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['Q884', 'KR'],
  ['Q423', 'KP'],
  ['Q30', 'US'],
  ['Q17', 'JP'],
  ['Q148', 'CN'],
  ['Q865', 'TW'],
  ['Q145', 'GB'],
  ['Q142', 'FR'],
  ['Q183', 'DE'],
  ['Q159', 'RU'],
])
