import type { Change } from '@/api'
import { isLocalised } from '@/features/drafting'

/** One place before and after; `taken` and `added` instead, where rows of a list came and went. */
export type ChangedPlace =
  | { pointer: string; before: unknown; after: unknown }
  | { pointer: string; taken: unknown[]; added: unknown[] }

/** The changes as a person would tell them: texts language by language, lists by what came and went. */
export function changedPlaces(changes: Change[]): ChangedPlace[] {
  return changes.flatMap(({ field, before, after }) => {
    if (isLocalised(before ?? after) && (isLocalised(after) || !after)) return texts(field, before, after)
    if (Array.isArray(before ?? after) && (Array.isArray(after) || !after)) return [rows(field, list(before), list(after))]
    return [{ pointer: `/${field}`, before: before ?? undefined, after: after ?? undefined }]
  })
}

type Texts = Record<string, { text: string; state?: string }>

function texts(field: string, before: unknown, after: unknown): ChangedPlace[] {
  const [old, now] = [before ?? {}, after ?? {}] as [Texts, Texts]
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((language) => old[language]?.text !== now[language]?.text)
    .map((language) => ({ pointer: `/${field}/${language}`, before: old[language], after: now[language] }))
}

function rows(field: string, before: unknown[], after: unknown[]): ChangedPlace {
  const [old, now] = [before, after].map((side) => side.map((row) => JSON.stringify(row)))
  return {
    pointer: `/${field}`,
    taken: before.filter((_, index) => !now!.includes(old![index]!)),
    added: after.filter((_, index) => !old!.includes(now![index]!)),
  }
}

const list = (value: unknown) => (Array.isArray(value) ? value : [])
