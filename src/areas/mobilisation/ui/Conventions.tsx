import { useQuery } from '@tanstack/react-query'
import { Counts } from '#ui/Count.tsx'
import { rowsOf } from '#ui/department-queries.ts'
import { useScope } from '#ui/scope.tsx'
import { MissingVillages } from './Missing.tsx'
import { words } from './words.ts'

const counted = [
  { figure: 'mobilisation.villages-with-convention', label: words.conventions },
  { figure: 'mobilisation.villages-without-convention', label: words.withoutConvention },
  { figure: 'mobilisation.conventions-revised', label: words.revised },
  { figure: 'mobilisation.scheme-villages', label: words.schemeVillages },
  { figure: 'mobilisation.scheme-households', label: words.schemeHouseholds },
  { figure: 'mobilisation.scheme-changed', label: words.schemeChanged },
]

/** What villages agreed on themselves, and what schemes brought them. */
export const Conventions = () => {
  const { on, organisation } = useScope()
  const conventions = useQuery(rowsOf('village-conventions', { on, organisation }))
  return (
    <>
      <Counts of={counted} />
      {conventions.data ? (
        <MissingVillages
          label={words.whoWithoutConvention}
          covered={new Set(conventions.data.map((one) => one.data.village))}
        />
      ) : null}
    </>
  )
}
