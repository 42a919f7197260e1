import { addMonths, type Day, latest, vague } from '#kernel/calendar.ts'
import { inspectionRulesOn } from '#kernel/inspection-rules.ts'
import type { Form } from './measures.ts'

/** The last day on which a conclusion may still lead to this form; the act counts as late as it may have been. */
export const timeBarAfter = (form: Form, violatedOn: string, decidedOn: Day): Day => {
  const rules = inspectionRulesOn(decidedOn)
  const months = {
    reprimand: rules.reprimandMonths.value,
    warning: rules.warningMonths.value,
    removal: rules.removalMonths.value,
  }[form]
  return addMonths(latest(vague(violatedOn)), months)
}
