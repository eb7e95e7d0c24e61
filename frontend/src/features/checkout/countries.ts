import { whenWanted } from '../../lib/when-wanted.ts';
import type { Country } from './checkout-values.ts';
import type { PostcodeRule } from './postcode.ts';
import { digits, eircode, dutchPostcode } from './postcode.ts';

/** Each country the shop delivers to and how its postcodes are written. */
export const postcodeRules: Record<Country, PostcodeRule> = {
  AT: digits(4),
  BE: digits(4),
  DE: digits(5),
  ES: digits(5),
  FR: digits(5),
  IE: eircode,
  IT: digits(5),
  NL: dutchPostcode,
};

const names = whenWanted(() => new Intl.DisplayNames('en-GB', { type: 'region' }));

/** A country's English name: "Germany". */
export function countryName(country: string): string {
  return names().of(country) ?? country;
}

/** A country's name within a sentence: "Germany", "the Netherlands". */
export function countryInSentence(country: Country): string {
  return country === 'NL' ? `the ${countryName(country)}` : countryName(country);
}

/** The countries in the order of their names. */
export const countries = whenWanted(() =>
  Object.keys(postcodeRules)
    .filter(isCountry)
    .toSorted((one, other) => countryName(one).localeCompare(countryName(other), 'en-GB')),
);

export function isCountry(text: string): text is Country {
  return Object.hasOwn(postcodeRules, text);
}
