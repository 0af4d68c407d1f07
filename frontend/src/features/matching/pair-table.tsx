import { useTranslation } from 'react-i18next'
import type { MatchCandidateDetails, MatchedPairDetails, ProposalSummary } from '@/api'
import { useLanguage } from '@/i18n'
import { nameOfPair } from './pair-name'
import { PartyLink } from './party-link'
import { points } from './points'
import { WishButtons } from './wish-buttons'
import styles from './matching.module.css'

type PairTableProps = { pairs: MatchedPairDetails[]; candidates: MatchCandidateDetails[]; proposals: ProposalSummary[] }

/** The pairs as rows of figures. */
export function PairTable({ pairs, proposals }: PairTableProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const released = proposals.length > 0
  const stateOf = ({ host, seeker }: MatchedPairDetails) => proposals.find((each) => each.host.slug === host.slug && each.seeker.slug === seeker.slug)?.state
  return (
    <div className={styles.table}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('matching.host')}</th>
            <th scope="col">{t('matching.seeker')}</th>
            <th scope="col">{t('matching.score')}</th>
            {pairs[0]!.score.parts.map(({ part }) => (
              <th key={part} scope="col">
                {t(`call.part.${part}`)}
              </th>
            ))}
            <th scope="col">{t(released ? 'matching.proposal' : 'matching.next')}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => {
            const { host, seeker, score } = pair
            const state = stateOf(pair)
            return (
              <tr key={`${host.slug} ${seeker.slug}`}>
                <th scope="row">
                  <PartyLink party={host} side="HOST" />
                </th>
                <td>
                  <PartyLink party={seeker} side="SEEKER" />
                </td>
                <td>
                  <strong>{points(score.total, language)}</strong>
                </td>
                {score.parts.map(({ part, brings, weight = 0 }) => (
                  <td key={part}>{t('matching.brings', { points: points(brings, language), most: weight })}</td>
                ))}
                <td>
                  {state && t(`matching.proposalState.${state}`)}
                  <WishButtons pair={{ host: host.slug, seeker: seeker.slug }} names={nameOfPair(pair)} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
