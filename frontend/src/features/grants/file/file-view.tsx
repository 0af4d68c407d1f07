import { useEffect, useRef, useState } from 'react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ApiProblem, type Me, TroublePage } from '@/api'
import { ForKnown } from '@/features/drafting'
import type { Versioned } from '@/features/grants/grant-api'
import { Breadcrumbs } from '@/ui/breadcrumbs'
import { Notice } from '@/ui/notice'
import { Page } from '@/ui/page'
import { AgreementPart } from './agreement-part'
import { ChangesPart } from './changes-part'
import { CostsPart } from './costs-part'
import { EndPart } from './end-part'
import { InstalmentsPart } from './instalments-part'
import { parts, PartsNav } from './parts-nav'
import { ReportEditor } from './report-editor'
import { ReportPart } from './report-part'
import { sidesOf } from './sides'
import type { Part } from './tasks'
import { GrantContext } from './use-grant'
import styles from './file.module.css'

type FileProps = { found: Versioned; part: string }

const missing = new ApiProblem(404, {})
const forbidden = new ApiProblem(403, {})

const content = { agreement: AgreementPart, instalments: InstalmentsPart, costs: CostsPart, changes: ChangesPart, report: ReportPart, end: EndPart }

/** What only the two sides of a grant read and do, one part of it a page. */
export function FileView({ found, part }: FileProps) {
  const known = parts.find((each) => each === part)
  return (
    <ForKnown>
      {(me) => {
        if (!known) return <TroublePage error={missing} />
        if (!found.grant.file) return <TroublePage error={forbidden} />
        return <File me={me} found={found} part={known} />
      }}
    </ForKnown>
  )
}

function File({ me, found: { grant, version }, part }: { me: Me; found: Versioned; part: Part }) {
  const { t } = useTranslation()
  const file = grant.file!
  const sides = sidesOf(me, grant)
  const [done, say] = useState<string>()
  const said = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    // The button that was pressed is gone with its step.
    if (done && document.activeElement === document.body) said.current?.focus()
  }, [done, version])
  const known = { me, grant, file, version, say, ...sides }
  if (part === 'report' && sides.uses && grant.state === 'RUNNING')
    return (
      <GrantContext value={known}>
        <ReportEditor />
      </GrantContext>
    )
  const Content = content[part]
  return (
    <GrantContext value={known}>
      <Page title={`${t(`granted.part.${part}`)}: ${grant.title.text}`} listed={false}>
        <div className="wrap">
          <Breadcrumbs here={t(`granted.part.${part}`)}>
            {[
              <Link key="grants" to="/grants">
                {t('grants.title')}
              </Link>,
              <Link key="grant" to="/grants/$id/{-$part}" params={{ id: grant.id, part: undefined }} activeOptions={{ exact: true }}>
                {grant.reference}
              </Link>,
            ]}
          </Breadcrumbs>
        </div>
        <div className={`wrap ${styles.head}`}>
          <p className="kicker" lang={grant.title.language}>
            {grant.title.text}
          </p>
          <h1 tabIndex={-1}>{t(`granted.part.${part}`)}</h1>
          <p className="lead">{t(`granted.lead.${part}`)}</p>
        </div>
        <div className={`wrap ${styles.body}`}>
          <PartsNav grant={grant} file={file} whole />
          {done && (
            <Notice live tone="river">
              <p ref={said} tabIndex={-1}>
                {done}
              </p>
            </Notice>
          )}
          <Content />
        </div>
      </Page>
    </GrantContext>
  )
}
