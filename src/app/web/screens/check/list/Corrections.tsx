import { useState } from 'react'
import { copyText } from '#ui/clipboard.ts'
import { Icon } from '#ui/Icon.tsx'
import { useSay } from '#ui/language.tsx'
import { words } from '../marks/words.ts'
import type { Correction } from '../reading/corrections.ts'
import classes from './entries.module.css'

/** The changes that would make it true, each with a button that copies what to type. */
export const Corrections = ({ of }: { of: readonly Correction[] }) => {
  const say = useSay()
  const [copied, setCopied] = useState<string | null>(null)
  if (of.length === 0) return null
  const copy = async (text: string) => {
    await copyText(text)
    setCopied(text)
  }
  return (
    <ul className={classes.corrections}>
      {of.map((one, index) => (
        <li key={one.new}>
          <span>
            {index ? `${say(words.or)} ` : null}
            <del>{one.old}</del> <Icon name="arrow" size={15} /> <ins>{one.new}</ins>
          </span>
          <button
            type="button"
            className={classes.copy}
            aria-label={say(words.copyThis, { text: one.new })}
            onClick={() => copy(one.new)}
          >
            <Icon name={copied === one.new ? 'check' : 'copy'} size={16} />
            {say(copied === one.new ? words.copied : words.copy)}
          </button>
        </li>
      ))}
    </ul>
  )
}
