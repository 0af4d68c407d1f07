import { useCallback } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { themeList } from '@/api/themes'
import { OrganisationName, OrganisationSearch } from '@/features/organisations'
import { useLanguage } from '@/i18n'
import { pick } from '@/i18n/content'
import { Button } from '@/ui/button'
import { useCountryOptions } from '@/ui/country-options'
import { ChoicesFilter, SelectFilter, TextFilter } from '@/ui/filters'
import { type PartnershipFilters, partnershipStates } from './partnership-filters'
import styles from './partnership.module.css'

type FieldsProps = { filters: PartnershipFilters; change: (changed: Partial<PartnershipFilters>) => void }

/** Proposals are seen by their parties alone: nobody looks for them in the register. */
const states = partnershipStates.filter((state) => state !== 'PROPOSED')

export function PartnershipFilterFields({ filters, change }: FieldsProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const themes = useQuery(themeList).data ?? []
  const search = useCallback((q: string | undefined) => change({ q }), [change])
  const from = useCallback((year: string | undefined) => change({ sinceFrom: day(year, '01-01') }), [change])
  const to = useCallback((year: string | undefined) => change({ sinceTo: day(year, '12-31') }), [change])
  return (
    <>
      <TextFilter label={t('list.text')} value={filters.q} onChange={search} />
      <SelectFilter
        label={t('partnerships.country')}
        all={t('list.allCountries')}
        value={filters.country?.[0]}
        options={useCountryOptions()}
        onChange={(country) => change({ country: country ? [country] : undefined })}
      />
      <PartnerFilter slugs={filters.organisation ?? []} onChange={(organisation) => change({ organisation })} />
      <SelectFilter
        label={t('partnerships.theme')}
        all={t('partnerships.allThemes')}
        value={filters.theme?.[0]}
        options={themes.map((theme) => ({ value: theme.code, label: pick(theme.name, language)?.text ?? theme.code }))}
        onChange={(theme) => change({ theme: theme ? [theme] : undefined })}
      />
      <ChoicesFilter
        legend={t('partnerships.state')}
        options={states.map((state) => ({ value: state, label: t(`partnership.state.${state}`) }))}
        values={filters.state}
        onChange={(state) => change({ state })}
      />
      <AgeFilter filters={filters} change={change} />
      <TextFilter type="year" label={t('partnerships.from')} value={filters.sinceFrom?.slice(0, 4)} onChange={from} />
      <TextFilter type="year" label={t('partnerships.to')} value={filters.sinceTo?.slice(0, 4)} onChange={to} />
    </>
  )
}

function day(year: string | undefined, ofYear: string) {
  return year && /^\d{4}$/.test(year) ? `${year}-${ofYear}` : undefined
}

const least = ['5', '10', '20', '30']
const most = ['2', '5']

/** How long, as one choice; an address may say another number, or both bounds. */
function AgeFilter({ filters: { minYears, maxYears }, change }: FieldsProps) {
  const { t } = useTranslation()
  const known = [...least.map((years) => `${years}-`), ...most.map((years) => `-${years}`)]
  const chosen = minYears || maxYears ? `${minYears ?? ''}-${maxYears ?? ''}` : undefined
  const options = chosen && !known.includes(chosen) ? [...known, chosen] : known
  const words = (option: string) => {
    const [min, max] = option.split('-')
    return [
      ...(min ? [t('partnerships.minYears', { count: Number(min) })] : []),
      ...(max ? [t('partnerships.maxYears', { count: Number(max) })] : []),
    ].join(', ')
  }
  return (
    <SelectFilter
      label={t('partnerships.age')}
      all={t('partnerships.anyAge')}
      value={chosen}
      options={options.map((option) => ({ value: option, label: words(option) }))}
      onChange={(option) => {
        const [min, max] = option?.split('-') ?? []
        change({ minYears: min || undefined, maxYears: max || undefined })
      }}
    />
  )
}

function PartnerFilter({ slugs, onChange }: { slugs: string[]; onChange: (slugs: string[] | undefined) => void }) {
  const { t } = useTranslation()
  const without = (slug: string) => slugs.filter((each) => each !== slug)
  return (
    <div className={styles.partners}>
      <OrganisationSearch
        id="partner"
        label={t('partnerships.organisation')}
        onChoose={(slug) => onChange([...without(slug), slug])}
      />
      {slugs.length > 0 && (
        <ul>
          {slugs.map((slug) => (
            <li key={slug}>
              <OrganisationName slug={slug} />{' '}
              <Button
                variant="tertiary"
                size="sm"
                icon
                title={t('partnerships.without')}
                onClick={() => onChange(without(slug).length > 0 ? without(slug) : undefined)}
              >
                <span aria-hidden="true">×</span>
                <span className="visually-hidden">
                  {t('partnerships.without')}: <OrganisationName slug={slug} />
                </span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
