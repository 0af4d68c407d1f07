import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { ApiProblem, type PlaceError } from '@/api'
import { forget, keep, keptFor } from '@/features/kept'
import { rebased } from './merge'
import { belongsTo, type Pointer, withValueAt } from './pointer'
import { same, tidy } from './tidy'

export type Saved<Draft> = { draft: Draft; version: string }

type DraftOf<Draft> = {
  user: string
  /** What it is, among all the user may write: "project/bridges-of-trust". */
  thing: string
  /** As the server has it. */
  saved: Saved<Draft>
  send: (draft: Draft, version: string) => Promise<Saved<Draft>>
  /** Reads it again when somebody else has changed it meanwhile. */
  reread: () => Promise<Saved<Draft>>
  /** Saves by itself whenever the writer pauses. */
  autosave?: boolean
}

const pause = 1500

export type Outcome = { state: 'idle' } | { state: 'saving' } | { state: 'saved'; at: Date } | { state: 'failed'; error: unknown }

/** Something being written: kept on this device with every keystroke, saved when asked, never over what others have saved. */
export function useDraft<Draft extends object>({ user, thing, saved, send, reread, autosave = false }: DraftOf<Draft>) {
  const [start] = useState(() => begin(user, thing, saved))
  const [base, setBase] = useState(start.base)
  const [draft, setDraft] = useState(start.draft)
  const [keptAt, setKeptAt] = useState(start.keptAt)
  const [couldKeep, setCouldKeep] = useState(true)
  const [outcome, setOutcome] = useState<Outcome>({ state: 'idle' })
  const [errors, setErrors] = useState<PlaceError[]>([])
  const [attempt, setAttempt] = useState(0)
  const [theirs, setTheirs] = useState<Saved<Draft>>()
  const [passed, setPassed] = useState<string[]>([])
  const [refused, setRefused] = useState<Draft>()
  const latest = useRef(start.draft)
  const dirty = !same(tidy(draft), base.draft)

  // Untouched, it follows the server; what was read before the last save is not news.
  const news = saved.version !== base.version && !passed.includes(saved.version)
  if (news && !dirty && !theirs && outcome.state !== 'saving') {
    setBase(saved)
    setDraft(saved.draft)
  }

  useEffect(() => {
    latest.current = draft
  }, [draft])

  function write(next: Draft, on: Saved<Draft>) {
    latest.current = next
    setDraft(next)
    if (same(tidy(next), on.draft)) {
      forget(user, thing)
      setCouldKeep(true)
    } else setCouldKeep(keep(user, thing, { at: new Date().toISOString(), version: on.version, base: on.draft, draft: next }))
  }

  function change(pointer: Pointer, value: unknown) {
    write(withValueAt(latest.current, pointer, value), base)
    // What has been put right is no longer wrong; whether it is right now, the server says.
    setErrors((before) => before.filter((error) => !belongsTo(error.pointer, pointer)))
  }

  function refuse(problems: PlaceError[]) {
    setErrors(problems)
    setAttempt((before) => before + 1)
  }

  const pausing = autosave && dirty && !theirs && !keptAt && draft !== refused && outcome.state !== 'saving'
  const saveQuietly = useEffectEvent(() => void save(draft, base, true))
  useEffect(() => {
    if (!pausing) return
    const timer = setTimeout(saveQuietly, pause)
    return () => clearTimeout(timer)
  }, [pausing, draft])

  /** Quietly: what is half written is nobody's mistake yet. */
  async function save(what: Draft = draft, on: Saved<Draft> = base, quietly = false): Promise<Saved<Draft> | undefined> {
    const sent = tidy(what)
    write(sent, on)
    setOutcome({ state: 'saving' })
    if (!quietly) setErrors([])
    try {
      const answer = await send(sent, on.version)
      setPassed((before) => [...before, base.version, on.version])
      settle(answer, rebased(sent, latest.current, answer.draft))
      return answer
    } catch (error) {
      // Not again before something else is typed.
      setRefused(sent)
      if (quietly && error instanceof ApiProblem && error.problem.errors?.length) setOutcome({ state: 'idle' })
      else await fail(error)
      return undefined
    }
  }

  function settle(answer: Saved<Draft>, next: Draft) {
    setBase(answer)
    write(next, answer)
    setKeptAt(undefined)
    setTheirs(undefined)
    setOutcome({ state: 'saved', at: new Date() })
  }

  async function fail(error: unknown) {
    if (error instanceof ApiProblem && error.problem.errors?.length) {
      setOutcome({ state: 'idle' })
      refuse(error.problem.errors)
    } else if (error instanceof ApiProblem && error.status === 412) {
      try {
        setTheirs(await reread())
        setOutcome({ state: 'idle' })
      } catch (again) {
        setOutcome({ state: 'failed', error: again })
      }
    } else setOutcome({ state: 'failed', error })
  }

  /** The choices have been made: they stand upon the server's version now. */
  async function resolve(chosen: Draft) {
    if (!theirs) return
    setBase(theirs)
    setTheirs(undefined)
    await save(chosen, theirs)
  }

  function discard() {
    forget(user, thing)
    latest.current = saved.draft
    setBase(saved)
    setDraft(saved.draft)
    setKeptAt(undefined)
    setTheirs(undefined)
    setErrors([])
    setOutcome({ state: 'idle' })
  }

  return {
    draft,
    base,
    dirty,
    couldKeep,
    keptAt,
    outcome,
    errors,
    attempt,
    theirs,
    change,
    save: () => save(),
    /** A step other than saving was refused, with places to put right. */
    refuse,
    resolve: (chosen: object) => resolve(chosen as Draft),
    discard,
    useKept: () => setKeptAt(undefined),
  }
}

function begin<Draft extends object>(user: string, thing: string, saved: Saved<Draft>) {
  const kept = keptFor<Draft>(user, thing)
  if (!kept || same(tidy(kept.draft), saved.draft)) return { base: saved, draft: saved.draft, keptAt: undefined }
  return { base: { draft: kept.base, version: kept.version }, draft: kept.draft, keptAt: kept.at }
}
