import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type CallDetails, type Eligibility, Loaded, type Side } from '@/api'
import { useLanguage } from '@/i18n'
import { TextSkeleton } from '@/ui/skeleton'
import { eligibility } from './answer-queries'
import { Rules } from './outcomes'

/** Who can apply, in words; where the sides are asked for different things, side by side. */
export function CallCriteria({ call }: { call: CallDetails }) {
  const { t } = useTranslation()
  const sided = call.criteria.some(({ side }) => side)
  if (call.criteria.length === 0) return <p>{t('call.everybody')}</p>
  return sided ? <BothSides slug={call.slug} /> : <Everybody slug={call.slug} />
}

function Everybody({ slug }: { slug: string }) {
  const query = useQuery(eligibility(slug, {}, useLanguage()))
  return (
    <Loaded query={query} skeleton={<TextSkeleton lines={5} />}>
      {(asked) => <Rules titles={titlesOf(asked)} />}
    </Loaded>
  )
}

function BothSides({ slug }: { slug: string }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const hosts = useQuery(eligibility(slug, { side: 'HOST' }, language))
  const seekers = useQuery(eligibility(slug, { side: 'SEEKER' }, language))
  return (
    <Loaded query={hosts} skeleton={<TextSkeleton lines={5} />}>
      {(ofHosts) => (
        <>
          <Rules titles={titlesOf(ofHosts, null)} />
          {([['HOST', ofHosts], ['SEEKER', seekers.data]] as const).map(
            ([side, asked]) =>
              asked && titlesOf(asked, side).length > 0 && (
                <Rules key={side} titles={titlesOf(asked, side)}>
                  <h3>{t(`call.only.${side}`)}</h3>
                </Rules>
              ),
          )}
        </>
      )}
    </Loaded>
  )
}

function titlesOf({ outcomes }: Eligibility, side?: Side | null) {
  return outcomes.filter(({ criterion }) => side === undefined || (criterion.side ?? null) === side).map(({ title }) => title)
}
