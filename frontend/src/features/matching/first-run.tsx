import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type CallDetails, Loaded, TroubleNotice } from '@/api'
import { interests } from '@/features/interest'
import { useLanguage } from '@/i18n'
import { Button, ButtonLink } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { RowsSkeleton } from '@/ui/skeleton'
import { useNewRun } from './use-new-run'
import styles from './matching.module.css'

/** Before anything was run: who would take part, or what is needed first. */
export function FirstRun({ call }: { call: CallDetails }) {
  const { t } = useTranslation()
  const accepted = useQuery(interests({ call: [call.slug], state: ['ACCEPTED'] }, useLanguage()))
  const fresh = useNewRun(call.slug)
  return (
    <div className={`wrap stack ${styles.before}`}>
      <p className="lead">{t('matching.lead')}</p>
      <Loaded query={accepted} skeleton={<RowsSkeleton count={1} lead={false} />}>
        {(answers) => {
          const hosts = answers.filter(({ side }) => side === 'HOST').length
          const ready = hosts > 0 && hosts < answers.length
          return (
            <>
              <Notice tone="river" title={t(ready ? 'matching.first.ready' : 'matching.first.notYet')}>
                <p>
                  {t('matching.first.accepted', {
                    hosts: t('matching.hosts', { count: hosts }),
                    seekers: t('matching.seekers', { count: answers.length - hosts }),
                  })}{' '}
                  {!ready && t('matching.first.needed')}
                </p>
              </Notice>
              {fresh.error !== undefined && <TroubleNotice error={fresh.error} retry={() => fresh.start()} />}
              <div className="actions">
                {answers.length > 0 && (
                  <Button variant={ready ? 'primary' : 'secondary'} loading={fresh.busy} onClick={() => fresh.start()}>
                    {t('matching.run')}
                  </Button>
                )}
                <ButtonLink variant={ready ? 'secondary' : 'primary'} to="/calls/$slug/answers" params={{ slug: call.slug }} search={{}}>
                  {t('matching.toAnswers')}
                </ButtonLink>
              </div>
            </>
          )
        }}
      </Loaded>
    </div>
  )
}
