import { useQuery } from '@tanstack/react-query'
import type { RegisterLine } from '#kernel/answers.ts'
import { showDay } from '#ui/days.ts'
import { useSay } from '#ui/language.tsx'
import { registerPage } from '#ui/queries.ts'
import { RegisterTable } from '#ui/RegisterTable.tsx'
import type { TableColumn } from '#ui/register-view.ts'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { words as uiWords } from '#ui/words.ts'
import { useSegment } from '../address.ts'
import { words } from '../words.ts'
import { useShownValue } from './SubjectPage.tsx'
import screens from './screens.module.css'

/** Columns that tell what a row is called, as its first column does already. */
const names = new Set(['name', 'fullName', 'person'])
/** Columns that tell already whose a row is. */
const homes = new Set(['organisation', 'home', 'parent', 'cell'])
const organisationColumn: TableColumn = {
  field: 'organisation',
  label: words.organisation,
  width: '1.5fr',
  text: (line) => line.organisation?.name ?? '',
}

/** Any register, with the columns it names itself. */
export const RegisterScreen = () => {
  const say = useSay()
  const scope = useScope()
  const shown = useShownValue()
  const register = useSegment(2)
  const asked = { on: scope.on, organisation: scope.organisation }
  const query = useQuery(registerPage(register, { ...asked, page: 1, pageSize: 1 }))
  return (
    <Answered of={query} lines={8}>
      {(answer) => {
        const [first] = answer.rows
        const tellsName = (field: string) =>
          names.has(field) || (first !== undefined && first.data[field] === first.name)
        const columns: TableColumn[] = [
          { field: 'name', label: uiWords.name, width: '2fr', text: (line) => line.name },
          ...answer.columns
            .filter((one) => !tellsName(one.field))
            .map((one) => ({
              ...one,
              width: '1fr',
              numeric: one.holds === 'number',
              text: (line: RegisterLine) =>
                shown(line.data[`${one.field}.name`] ?? line.data[one.field], one),
            })),
          ...(answer.columns.some((one) => homes.has(one.field)) ? [] : [organisationColumn]),
        ]
        return (
          <div className={screens.screen}>
            <div className={screens.head}>
              <h1>{say(answer.label)}</h1>
              <p className={screens.quiet}>{say(uiWords.asOf, { day: showDay(scope.on) })}</p>
            </div>
            <RegisterTable
              key={register}
              register={register}
              query={asked}
              columns={columns}
              choices={[]}
              to={(line) => `/registers/${register}/${line.subject}`}
              empty={<EmptyState text={say(uiWords.timelineEmpty)} />}
            />
          </div>
        )
      }}
    </Answered>
  )
}
