/** The day it is here, as the API writes it. */
export const today = () => new Date().toLocaleDateString('sv')
