import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { GrantDetails } from '@/api'
import { useMe } from '@/auth'
import type { Versioned } from '@/features/grants/grant-api'
import { useLanguage } from '@/i18n'
import { money } from '@/i18n/names'
import { dayInWords } from '@/i18n/period'
import { PartsNav } from './parts-nav'
import { type Task, tasksOf } from './tasks'
import { sidesOf } from './sides'
import { today } from './today'
import styles from './file.module.css'

/** For the two sides: what has to be done next and by whom, and the way to all parts of the grant. */
export function TasksView({ found: { grant } }: { found: Versioned }) {
  const { t } = useTranslation()
  const me = useMe().data
  const { file } = grant
  if (!file || !me) return null
  const { uses, oversees } = sidesOf(me, grant)
  const tasks = tasksOf(grant, file, today())
  const mine = tasks.filter(({ by }) => (by === 'recipient' ? uses : oversees))
  const theirs = tasks.filter((task) => !mine.includes(task))
  return (
    <section className={styles.tasks} aria-labelledby="next">
      <h2 id="next">{t('granted.next')}</h2>
      {tasks.length === 0 && <p>{t('granted.nothingNext')}</p>}
      <List title={t('granted.yours')} tasks={mine} grant={grant} />
      <List title={t('granted.theirs')} tasks={theirs} grant={grant} />
      <PartsNav grant={grant} file={file} />
    </section>
  )
}

function List({ title, tasks, grant }: { title: string; tasks: Task[]; grant: GrantDetails }) {
  if (tasks.length === 0) return null
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {tasks.map((task, index) => (
          <li key={index}>
            <TaskLink task={task} id={grant.id} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A task in words, which lead to where it is done. */
export function TaskLink({ task, id }: { task: Task; id: string }) {
  const words = useTaskWords()
  return (
    <Link to="/grants/$id/{-$part}" params={{ id, part: task.part }}>
      {words(task)}
    </Link>
  )
}

function useTaskWords() {
  const { t } = useTranslation()
  const language = useLanguage()
  return ({ what, count, sum, day }: Task) =>
    t(`granted.task.${what}${day || what !== 'report' ? '' : 'Anytime'}` as 'granted.task.accept', {
      count,
      number: count,
      sum: sum && money(sum.amount, sum.currency, language),
      day: day && dayInWords(day, language),
    })
}

