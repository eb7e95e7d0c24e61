import { postcodeTexts } from '../../texts/checkout.ts';

/** How one country writes its postcodes. */
export interface PostcodeRule {
  /** Brings a typed postcode into the usual form; a wrong one stays recognisable. */
  normalise: (typed: string) => string;
  isValid: (normalised: string) => boolean;
  /** The sentence below the field. */
  hint: string;
  /** What the country uses, after "and Germany uses". */
  uses: string;
  /** What a postcode is there: "five digits". */
  form: string;
  inputMode: 'numeric' | 'text';
}

const withoutSpaces = (typed: string) => typed.replaceAll(/\s/g, '');

/** A postcode of exactly `length` digits. */
export function digits(length: 4 | 5): PostcodeRule {
  const pattern = new RegExp(`^\\d{${length}}$`);
  return {
    normalise: withoutSpaces,
    isValid: (postcode) => pattern.test(postcode),
    hint: postcodeTexts.digits(length),
    uses: postcodeTexts.uses(length),
    form: postcodeTexts.form(length),
    inputMode: 'numeric',
  };
}

/** Ireland: a routing key of three and an identifier of four, like D02 AF30. */
export const eircode: PostcodeRule = {
  normalise: (typed) =>
    withoutSpaces(typed)
      .toUpperCase()
      .replace(/^(.{3})(.{4})$/, '$1 $2'),
  isValid: (postcode) => /^(?:[AC-FHKNPRTV-Y]\d{2}|D6W) [\dAC-FHKNPRTV-Y]{4}$/.test(postcode),
  hint: postcodeTexts.eircode,
  uses: postcodeTexts.eircodeForm,
  form: postcodeTexts.eircodeForm,
  inputMode: 'text',
};

/** The Netherlands: four digits, the first not 0, and two letters, like 1234 AB. */
export const dutchPostcode: PostcodeRule = {
  normalise: (typed) =>
    withoutSpaces(typed)
      .toUpperCase()
      .replace(/^(\d{4})([A-Z]{2})$/, '$1 $2'),
  isValid: (postcode) => /^[1-9]\d{3} [A-Z]{2}$/.test(postcode),
  hint: postcodeTexts.dutch,
  uses: postcodeTexts.dutchUses,
  form: postcodeTexts.dutchForm,
  inputMode: 'text',
};
