import type { RegisterDefinition } from '#kernel/register.ts'
import { campaignRounds, campaignTeams } from './campaigns.ts'
import { congresses } from './congresses.ts'
import { democracyFindings, democracyTeams } from './democracy.ts'
import { householdHelp } from './help.ts'
import { associationRolls, movementResults, movements } from './movements.ts'
import { twinnings } from './twinnings.ts'
import { conventions, schemeResults } from './villages.ts'

export const registers: readonly RegisterDefinition[] = [
  twinnings,
  campaignTeams,
  campaignRounds,
  democracyTeams,
  democracyFindings,
  householdHelp,
  movements,
  movementResults,
  associationRolls,
  conventions,
  schemeResults,
  congresses,
]
