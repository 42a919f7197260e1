import { areas } from '#areas/index.ts'
import { Catalogue } from '#book/catalogue.ts'
import { sharedRegisters } from '#subjects/index.ts'

/** All that the areas and the shared subjects define. */
export const catalogue = new Catalogue(areas, sharedRegisters)
