import { type Choice, type Choices, nameOn } from '#kernel/choice.ts'
import type { Label } from '#kernel/label.ts'
import { organisationKinds, sectors } from '#kernel/organisation-kinds.ts'
import { membershipStatuses, occupations, sexes } from '#kernel/people.ts'
import { words } from '#ui/words.ts'

/**
 * Closed values of people and organisations, whose screens are laid out by hand; a list of a register brings
 * the names of its own values along.
 */
export const choices = {
  organisationKind: organisationKinds,
  sector: sectors,
  membershipStatus: membershipStatuses,
  sex: sexes,
  occupation: occupations,
  yesNo: { true: words.yes, false: words.no },
} satisfies { [table: string]: Choices }

const everyValue: Choices = Object.assign({}, ...Object.values(choices))

/** What a closed value is called on a day, or undefined when it is not one. */
export const choiceNamed = (value: unknown, on: string): Label | undefined => {
  const choice: Choice | undefined = everyValue[String(value)]
  return choice && nameOn(choice, on)
}
