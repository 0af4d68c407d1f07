import { lazy, Suspense } from 'react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Loaded } from '@/api'
import { useLanguage } from '@/i18n'
import { Breadcrumbs } from '@/ui/breadcrumbs'
import { Page } from '@/ui/page'
import { Tag, Tags } from '@/ui/rows'
import { RowsSkeleton } from '@/ui/skeleton'
import { SaidLanguage, Text } from '@/ui/text'
import { ThingSkeleton } from '@/ui/thing-skeleton'
import { ThingTitle } from '@/ui/thing-title'
import type { Versioned } from './grant-api'
import { GrantFacts } from './grant-facts'
import { GrantOutcome } from './grant-outcome'
import { grantById } from './grant-queries'

const FileView = lazy(() => import('./file/file-view').then(({ FileView }) => ({ default: FileView })))
const Tasks = lazy(() => import('./file/tasks-view').then(({ TasksView }) => ({ default: TasksView })))

const route = getRouteApi('/grants/$id/{-$part}')

/** A grant: for everybody who got how much for what and what came of it, for the two sides everything about it. */
export function GrantPage() {
  const { id, part } = route.useParams()
  const query = useQuery(grantById(id, useLanguage()))
  return (
    <Loaded page query={query} skeleton={<ThingSkeleton />}>
      {(found) =>
        part ? (
          <Suspense fallback={<ThingSkeleton />}>
            <FileView key={id} found={found} part={part} />
          </Suspense>
        ) : (
          <Grant found={found} />
        )
      }
    </Loaded>
  )
}

function Grant({ found }: { found: Versioned }) {
  const { t } = useTranslation()
  const { grant } = found
  const { title, recipient, partners, themes, outcome, file } = grant
  return (
    <Page title={title.text} description={t('granted.about', { title: title.text })} listed={grant.state !== 'DECLINED'}>
      <div className="wrap">
        <Breadcrumbs here={grant.reference}>
          {[
            <Link key="grants" to="/grants">
              {t('grants.title')}
            </Link>,
          ]}
        </Breadcrumbs>
      </div>
      <SaidLanguage value={title.language}>
        <div className="wrap thing-head aside-right">
          <div className="stack">
            <p className="kicker">{t('granted.kicker')}</p>
            <ThingTitle value={title} />
            <p className="lead">
              <Link to="/organisations/$slug" params={{ slug: recipient.slug }}>
                <Text value={recipient.name} note={false} />
              </Link>
              {partners.length > 0 && (
                <>
                  {' '}
                  {t('granted.with')}{' '}
                  {partners.map(({ slug, name }, index) => (
                    <span key={index}>
                      {index > 0 && ', '}
                      {slug ? (
                        <Link to="/organisations/$slug" params={{ slug }}>
                          <Text value={name} note={false} />
                        </Link>
                      ) : (
                        <Text value={name} note={false} />
                      )}
                    </span>
                  ))}
                </>
              )}
            </p>
            {themes.length > 0 && (
              <Tags>
                {themes.map((theme) => (
                  <Tag key={theme.code}>
                    <Link to="/grants" search={{ theme: [theme.code] }}>
                      <Text value={theme.name} note={false} />
                    </Link>
                  </Tag>
                ))}
              </Tags>
            )}
            {file && (
              <Suspense fallback={<RowsSkeleton count={2} />}>
                <Tasks found={found} />
              </Suspense>
            )}
          </div>
          <GrantFacts grant={grant} />
        </div>
      </SaidLanguage>
      <div className="band band-white">
        <div className="wrap">{outcome ? <GrantOutcome report={outcome} /> : <p className="quiet">{t(`granted.noOutcome.${grant.state}`)}</p>}</div>
      </div>
    </Page>
  )
}
