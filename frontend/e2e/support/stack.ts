/** Where the stack is: as the launcher says, else where `make run` puts it. */
export const site = process.env.TILTI_SITE_URL ?? 'http://localhost:5173'
export const api = process.env.TILTI_API_URL ?? 'http://localhost:8080'
export const issuer = process.env.TILTI_ISSUER ?? 'http://localhost:8180/realms/tilti'

export const origins = [site, api, issuer].map((address) => new URL(address).origin)

export const languages = ['lv', 'en', 'uk'] as const
export type Language = (typeof languages)[number]

export type User = 'coordinator' | 'coordinator-cemr' | 'municipality' | 'association' | 'administrator'
/** Only the demo profile has these users and this password. */
export const password = 'tilti-demo-only'
