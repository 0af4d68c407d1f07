import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type GrantFigure, type GrantFigures, Loaded } from '@/api'
import { useLanguage } from '@/i18n'
import { count } from '@/i18n/names'
import { Breadcrumbs } from '@/ui/breadcrumbs'
import { ButtonLink } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { Page } from '@/ui/page'
import { RowsSkeleton } from '@/ui/skeleton'
import { type Figure, FigurePicture } from './figure-picture'
import { grantFigures } from './grant-queries'
import { useSum } from './sums'
import styles from './figures.module.css'

const route = getRouteApi('/grants/figures')

/** What was applied for, awarded and paid, by year, country and theme. */
export function FiguresPage() {
  const { t } = useTranslation()
  const { call, project } = route.useSearch()
  const query = useQuery(grantFigures({ ...(call && { call }), ...(project && { project }) }))
  return (
    <Page title={t('grants.figures')} description={t('grants.figuresLead')}>
      <div className="wrap">
        <Breadcrumbs here={t('grants.figures')}>
          {[
            <Link key="grants" to="/grants">
              {t('grants.title')}
            </Link>,
          ]}
        </Breadcrumbs>
      </div>
      <div className="wrap page-head">
        <h1 tabIndex={-1}>{t('grants.figures')}</h1>
        <p className="lead">{t(call || project ? 'grants.figuresOfCalls' : 'grants.figuresLead')}</p>
        <p className="page-action">
          <Link to="/grants" search={{ call, project }}>
            {t('grants.toList')}
          </Link>
        </p>
      </div>
      <div className="wrap">
        <Loaded query={query} skeleton={<RowsSkeleton lead={false} />}>
          {(figures) => (figures.total.length > 0 ? <Dashboard figures={figures} /> : <Nothing />)}
        </Loaded>
      </div>
    </Page>
  )
}

function Nothing() {
  const { t } = useTranslation()
  return (
    <div style={{ paddingBlockEnd: '4rem' }}>
      <Notice tone="river">
        <p>{t('grants.none')}</p>
        <ButtonLink variant="secondary" to="/calls" search={{}}>
          {t('grants.toCalls')}
        </ButtonLink>
      </Notice>
    </div>
  )
}

const figuresOf = (found: GrantFigure[]): Figure[] =>
  found.map(({ key = '', grants = 0, applied, awarded, paid }) => ({
    key,
    currency: awarded.currency,
    grants,
    applied: applied.amount,
    awarded: awarded.amount,
    paid: paid.amount,
  }))

function Dashboard({ figures: { total, byYear, byCountry, byTheme } }: { figures: GrantFigures }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const sum = useSum()
  const bySum = (found: GrantFigure[]) => figuresOf(found).toSorted((one, other) => Number(other.awarded) - Number(one.awarded))
  const pictures = [
    { by: 'year', figures: figuresOf(byYear).toReversed() },
    { by: 'country', figures: bySum(byCountry) },
    { by: 'theme', figures: bySum(byTheme) },
  ] as const
  return (
    <>
      {total.map(({ applications = 0, grants = 0, applied, awarded, paid }) => (
        <dl key={awarded.currency} className={styles.totals} aria-label={awarded.currency}>
          <div>
            <dt>{t('grants.series.applied')}</dt>
            <dd>
              {sum(applied)} <span>{t('grants.applications', { count: applications, shown: count(applications, language) })}</span>
            </dd>
          </div>
          <div>
            <dt>{t('grants.series.awarded')}</dt>
            <dd>
              {sum(awarded)} <span>{t('grants.count', { count: grants })}</span>
            </dd>
          </div>
          <div>
            <dt>{t('grants.series.paid')}</dt>
            <dd>{sum(paid)}</dd>
          </div>
        </dl>
      ))}
      <div className={styles.pictures}>
        {pictures
          .filter(({ figures }) => figures.length > 0)
          .map(({ by, figures }) => (
            <FigurePicture key={by} by={by} figures={figures} series={['applied', 'awarded', 'paid']} />
          ))}
      </div>
    </>
  )
}
