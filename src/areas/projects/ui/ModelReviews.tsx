import type { RegisterLine } from '#kernel/answers.ts'
import classes from '#ui/Department.module.css'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { type Campaign, campaigns as named } from '../states.ts'
import { words } from './words.ts'

interface Props {
  campaigns: readonly Campaign[]
  models: readonly RegisterLine[]
  /** Those of the year looked at. */
  reviews: readonly RegisterLine[]
}

const million = (amount: number) => (amount / 1_000_000).toLocaleString('vi-VN', { maximumFractionDigits: 1 })

/** What the reviews of the year found, campaign by campaign, folded away until asked for. */
export const ModelReviews = ({ campaigns, models, reviews }: Props) => {
  const say = useSay()
  const reviewOf = new Map(reviews.map((one) => [one.data.model, one]))
  const found = (line: RegisterLine): string[] => {
    const data = reviewOf.get(line.subject)?.data
    if (!data) return []
    return [
      String(data.result ?? ''),
      say(words.ofHouseholds, { count: Number(data.households) }),
      data.replicated ? say(words.followedAt, { count: Number(data.replicated) }) : '',
      typeof data.income === 'number' ? say(words.income, { amount: million(data.income) }) : '',
    ].filter(Boolean)
  }
  return (
    <div className={classes.fold}>
      {campaigns.map((campaign) => {
        const own = models.filter((line) => line.data.campaign === campaign && reviewOf.has(line.subject))
        return own.length ? (
          <details key={campaign}>
            <summary>
              {say(words.reviewsOf, { campaign: say(named[campaign]) })}{' '}
              <span className={classes.quiet}>{own.length}</span>
            </summary>
            <ul className={classes.list}>
              {own.map((line) => (
                <li key={line.subject}>
                  <span>
                    <InnerLink to={`/registers/models/${line.subject}`}>{line.name}</InnerLink>
                    <br />
                    <span className={classes.quiet}>{found(line).join(' · ')}</span>
                  </span>
                </li>
              ))}
            </ul>
          </details>
        ) : null
      })}
    </div>
  )
}
