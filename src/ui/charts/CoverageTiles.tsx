import type { Label } from '#kernel/label.ts'
import { InnerLink } from '../InnerLink.tsx'
import { useSay } from '../language.tsx'
import { Shape } from '../Shape.tsx'
import { words } from '../words.ts'
import classes from './Charts.module.css'

/** A village of the map; one that is not asked about at all (a thôn among buôn) stands pale. */
export interface Tile {
  id: string
  name: string
  state: 'covered' | 'missing' | 'outside'
  to: string
}
export interface TileGroup {
  id: string
  name: string
  tiles: readonly Tile[]
}

const shapes = { covered: 'circle', missing: 'square', outside: 'ring' } as const

/** Villages as tiles, commune by commune: which are covered, and by name which are not. No map is needed to read it. */
export const CoverageTiles = ({ title, groups }: { title: Label; groups: readonly TileGroup[] }) => {
  const say = useSay()
  const all = groups.flatMap((group) => group.tiles)
  const missing = groups.flatMap((group) =>
    group.tiles.filter((tile) => tile.state === 'missing').map((tile) => ({ ...tile, group: group.name })),
  )
  const states = { covered: words.covered, missing: words.notCovered, outside: words.notAsked }
  const present = (['covered', 'missing', 'outside'] as const).filter((state) =>
    all.some((tile) => tile.state === state),
  )
  return (
    <figure className={classes.chart}>
      <figcaption className={classes.legend}>
        <strong>{say(title)}</strong>
        {present.map((state) => (
          <span key={state} className={classes.key} data-state={state}>
            <Shape name={shapes[state]} /> {say(states[state])}:{' '}
            {all.filter((tile) => tile.state === state).length}
          </span>
        ))}
      </figcaption>
      <div className={classes.communes}>
        {groups.map((group) => (
          <section key={group.id} className={classes.commune} aria-label={group.name}>
            <h4 className={classes.communeName}>
              {group.name}{' '}
              <span className={classes.share}>
                {group.tiles.filter((tile) => tile.state === 'covered').length}/
                {group.tiles.filter((tile) => tile.state !== 'outside').length}
              </span>
            </h4>
            <ul className={classes.tiles}>
              {group.tiles.map((tile) => (
                <li key={tile.id}>
                  <InnerLink
                    to={tile.to}
                    className={classes.tile}
                    data-state={tile.state}
                    title={`${tile.name}: ${say(states[tile.state])}`}
                    aria-label={`${tile.name}: ${say(states[tile.state])}`}
                  >
                    <Shape name={shapes[tile.state]} size="0.75em" />
                  </InnerLink>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {missing.length > 0 && missing.length <= 30 ? (
        <p className={classes.missing}>
          {say(words.missingNamed)}:{' '}
          {missing.map((tile, index) => (
            <span key={tile.id}>
              {index ? '; ' : ''}
              <InnerLink to={tile.to}>{tile.name}</InnerLink> ({tile.group})
            </span>
          ))}
        </p>
      ) : null}
    </figure>
  )
}
