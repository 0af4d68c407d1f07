import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type CallDetails, Loaded, type Me, type PanelDetails, type ReviewAssignments } from '@/api'
import { useLanguage } from '@/i18n'
import { Notice } from '@/ui/notice'
import { TextSkeleton } from '@/ui/skeleton'
import { Lacking } from './lacking'
import { ForCallLeads, LeadingPage } from './leading-page'
import { Loads } from './loads'
import { PanelForm } from './panel-form'
import { panelOf, type Versioned } from './review-queries'
import { ShareOut } from './share-out'
import styles from './reviews.module.css'

const route = getRouteApi('/calls/$slug/reviewers')

/** Who reviews the applications to a call: the panel, how much each has to do, and sharing it out. */
export function ReviewersPage() {
  return <ForCallLeads slug={route.useParams().slug}>{(call, me) => <Reviewers call={call} me={me} />}</ForCallLeads>
}

function Reviewers({ call, me }: { call: CallDetails; me: Me }) {
  const { t } = useTranslation()
  const query = useQuery(panelOf(call.slug, useLanguage()))
  const wanted = call.grant?.reviewers ?? 0
  return (
    <LeadingPage call={call} title={t('reviews.reviewers')} lead={wanted > 0 && t('reviews.panel.wanted', { count: wanted })}>
      <div className={`wrap ${styles.work}`}>
        {wanted === 0 ? (
          <Notice tone="river" title={t('reviews.panel.nobody')}>
            <p>{t('reviews.panel.nobodyText')}</p>
          </Notice>
        ) : (
          <Loaded query={query} skeleton={<TextSkeleton lines={8} />}>
            {(panel) => <Panel call={call} me={me} panel={panel} />}
          </Loaded>
        )}
      </div>
    </LeadingPage>
  )
}

function Panel({ call, me, panel }: { call: CallDetails; me: Me; panel: Versioned<PanelDetails> }) {
  const [editing, setEditing] = useState(false)
  const [shared, setShared] = useState<ReviewAssignments>()
  const { reviewers } = panel.thing
  const empty = reviewers.length === 0
  return (
    <div className={styles.read}>
      {!empty && !editing && (
        <>
          <ShareOut call={call} version={panel.version} shared={shared} onShared={setShared} />
          {shared && <Lacking call={call} lacking={shared.lacking} reviewers={reviewers} />}
          <Loads reviewers={reviewers} />
        </>
      )}
      <PanelForm call={call} me={me} panel={panel} open={empty || editing} onOpen={setEditing} />
    </div>
  )
}
