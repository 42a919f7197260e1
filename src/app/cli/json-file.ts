import { readFile } from 'node:fs/promises'
import type { z } from 'zod'
import { Refused, refusal } from '#kernel/refusal.ts'

const badPlan = refusal('bad-plan', {
  vi: 'Không đọc được phương án {file}: {problem}.',
  en: 'The plan {file} cannot be read: {problem}.',
})

/** Reads a plan handed in as a JSON file. @throws Refused bad-plan */
export const planFrom = async <S extends z.ZodType>(file: string, schema: S): Promise<z.output<S>> => {
  try {
    return schema.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch (error) {
    throw new Refused([badPlan({ file, problem: (error as Error).message })])
  }
}
