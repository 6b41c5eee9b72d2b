import { Link } from 'react-router'
import { Icon } from '../marks/Icon.tsx'

/** What stands behind each answer, in three lines. */
export function AboutCard() {
  return (
    <section className="panel home-card home-about" aria-labelledby="about-h">
      <h2 id="about-h">What stands behind each answer</h2>
      <ul className="behind">
        <li>
          <Icon name="book" />
          <span>
            <strong>The borough’s guide.</strong> Each step names the heading and the line it rests on.
          </span>
        </li>
        <li>
          <Icon name="scales" />
          <span>
            <strong>Law and statutory guidance.</strong> What you must or should do, and since when.
          </span>
        </li>
        <li>
          <Icon name="notKnown" />
          <span>
            <strong>What we do not know.</strong> What is our reading, or not confirmed, says so.
          </span>
        </li>
      </ul>
      <Link to="/sources">About the sources</Link>
    </section>
  )
}
