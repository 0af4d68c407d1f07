import { useTranslation } from 'react-i18next'
import { ListInput, OrganisationInput, SelectInput, TextInput, useField } from '@/features/drafting'
import { useCountryOptions } from '@/ui/country-options'
import { FilledIn, Marked } from './filled-in'

/** Partner organisations: from the directory, or by their name and country. */
export function PartnerFields() {
  const { t } = useTranslation()
  return (
    <>
      <Marked pointer="/partners" />
      <FilledIn field="PARTNERS" />
      <ListInput
        pointer="/partners"
        label={t('editor.application.partners.title')}
        hint={t('application.partnersHint')}
        add={t('application.addPartner')}
        blank={{}}
        first="/organisation"
      >
        {(row) => <Partner row={row} />}
      </ListInput>
    </>
  )
}

function Partner({ row }: { row: string }) {
  const { t } = useTranslation()
  const countries = useCountryOptions()
  const { value: known } = useField<string>(`${row}/organisation`)
  return (
    <>
      <OrganisationInput pointer={`${row}/organisation`} label={t('editor.field.organisation')} hint={t('application.partnerHint')} />
      {!known && (
        <>
          <TextInput pointer={`${row}/name`} label={t('application.partnerName')} />
          <SelectInput pointer={`${row}/country`} label={t('editor.field.country')} none="" options={countries} />
        </>
      )}
    </>
  )
}
