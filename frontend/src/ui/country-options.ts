import { useLanguage } from '@/i18n'
import { byName, countryName } from '@/i18n/names'

/** The countries one can filter by: Europe and its eastern neighbourhood (ISO 3166-1). */
const countries = [
  'AL', 'AM', 'AT', 'AZ', 'BA', 'BE', 'BG', 'BY', 'CH', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GB', 'GE', 'GR', 'HR', 'HU',
  'IE', 'IS', 'IT', 'LI', 'LT', 'LU', 'LV', 'MD', 'ME', 'MK', 'MT', 'NL', 'NO', 'PL', 'PT', 'RO', 'RS', 'SE', 'SI', 'SK', 'TR', 'UA',
]

export function useCountryOptions() {
  const language = useLanguage()
  return countries
    .map((code) => ({ value: code, label: countryName(code, language) }))
    .sort((one, other) => byName(language)(one.label, other.label))
}
