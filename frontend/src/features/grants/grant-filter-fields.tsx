import type { ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { themeList } from '@/api/themes'
import { callBySlug } from '@/features/calls'
import { OrganisationName, OrganisationSearch } from '@/features/organisations'
import { projectBySlug } from '@/features/projects'
import { useLanguage } from '@/i18n'
import { pick } from '@/i18n/content'
import { Button } from '@/ui/button'
import { useCountryOptions } from '@/ui/country-options'
import { ChoicesFilter, SelectFilter } from '@/ui/filters'
import { Text } from '@/ui/text'
import { type GrantSearch, grantStates } from './grant-filters'
import styles from './grants.module.css'

type FieldsProps = { search: GrantSearch; change: (changed: Partial<GrantSearch>) => void }

const firstYear = 2012

export function GrantFilterFields({ search, change }: FieldsProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const themes = useQuery(themeList).data ?? []
  const years = Array.from({ length: new Date().getFullYear() - firstYear + 1 }, (_, index) => String(firstYear + index)).reverse()
  const { call = [], project = [], recipient = [] } = search
  return (
    <>
      <Chosen label={t('grants.call')} slugs={call} onChange={(call) => change({ call })} name={(slug) => <CallName slug={slug} />} />
      <Chosen label={t('grants.project')} slugs={project} onChange={(project) => change({ project })} name={(slug) => <ProjectName slug={slug} />} />
      <SelectFilter
        label={t('grants.year')}
        all={t('grants.allYears')}
        value={search.year}
        options={years.map((year) => ({ value: year, label: year }))}
        onChange={(year) => change({ year })}
      />
      <SelectFilter
        label={t('grants.country')}
        all={t('list.allCountries')}
        value={search.country?.[0]}
        options={useCountryOptions()}
        onChange={(country) => change({ country: country ? [country] : undefined })}
      />
      <SelectFilter
        label={t('grants.theme')}
        all={t('grants.allThemes')}
        value={search.theme?.[0]}
        options={themes.map((theme) => ({ value: theme.code, label: pick(theme.name, language)?.text ?? theme.code }))}
        onChange={(theme) => change({ theme: theme ? [theme] : undefined })}
      />
      <div className={styles.chosen}>
        <OrganisationSearch
          id="recipient"
          label={t('grants.recipient')}
          onChoose={(slug) => change({ recipient: [...recipient.filter((each) => each !== slug), slug] })}
        />
        <Chosen slugs={recipient} onChange={(recipient) => change({ recipient })} name={(slug) => <OrganisationName slug={slug} />} />
      </div>
      <ChoicesFilter
        legend={t('grants.stands')}
        options={grantStates.map((state) => ({ value: state, label: t(`grants.state.${state}`) }))}
        values={search.state}
        onChange={(state) => change({ state })}
      />
    </>
  )
}

type ChosenProps = { label?: string; slugs: string[]; onChange: (slugs: string[] | undefined) => void; name: (slug: string) => ReactNode }

/** What the list is limited to, each with the way to lift that. */
function Chosen({ label, slugs, onChange, name }: ChosenProps) {
  const { t } = useTranslation()
  if (slugs.length === 0) return null
  return (
    <div className={styles.chosen}>
      {label && <p>{label}</p>}
      <ul>
        {slugs.map((slug) => (
          <li key={slug}>
            {name(slug)}{' '}
            <Button
              variant="tertiary"
              size="sm"
              icon
              title={t('grants.without')}
              onClick={() => onChange(slugs.length > 1 ? slugs.filter((each) => each !== slug) : undefined)}
            >
              <span aria-hidden="true">×</span>
              <span className="visually-hidden">
                {t('grants.without')}: {name(slug)}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function CallName({ slug }: { slug: string }) {
  const { data } = useQuery(callBySlug(slug))
  return data ? <Text value={data.call.title} note={false} /> : slug
}

function ProjectName({ slug }: { slug: string }) {
  const { data } = useQuery(projectBySlug(slug))
  return data ? <Text value={data.project.title} note={false} /> : slug
}
