/** A place in a draft as the API names it: a JSON Pointer (RFC 6901) such as "/participants/0/organisation". */
export type Pointer = string

const stepsOf = (pointer: Pointer) => pointer.split('/').slice(1)

export function valueAt(value: unknown, pointer: Pointer): unknown {
  return stepsOf(pointer).reduce<unknown>((inner, step) => (inner as Record<string, unknown> | undefined)?.[step], value)
}

/** The same thing with another value at one place; what is on the way there is made when it is missing. */
export function withValueAt<Thing>(thing: Thing, pointer: Pointer, value: unknown): Thing {
  return replaced(thing, stepsOf(pointer), value) as Thing
}

function replaced(thing: unknown, [step, ...rest]: string[], value: unknown): unknown {
  if (step === undefined) return value
  if (Array.isArray(thing)) return thing.map((item, index) => (index === Number(step) ? replaced(item, rest, value) : item))
  const owner = (thing ?? {}) as Record<string, unknown>
  return { ...owner, [step]: replaced(owner[step], rest, value) }
}

/** The id of the control for a place, so that links from an error summary find it. */
export function fieldId(pointer: Pointer) {
  return `f${pointer.replaceAll('/', '-')}`
}

const inLanguage = /^(.*)\/([a-z]{2,3})\/text$/

/** Where an error is: the field, and the language when it is about the text in one. */
export function placeOf(pointer: Pointer): { field: Pointer; language?: string } {
  const found = inLanguage.exec(pointer)
  return found ? { field: found[1]!, language: found[2]! } : { field: pointer }
}

/** The control for a place, else the nearest one around it. */
export function controlFor(pointer: Pointer): HTMLElement | null {
  for (let steps = stepsOf(placeOf(pointer).field); steps.length > 0; steps = steps.slice(0, -1)) {
    const control = document.getElementById(fieldId(`/${steps.join('/')}`))
    if (control) return control
  }
  return null
}

/** Whether an error belongs beside this field: at it, or at something within it that has no control of its own. */
export function belongsTo(error: Pointer | undefined, field: Pointer) {
  return error === field || (error?.startsWith(`${field}/`) ?? false)
}
