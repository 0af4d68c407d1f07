import { lazy, Suspense } from 'react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Loaded, type OrganisationDetails } from '@/api'
import { useActsFor } from '@/auth'
import { useLanguage } from '@/i18n'
import { Breadcrumbs } from '@/ui/breadcrumbs'
import { ButtonLink } from '@/ui/button'
import { EuropeMap } from '@/ui/europe-map'
import { Notice } from '@/ui/notice'
import { Page } from '@/ui/page'
import { RowsSkeleton } from '@/ui/skeleton'
import { SaidLanguage, Text, useShown } from '@/ui/text'
import { ThingSkeleton } from '@/ui/thing-skeleton'
import { ThingTitle } from '@/ui/thing-title'
import { dayInWords } from '@/i18n/period'
import { OrganisationFacts } from './organisation-facts'
import { OrganisationMembers } from './organisation-members'
import { organisationBySlug } from './organisation-queries'
import { OrganisationWork } from './organisation-work'

/** They stand below the first view, and most who come here read no further. */
const OpenCalls = lazy(() => import('@/features/calls').then(({ OpenCalls }) => ({ default: OpenCalls })))
const Partnerships = lazy(() => import('@/features/partnerships').then(({ OrganisationPartnerships }) => ({ default: OrganisationPartnerships })))

const route = getRouteApi('/organisations/$slug')

export function OrganisationPage() {
  const { slug } = route.useParams()
  const query = useQuery(organisationBySlug(slug))
  return (
    <Loaded page query={query} skeleton={<ThingSkeleton />}>
      {({ organisation }) => <Organisation key={slug} organisation={organisation} />}
    </Loaded>
  )
}

function Organisation({ organisation }: { organisation: OrganisationDetails }) {
  const { t } = useTranslation()
  const name = useShown(organisation.name)
  const description = useShown(organisation.description)
  const { location } = organisation
  const mine = useActsFor(organisation.slug)
  return (
    <Page title={name?.text ?? organisation.slug} description={description?.text ?? t('organisation.about', { name: name?.text })}>
      <div className="wrap">
        <Breadcrumbs here={<Text value={organisation.name} note={false} />}>
          {[
            <Link key="organisations" to="/organisations">
              {t('shell.organisations')}
            </Link>,
          ]}
        </Breadcrumbs>
      </div>
      <SaidLanguage value={name?.language}>
        <div className="wrap thing-head aside-right">
          <div className="stack">
            <p className="kicker">{t(`organisation.type.${organisation.type}`)}</p>
            <ThingTitle value={organisation.name} />
            <Succession organisation={organisation} />
            <Text value={organisation.description} as="p" className="lead" />
            {mine && !organisation.validTo && (
              <ButtonLink variant="secondary" to="/organisations/$slug/edit" params={{ slug: organisation.slug }}>
                {t('organisation.edit')}
              </ButtonLink>
            )}
            {location && (
              <EuropeMap
                flat
                points={[{ id: organisation.slug, label: name?.text ?? '', ...location, strong: true }]}
                tinted={[organisation.country]}
                label={t('organisation.map', { name: name?.text })}
              />
            )}
          </div>
          <OrganisationFacts organisation={organisation} />
        </div>
        <Suspense fallback={<div className="wrap band"><RowsSkeleton count={2} /></div>}>
          <Partnerships slug={organisation.slug} />
        </Suspense>
        <OrganisationWork slug={organisation.slug} />
        {!organisation.validTo && (
          <Suspense fallback={<div className="wrap band"><RowsSkeleton count={2} /></div>}>
            <OpenCalls organisation={organisation.slug} />
          </Suspense>
        )}
        <OrganisationMembers organisation={organisation} />
      </SaidLanguage>
    </Page>
  )
}

/** Municipalities merge: says what became of this one, and where it goes on. */
function Succession({ organisation }: { organisation: OrganisationDetails }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { validTo, successor, predecessors } = organisation
  if (!validTo && predecessors.length === 0) return null
  return (
    <Notice tone={validTo ? 'amber' : 'river'}>
      {validTo && (
        <p>
          {t('organisation.until', { date: dayInWords(validTo, language) })}{' '}
          {successor && (
            <>
              {t('organisation.successor')}{' '}
              <Link to="/organisations/$slug" params={{ slug: successor.slug }}>
                <Text value={successor.name} note={false} />
              </Link>
            </>
          )}
        </p>
      )}
      {predecessors.length > 0 && (
        <p>
          {t('organisation.predecessors', { count: predecessors.length })}{' '}
          {predecessors.map((former, index) => (
            <span key={former.slug}>
              {index > 0 && ', '}
              <Link to="/organisations/$slug" params={{ slug: former.slug }}>
                <Text value={former.name} note={false} />
              </Link>
            </span>
          ))}
        </p>
      )}
    </Notice>
  )
}
