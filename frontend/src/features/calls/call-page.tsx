import { lazy, Suspense } from 'react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type CallDetails, Loaded } from '@/api'
import { Breadcrumbs } from '@/ui/breadcrumbs'
import { ButtonLink } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { Page } from '@/ui/page'
import { Tag, Tags } from '@/ui/rows'
import { TextSkeleton } from '@/ui/skeleton'
import { SaidLanguage, Text, useShown } from '@/ui/text'
import { ThingSkeleton } from '@/ui/thing-skeleton'
import { ThingTitle } from '@/ui/thing-title'
import { CallActions } from './call-actions'
import { CallCriteria } from './call-criteria'
import { CallFacts } from './call-facts'
import { callBySlug } from './call-queries'
import { CheckField } from './check-field'
import styles from './call.module.css'

const route = getRouteApi('/calls/$slug')
// A call is of one kind: nobody needs both of these.
const CallMatchingView = lazy(() => import('./call-matching-view').then(({ CallMatchingView }) => ({ default: CallMatchingView })))
const CallGrantView = lazy(() => import('./call-grant-view').then(({ CallGrantView }) => ({ default: CallGrantView })))
const CallCheckView = lazy(() => import('./call-check-view').then(({ CallCheckView }) => ({ default: CallCheckView })))

export function CallPage() {
  const { slug } = route.useParams()
  const { organisation, side } = route.useSearch()
  const query = useQuery(callBySlug(slug))
  return (
    <Loaded page query={query} skeleton={<ThingSkeleton />}>
      {({ call }) => 
        organisation ? (
          <Suspense fallback={<ThingSkeleton />}>
            <CallCheckView call={call} organisation={organisation} side={side} />
          </Suspense>
        ) : (
          <Call call={call} />
        )
      }
    </Loaded>
  )
}

function Call({ call }: { call: CallDetails }) {
  const { t } = useTranslation()
  const title = useShown(call.title)
  const summary = useShown(call.summary)
  return (
    <Page title={title?.text ?? call.slug} description={summary?.text} listed={call.published}>
      <div className="wrap">
        <Breadcrumbs here={<Text value={call.title} note={false} />}>
          {[
            <Link key="calls" to="/calls">
              {t('shell.calls')}
            </Link>,
          ]}
        </Breadcrumbs>
      </div>
      <SaidLanguage value={title?.language}>
        <div className="wrap thing-head aside-right">
          <div className="stack">
            {!call.published && (
              <Notice title={t('call.draft')}>
                <p>{t('call.draftText')}</p>
              </Notice>
            )}
            <p className="kicker">{t(`call.kind.${call.kind}`)}</p>
            <ThingTitle value={call.title} />
            <Text value={call.summary} as="p" className="lead" />
            <CheckField call={call} label={t('call.checkLabel')} hint={t('call.checkHint')} card />
            {call.published && call.phase === 'OPEN' && (
              <ButtonLink to={`/calls/$slug/${call.kind === 'GRANT' ? 'apply' : 'answer'}`} params={{ slug: call.slug }} search={{}}>
                {t(call.kind === 'GRANT' ? 'call.apply' : 'call.answer')}
              </ButtonLink>
            )}
            <CallActions call={call} />
          </div>
          <CallFacts call={call} />
        </div>
        <div className="band band-white">
          <section className={`wrap ${styles.section}`}>
            <h2>{t('call.who')}</h2>
            <div className="stack">
              <CallCriteria call={call} />
            </div>
          </section>
          {call.themes.length > 0 && (
            <section className={`wrap ${styles.section}`}>
              <h2>{t('call.themes')}</h2>
              <Tags>
                {call.themes.map((theme) => (
                  <Tag key={theme.code}>
                    <Link to="/calls" search={{ theme: [theme.code] }}>
                      <Text value={theme.name} note={false} />
                    </Link>
                  </Tag>
                ))}
              </Tags>
            </section>
          )}
          <Suspense fallback={<TextSkeleton lines={6} />}>
            {call.matching && <CallMatchingView terms={call.matching} />}
            {call.grant && <CallGrantView call={call} terms={call.grant} />}
          </Suspense>
          {call.description && (
            <section className={`wrap ${styles.section}`}>
              <h2>{t('call.about')}</h2>
              <Text value={call.description} as="div" className={styles.long} />
            </section>
          )}
        </div>
      </SaidLanguage>
    </Page>
  )
}
